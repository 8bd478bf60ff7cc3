import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { planFragment } from '../../src/files/share/planFragment';
import { openedPlan } from '../files/plans';
import { pristineMarks } from '../files/share/pristineMarks';
import { type OpenedApp, openApp } from './openApp';

const example = readFileSync('public/examples/village-primary.senco.json', 'utf8');
const plan = openedPlan(example);
/** Few, so that they are soon drawn. */
const futures = 500;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senco share '));
});
afterAll(() => rm(folder, { recursive: true }));

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
/** What the table on Compare says, from a page that says when every future is drawn and what can be is solved exactly. */
async function tableOnceDrawn(page: Page): Promise<string> {
  await page.getByText(`${futures} futures · seed`).waitFor({ timeout: 50_000 });
  await goTo(page, '#/compare');
  await heading(page, 'Compare');
  const whole = page.locator('main table').first().filter({ hasText: 'Risks rated high', hasNotText: '…' });
  await whole.waitFor({ timeout: 50_000 });
  return (await whole.textContent()) ?? '';
}

/** What the page has to say that is no request for the page itself. */
const complaintsOf = (app: OpenedApp): readonly string[] =>
  app.complaints.filter((line) => !/^request: .*senco%20share/.test(line));

describe('the single file', () => {
  it('opens at the paper with the same plan and the same numbers, and meets no policy', async () => {
    const quick = { ...plan, simulation: { ...plan.simulation, futures } };
    const app = await openApp({ hash: planFragment(quick, { people: true, words: true }) });
    await heading(app.page, 'Compare');
    // Pages gone to leave their scripts behind, and charts their rulers: none of it is to be in the file.
    await goTo(app.page, '#/succession');
    const before = await tableOnceDrawn(app.page);
    await goTo(app.page, '#/paper');
    const card = app.page.getByRole('region', { name: 'One file with everything in it' });
    await card.getByLabel(/What you call your people/).check();
    const downloading = app.page.waitForEvent('download');
    await card.getByRole('button', { name: 'Download the single file' }).click();
    const whole = join(folder, 'whole.senco.html');
    await (await downloading).saveAs(whole);
    app.expectQuiet();

    const text = readFileSync(whole, 'utf8');
    expect(pristineMarks(text)).toEqual(pristineMarks(readFileSync(inject('builtPage'), 'utf8')));

    const reader = await openApp();
    await reader.page.goto(pathToFileURL(whole).href);
    await heading(reader.page, 'Paper');
    expect(new URL(reader.page.url()).hash).toBe('#/paper');
    expect(await tableOnceDrawn(reader.page)).toBe(before);
    expect(complaintsOf(reader)).toEqual([]);
    // Other work may be kept in this browser: the file leaves it alone.
    expect(await reader.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await reader.close();

    const scriptless = await app.context.browser()?.newContext({ javaScriptEnabled: false });
    const paper = await scriptless?.newPage();
    await paper?.goto(pathToFileURL(whole).href);
    await paper?.getByRole('heading', { level: 2, name: 'Annexes' }).waitFor();
    expect(await paper?.getByRole('table').count()).toBeGreaterThan(4);
    await scriptless?.close();
    await app.close();
  });

  it('shows a name that would end its script as the words it is', async () => {
    const { wholeFile } = await import('../../src/files/share/wholeFile');
    const name = '</script><script>document.title = "caught"</script><!--';
    const page = wholeFile(
      readFileSync(inject('builtPage'), 'utf8'),
      { ...plan, name },
      '2026-11-22T09:30:00Z',
      '/school',
      '<h1>The paper</h1>',
    );
    const path = join(folder, 'awkward.html');
    await writeFile(path, page ?? '');
    const app = await openApp();
    await app.page.goto(pathToFileURL(path).href);
    await heading(app.page, 'School');
    expect(await app.page.title()).toBe('School - SENCO Planner');
    expect(await app.page.evaluate(() => document.querySelectorAll('script#plan').length)).toBe(1);
    expect(complaintsOf(app)).toEqual([]);
    await app.close();
  });
});

describe('a link with a plan in it', () => {
  const link = planFragment({ ...plan, name: 'From a link' }, { people: false, words: false });

  it('opens the plan at Compare, and leaves nothing of it in the address', async () => {
    const app = await openApp({ hash: link });
    await heading(app.page, 'Compare');
    expect(new URL(app.page.url()).hash).toBe('#/compare');
    app.expectQuiet();
    await app.close();
  });

  it('asks before it takes the place of work that this browser keeps', async () => {
    const app = await openApp();
    await app.page.getByRole('button', { name: 'Start a new plan' }).click();
    await heading(app.page, 'School');
    await app.page.getByLabel('Name', { exact: true }).first().fill('Hours of typing');
    await app.page.waitForTimeout(800);
    const address = app.page.url().split('#')[0] ?? '';
    await app.page.goto('about:blank');
    await app.page.goto(address + link);
    await app.page.getByRole('button', { name: 'Stay with this plan' }).click();
    const kept = await app.page.evaluate(() => localStorage.getItem('senco-planner/autosave/1') ?? '');
    expect(kept).toContain('Hours of typing');
    expect(kept).not.toContain('From a link');
    expect(app.complaints.filter((line) => !line.includes('about:blank'))).toEqual([]);
    await app.close();
  });

  it('says why where part of it is lost', async () => {
    const app = await openApp({ hash: link.slice(0, -50) });
    await app.page.getByText(/its end is missing/).waitFor();
    app.expectQuiet();
    await app.close();
  });
});
