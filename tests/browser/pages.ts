import type { Page } from 'playwright-core';
import type { OpenedApp } from './openApp';

/** Every page but Start, by the last part of its address. */
export const pages = [
  'school',
  'people',
  'structures',
  'compare',
  'succession',
  'workload',
  'risks',
  'decide',
  'paper',
  'evidence',
] as const;

export async function openExample(app: OpenedApp, title: string): Promise<void> {
  await app.page.getByRole('button', { name: title }).click();
  await app.page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
}

export async function goTo(page: Page, name: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${name}`);
  await page.getByRole('heading', { level: 1, name: new RegExp(name, 'i') }).waitFor();
}

/** The words on a page that come with its last answer, where one is worked out while the page is read. */
const lastWords: Readonly<Partial<Record<string, string>>> = {
  succession: 'What the bench is worth',
  paper: 'Final for this plan',
};

/** Waits until nothing more is worked out for the page. */
export async function settled(page: Page, name: string): Promise<void> {
  const words = lastWords[name];
  if (words !== undefined) await page.locator('main').getByText(words).first().waitFor();
  await page.waitForFunction(() => document.querySelector('main progress[aria-label]') === null);
}

/** Puts the first three criteria in the order in which they stand, on Decide, and shows what follows. */
export async function orderGiven(page: Page): Promise<void> {
  await goTo(page, 'decide');
  for (const place of ['first', 'second', 'third'])
    await page
      .getByRole('button', { name: new RegExp(`^Put .* ${place}$`) })
      .first()
      .click();
  await page.getByRole('button', { name: 'Show what follows' }).click();
}
