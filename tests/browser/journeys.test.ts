import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/store/examples';
import { type OpenedApp, openApp } from './openApp';

const pages = ['school', 'people', 'structures', 'compare', 'succession', 'evidence'] as const;

async function openExample(app: OpenedApp, title: string): Promise<void> {
  await app.page.getByRole('button', { name: title }).click();
  await app.page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${name}`);
  await page.getByRole('heading', { level: 1, name: new RegExp(name, 'i') }).waitFor();
}

/** What axe finds on the page as it stands, a line each. */
async function axe(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target.join(' ')}`);
}

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
  /** Presses Tab until the element with this role and name has the focus. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let presses = 0; presses < 150; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const labels =
          element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
        return [element?.getAttribute('aria-label'), ...labels, element?.textContent].join(' ');
      });
      if (
        name.test(focused) &&
        (await page.evaluate(() => document.activeElement?.matches('a, button, input'))) === true
      )
        return;
    }
    throw new Error(`Tab never came to ${name}`);
  }

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

describe('on paper', () => {
  it.each(['compare', 'structures'])('%s prints to A4 with the school named and the navigation gone', async (name) => {
    const app = await openApp({ width: 1366, height: 768 });
    await openExample(app, examples[0].title);
    if (name === 'compare') await app.page.getByText('Higher demand', { exact: true }).click();
    await goTo(app.page, name);
    await app.page.emulateMedia({ media: 'print' });
    expect(await app.page.getByRole('navigation').first().isVisible()).toBe(false);
    await app.page.getByText('Example village primary (invented)').filter({ visible: true }).first().waitFor();
    // Rendered text: what is hidden on paper is not in it.
    const [paper = ''] = await app.page.locator('body').allInnerTexts();
    expect(paper).toMatch(
      /Example village primary \(invented\)\s+\d{1,2} [A-Z][a-z]+ \d{4} · SENCO Planner \d+\.\d+\.\d+/,
    );
    if (name === 'compare') expect(paper).toMatch(/Changed from the planner’s defaults:\s+Demand is the higher case\./);
    const pdf = await app.page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    app.expectQuiet();
    await app.close();
  });
});

describe('for everyone', () => {
  it.each([
    ['a laptop', 1366, 768],
    ['a telephone', 390, 844],
  ] as const)('axe finds nothing on any page, on %s', async (_where, width, height) => {
    const app = await openApp({ width, height });
    const violations: string[] = [];
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    violations.push(...(await axe(app.page, 'start')));
    await openExample(app, examples[0].title);
    for (const name of pages) {
      await goTo(app.page, name);
      violations.push(...(await axe(app.page, name)));
    }
    expect(violations).toEqual([]);
    await app.close();
  });

  it('axe finds nothing in a dialog, beside an error or where no plan is open, and the focus goes back', async () => {
    const app = await openApp({ width: 1366, height: 768, hash: '#/compare' });
    const { page } = app;
    const violations: string[] = [];
    const checkDialog = async (name: string, opener: Locator): Promise<void> => {
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      violations.push(...(await axe(page, name)));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await opener.evaluate((element) => element === document.activeElement), name).toBe(true);
    };
    const cell = (row: RegExp): Locator => page.getByRole('row', { name: row }).first().getByRole('button').nth(1);

    await page.getByText('No plan is open yet').waitFor();
    violations.push(...(await axe(page, 'compare with no plan')));
    await page.getByRole('link', { name: 'Go to Start' }).click();
    await openExample(app, examples[0].title);
    await checkDialog('a working', cell(/^Extra cash a year/));
    await checkDialog('the findings', cell(/^Departs from statutory guidance/));
    await goTo(page, 'evidence');
    await checkDialog('an own figure', page.getByRole('button', { name: /^(Replace|Change): / }).first());
    await goTo(page, 'school');
    await page.getByLabel('Pupils with an EHCP').fill('many');
    await page
      .getByText(/Enter a number, like/)
      .first()
      .waitFor();
    violations.push(...(await axe(page, 'a field in error')));
    expect(violations).toEqual([]);
    app.expectQuiet();
    await app.close();
  });

  it.each(pages)('%s does not scroll sideways at 320 pixels', async (name) => {
    const app = await openApp({ width: 320, height: 640 });
    await openExample(app, examples[0].title);
    await goTo(app.page, name);
    const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await app.close();
  });
});
