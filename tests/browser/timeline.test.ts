import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { examples } from '../../src/store/examples';
import { openApp } from './openApp';
import { goTo, openExample } from './pages';

const secondPhase = (page: Page) => page.getByRole('slider', { name: /^Start of phase 2/ });
const secondStart = (page: Page) => secondPhase(page).getAttribute('aria-valuetext');

it('lets a boundary between phases be moved by keyboard and by pointer, and be put back in one step', async () => {
  const app = await openApp({ width: 1366, height: 768 });
  const { page } = app;
  await openExample(app, examples[0].title);
  await goTo(page, 'structures');
  await page.getByRole('button', { name: /Bridge then grow.*3 phases/ }).click();
  const handle = secondPhase(page);
  expect(await secondStart(page)).toBe('1 September 2029');

  await handle.focus();
  await page.keyboard.press('ArrowRight');
  expect(await secondStart(page)).toBe('1 October 2029, not a practical start');
  await page.keyboard.press('PageDown');
  expect(await secondStart(page)).toBe('1 September 2029');

  const { x, y, width, height } = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = (month: number): [number, number] => [x + (width * month) / 60, y + height / 2];
  await page.mouse.move(...at(32));
  await page.mouse.down();
  await page.mouse.move(...at(20.3), { steps: 8 });
  await page.mouse.up();
  expect(await secondStart(page)).toBe('1 September 2028');
  await page.keyboard.press('Control+z');
  expect(await secondStart(page)).toBe('1 September 2029');
  app.expectQuiet();
  await app.close();
});
