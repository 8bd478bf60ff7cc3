import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/store/examples';
import { type OpenedApp, openApp } from './openApp';
import { goTo, openExample } from './pages';

describe('on paper', () => {
  it.each(['compare', 'structures', 'workload', 'risks'])(
    '%s prints to A4 with the school named and the navigation gone',
    async (name) => {
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
      if (name === 'compare')
        expect(paper).toMatch(/Changed from the planner’s defaults:\s+Demand is the higher case\./);
      const pdf = await app.page.pdf({ preferCSSPageSize: true, format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(20_000);
      app.expectQuiet();
      await app.close();
    },
  );
});

interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a press of something puts in the downloads. */
async function downloadedBy(page: Page, press: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

const laptop = { width: 1366, height: 768 };

/** The paper of an example, once nothing more is worked out for it. */
async function openPaper(title: string = examples[0].title): Promise<OpenedApp> {
  const app = await openApp(laptop);
  await openExample(app, title);
  await goTo(app.page, 'paper');
  await app.page.getByText('Final for this plan').waitFor({ timeout: 50_000 });
  return app;
}

async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

const isPng = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(1, 4), true) === 'PNG';

describe('the paper', () => {
  // Until nothing more is worked out takes some seconds: each test leaves the paper as it found it, for the next. What a
  // test that fails half-way leaves behind is thrown away with its page.
  let village: OpenedApp;
  beforeAll(async () => {
    village = await openPaper();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') {
      await village.close();
      village = await openPaper();
    }
    await village.page.emulateMedia({ media: null });
    await village.page.setViewportSize(laptop);
    village.expectQuiet();
  });
  afterAll(() => village.close());

  it('goes to Word with its charts as pictures, and to Excel with formulas', async () => {
    const { page } = village;
    const word = await downloadedBy(page, () => page.getByRole('button', { name: 'Word (.docx)' }).click());
    expect(word.name).toMatch(/^[a-z0-9-]+-paper\.docx$/);
    const inWord = unzipSync(word.bytes);
    expect(strFromU8(inWord['word/document.xml'] ?? new Uint8Array())).toContain('What governors are asked to decide');
    const pictures = Object.entries(inWord).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures.every(([, bytes]) => isPng(bytes) && bytes.length > 5000)).toBe(true);

    const excel = await downloadedBy(page, () => page.getByRole('button', { name: 'Excel (.xlsx)' }).click());
    expect(excel.name).toMatch(/^[a-z0-9-]+-sums\.xlsx$/);
    const sheets = Object.entries(unzipSync(excel.bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.some(([, bytes]) => strFromU8(bytes).includes('<f>'))).toBe(true);
  });

  it('prints with its own heading, numbered pages and no word of the app around it', async () => {
    const { page } = village;
    await page.emulateMedia({ media: 'print' });
    const [paper = ''] = await page.locator('body').allInnerTexts();
    expect(paper.trimStart()).toMatch(/^Example village primary \(invented\)\s+How to staff the SENCO role/);
    expect(paper).not.toMatch(/Edit paragraph|Save as CSV|Share it|Not final/);
    expect(await printedPages(page)).toBeGreaterThan(5);
  });

  it('has a body of two printed pages, so that the annexes begin on the third', async () => {
    const threeSmall = await openPaper(examples[4].title);
    for (const { page } of [village, threeSmall]) {
      const all = await printedPages(page);
      const annexes = page.locator('.paper-annexes');
      await annexes.evaluate((element) => element.setAttribute('hidden', ''));
      const pages = await printedPages(page);
      await annexes.evaluate((element) => element.removeAttribute('hidden'));
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(2);
      expect(all).toBeGreaterThan(pages);
    }
    threeSmall.expectQuiet();
    await threeSmall.close();
  });

  it('prints a paragraph that is being edited as it stands in its box', async () => {
    const { page } = village;
    await page.getByRole('button', { name: 'Edit paragraph 1.1', exact: true }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Half a thought');
    await page.emulateMedia({ media: 'print' });
    const purpose = page.locator('#paper-purpose');
    expect(await purpose.getByRole('textbox').isVisible()).toBe(false);
    expect(await purpose.getByText('Half a thought').filter({ visible: true }).count()).toBe(1);
    expect(await purpose.getByText('[in the school’s own words]').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await purpose.getByRole('button', { name: 'Cancel' }).click();
  });

  it('keeps an edit made by keyboard alone, and takes it back with Ctrl+Z', async () => {
    const { page } = village;
    const first = page.locator('#paper-purpose .paper-text').first();
    const before = await first.textContent();
    await page.getByRole('button', { name: 'Edit paragraph 1.1', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Ours.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await first.textContent()).toBe('Ours.');
    await page.keyboard.press('Control+z');
    await expect.poll(() => first.textContent()).toBe(before);
  });

  it.each([
    [1366, 768],
    [1920, 1080],
  ])('fills a projector of %i by %i, and every screen holds what is on it', async (width, height) => {
    const { page } = village;
    await page.setViewportSize({ width, height });
    await page.getByRole('button', { name: 'Present' }).click();
    const place = page.locator('.present-place');
    const count = Number((await place.textContent())?.split(' of ')[1]);
    expect(count).toBeGreaterThan(10);
    for (let at = 1; at <= count; at += 1) {
      const over = await page.locator('.present-stage').evaluate((stage) => stage.scrollHeight - stage.clientHeight);
      expect(over, `slide ${at}`).toBeLessThan(2);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Escape');
    await page.locator('.present').waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('#/paper');
  });
});

describe('a chart of any page', () => {
  it('is saved as CSV, SVG and PNG with its caption and its source', async () => {
    const app = await openApp({ width: 1366, height: 768 });
    const { page } = app;
    await openExample(app, examples[0].title);
    const figure = page.locator('.chart-figure').first();
    await figure.locator('.recharts-surface').first().waitFor();
    const caption = (await figure.locator('figcaption').textContent()) ?? '';
    const save = (choice: string): Promise<Downloaded> =>
      downloadedBy(page, async () => {
        await figure.locator('.save-menu > summary').click();
        await figure.getByRole('button', { name: choice }).click();
      });
    const csv = strFromU8((await save('Table as CSV')).bytes);
    const rows = await figure.locator('tbody tr').count();
    expect(csv.trim().split('\r\n')).toHaveLength(rows + 1);
    const svg = strFromU8((await save('Picture as SVG')).bytes);
    expect(svg).not.toContain('foreignObject');
    expect(svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('from the plan “');
    const faults = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
      svg,
    );
    expect(faults).toBe(0);
    expect(svg).toContain(caption.split(' ').slice(0, 3).join(' '));
    const png = await save('Picture as PNG');
    expect(isPng(png.bytes) && png.bytes.length > 20_000).toBe(true);
    app.expectQuiet();
    await app.close();
  });
});
