import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/store/examples';
import { openApp } from './openApp';
import { goTo, openExample, orderGiven, pages, settled } from './pages';

/** What axe finds on the page as it stands, a line each. */
async function axe(page: Page, where: string, without: readonly string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .disableRules([...without])
    .analyze();
  return violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target.join(' ')}`);
}

describe('for everyone', () => {
  it.each([
    ['a laptop', 1366, 768, []],
    // Colours are the same at either width, and looking at them is most of axe's time.
    ['a telephone', 390, 844, ['color-contrast']],
  ] as const)('axe finds nothing on any page, on %s', { timeout: 180_000 }, async (_where, width, height, without) => {
    const app = await openApp({ width, height });
    const violations: string[] = [];
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    violations.push(...(await axe(app.page, 'start', without)));
    await openExample(app, examples[0].title);
    for (const name of pages) {
      await goTo(app.page, name);
      await settled(app.page, name);
      violations.push(...(await axe(app.page, name, without)));
    }
    expect(violations).toEqual([]);
    await app.close();
  });

  it('axe finds nothing on Decide once an order is given', async () => {
    const app = await openApp({ width: 1366, height: 768 });
    await openExample(app, examples[0].title);
    await orderGiven(app.page);
    await settled(app.page, 'decide');
    expect(await axe(app.page, 'decide with an order')).toEqual([]);
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

  it('no page scrolls sideways at 320 pixels', async () => {
    const app = await openApp({ width: 320, height: 640 });
    await openExample(app, examples[0].title);
    const tooWide: string[] = [];
    for (const name of pages) {
      await goTo(app.page, name);
      const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) tooWide.push(`${name}: ${overflow} pixels`);
    }
    expect(tooWide).toEqual([]);
    await app.close();
  });
});
