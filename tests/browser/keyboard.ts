import type { Page } from 'playwright-core';

/** Presses Tab, or Shift+Tab, until the link, button or field with this name has the focus. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
      return [element?.getAttribute('aria-label'), ...labels, element?.textContent].join(' ');
    });
    if (name.test(focused) && (await page.evaluate(() => document.activeElement?.matches('a, button, input'))) === true)
      return;
  }
  throw new Error(`${key} never came to ${name}`);
}
