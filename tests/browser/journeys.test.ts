import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/store/examples';
import { tabTo } from './keyboard';
import { openApp } from './openApp';
import { goTo, openExample, pages } from './pages';

/** What the first row of Compare says of each structure. */
const extraCash = (page: Page): Promise<string[]> =>
  page
    .getByRole('row', { name: /^Extra cash a year/ })
    .first()
    .getByRole('cell')
    .allInnerTexts();

describe('each example, opened in one click', () => {
  it.each(examples)('$title', async ({ title }) => {
    const app = await openApp({ width: 1366, height: 768 });
    await openExample(app, title);
    const cells = await extraCash(app.page);
    expect(cells.length).toBeGreaterThanOrEqual(5);
    expect(cells[0]).toContain('£0');
    expect(cells.join()).not.toMatch(/NaN|undefined|Infinity/);
    for (const page of pages) await goTo(app.page, page);
    app.expectQuiet();
    await app.close();
  });
});

describe('by keyboard alone', () => {
  it('a head goes from Start through School to Compare, and opens a working', async () => {
    const app = await openApp({ width: 1366, height: 768 });
    const { page } = app;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, /Start a new plan/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'School' }).waitFor();
    await tabTo(page, /Pupils on roll/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('420');
    await page
      .getByText(/about 27 hours a week/)
      .first()
      .waitFor();
    await tabTo(page, /Straight to Compare|^ *Compare/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
    await tabTo(page, /£/);
    const cell = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
    app.expectQuiet();
    await app.close();
  });
});

describe('a plan that is changed', () => {
  it('shows the change, takes it back, survives a reload, and comes back from its file', async () => {
    const app = await openApp({ width: 1366, height: 768 });
    const { page } = app;
    // Without the File System Access pickers the page saves by download and opens by the file picker.
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      Reflect.deleteProperty(window, 'showOpenFilePicker');
    });
    await page.reload();
    await openExample(app, examples[0].title);

    await goTo(page, 'school');
    const ehcps = page.getByLabel('Pupils with an EHCP');
    await ehcps.fill('20');
    await page
      .getByText(/about 21 hours a week/)
      .first()
      .waitFor();
    await page.keyboard.press('Control+Z');
    await page
      .getByText(/about 14 hours a week/)
      .first()
      .waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await page
      .getByText(/about 21 hours a week/)
      .first()
      .waitFor();

    await goTo(page, 'compare');
    const before = await extraCash(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const folder = await mkdtemp(join(tmpdir(), 'senco-planner-'));
    const file = join(folder, (await download).suggestedFilename());
    await (await download).saveAs(file);
    expect(file).toMatch(/\.senco\.json$/);
    expect(JSON.parse(await readFile(file, 'utf8')).plan.school.ehcps).toBe(20);

    await page.waitForTimeout(600);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
    expect(await extraCash(page)).toEqual(before);

    await goTo(page, 'school');
    await page.getByLabel('Pupils with an EHCP').fill('3');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('button', { name: 'Go on without saving' }).click();
    await (await chooser).setFiles(file);
    await page
      .getByText(/about 21 hours a week/)
      .first()
      .waitFor();
    app.expectQuiet();
    await rm(folder, { recursive: true });
    await app.close();
  });

  it('is kept when a damaged, a foreign or a newer file is refused by name', async () => {
    const app = await openApp();
    const { page } = app;
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    await page.reload();
    await openExample(app, examples[1].title);
    const kept = await extraCash(page);
    const files = [
      ['torn.senco.json', '{"format":"senco-planner",', /torn\.senco\.json/],
      ['other.json', '{"hello":"world"}', /other\.json/],
      ['newer.senco.json', '{"format":"senco-planner","version":99,"plan":{}}', /newer/],
    ] as const;
    for (const [name, text, says] of files) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      await page.getByText(says).first().waitFor();
      expect(await extraCash(page)).toEqual(kept);
    }
    app.expectQuiet();
    await app.close();
  });
});

describe('a plan that is open in two tabs', () => {
  it('says so in the one that was not the last to keep it', async () => {
    const app = await openApp();
    await openExample(app, examples[0].title);
    await goTo(app.page, 'school');
    const other = await app.context.newPage();
    await other.goto(app.page.url().split('#')[0] ?? '');
    await other.getByRole('button', { name: examples[0].title }).click();
    await other.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
    await goTo(other, 'school');
    await other.getByLabel('Pupils with an EHCP').fill('11');
    await app.page.getByText('This plan is also open in another tab').waitFor();
    app.expectQuiet();
    await app.close();
  });
});
