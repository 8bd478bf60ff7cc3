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
