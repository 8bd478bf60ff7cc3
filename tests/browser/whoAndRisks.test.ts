import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/store/examples';
import { tabTo } from './keyboard';
import { type OpenedApp, openApp } from './openApp';

const shareLabel = 'Annual reviews, class teachers, share';
const advocate = 'An independent advocate when suspension is in question';

/** The village primary's Compare, with the file picker and downloads of an older browser, and a printer that does nothing. */
async function openVillagePrimary(): Promise<OpenedApp> {
  const app = await openApp({ width: 1366, height: 768 });
  await app.page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    window.print = () => undefined;
  });
  await app.page.reload();
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  await press(app.page, new RegExp(examples[0].title));
  await onPage(app.page, 'Compare');
  return app;
}

const onPage = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Back to the navigation, which stands before every page. */
async function goByKeyboard(page: Page, name: string): Promise<void> {
  await tabTo(page, new RegExp(`^\\s*${name}\\s*$`), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await onPage(page, name);
}

/** What Compare says of the head who is SENCO. */
const sentence = (page: Page): Promise<string | null> =>
  page
    .getByText(/hours a week the head does not have: the work is/)
    .first()
    .textContent();

/** Every line of the register, once all futures are drawn. */
async function register(page: Page): Promise<string[]> {
  await page
    .getByRole('status')
    .filter({ hasText: /futures · seed/ })
    .waitFor();
  await page.locator('main:not(:has([aria-busy="true"]))').waitFor();
  return page.locator('.risk-line').allInnerTexts();
}

describe('by keyboard alone, in a village primary', () => {
  it('a head gives annual reviews to class teachers, prints the sheet, and sees Compare say so', async () => {
    const app = await openVillagePrimary();
    const { page } = app;
    const before = await sentence(page);
    expect(before).not.toContain('class teachers');

    await goByKeyboard(page, 'Workload');
    const perTeacher = page
      .getByRole('row', { name: /^For each of 8 class teachers/ })
      .getByRole('cell')
      .first();
    const hoursBefore = Number(await perTeacher.textContent());
    await tabTo(page, new RegExp(shareLabel));
    await page.keyboard.type('40');
    await page.getByText(/A class teacher has about \d+ hours a year .* up from \d+ hours today/).waitFor();
    expect(Number(await perTeacher.textContent())).toBeGreaterThan(hoursBefore);

    await press(page, /Print who does what/);
    expect(await page.locator('[data-printing]').count()).toBe(1);
    const sheet = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('[data-printing]').count()).toBe(0);

    await goByKeyboard(page, 'Compare');
    await page.getByText(/by passing about 0\.5 hours a week of it to class teachers/).waitFor();
    expect(await sentence(page)).not.toBe(before);
    app.expectQuiet();
    await app.close();
  });

  it('a head ticks what would help, sees the register move and move back, and a file keeps it all', async () => {
    const app = await openVillagePrimary();
    const { page } = app;
    await goByKeyboard(page, 'Workload');
    await tabTo(page, new RegExp(shareLabel));
    await page.keyboard.type('40');
    await goByKeyboard(page, 'Risks');
    const before = await register(page);

    await press(page, /^\s*What would help\s*$/);
    await press(page, new RegExp(advocate), 'Space');
    const said = page.locator('.help-moved');
    await said.filter({ hasText: /Conflict of interest/ }).waitFor();
    const helped = await register(page);
    expect(helped).not.toEqual(before);
    expect(helped.join()).toMatch(/Conflict of interest\s+1 Rare/);

    const box = page.locator('#risks-help').getByRole('checkbox', { name: advocate });
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+S');
    const folder = await mkdtemp(join(tmpdir(), 'senco-planner-'));
    const file = join(folder, 'helped.senco.json');
    await (await download).saveAs(file);

    await page.keyboard.press('Space');
    await expect.poll(() => box.isChecked()).toBe(false);
    await expect.poll(() => register(page), { timeout: 30_000 }).toEqual(before);

    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, /^\s*Open\s*$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await press(page, /Go on without saving/);
    await (await chooser).setFiles(file);
    await expect.poll(() => box.isChecked()).toBe(true);
    await expect.poll(() => register(page), { timeout: 30_000 }).toEqual(helped);
    await goByKeyboard(page, 'Workload');
    expect(await page.getByRole('spinbutton', { name: shareLabel }).inputValue()).toBe('40');

    const { structures } = JSON.parse(await readFile(file, 'utf8')).plan;
    expect(structures.flatMap((each: { mitigations: string[] }) => each.mitigations)).toEqual(['independentAdvocate']);
    app.expectQuiet();
    await rm(folder, { recursive: true });
    await app.close();
  }, 120_000);
});
