import type { Browser, BrowserContext, Page } from 'playwright-core';
import { median } from './statistics';

export interface Subject {
  readonly name: string;
  readonly url: string;
  /** What makes the screen usable: the page holds an element that this selects. */
  readonly usable: string;
  /** Brings the browser's storage to where it should be, once. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Milliseconds. */
export interface FirstScreen {
  readonly usable: number;
  /** From the answer to domInteractive: reading the page, and compiling and running its first script. */
  readonly parsed: number;
}

const warmUps = 2;
/** Milliseconds in which the page is left alone. */
const quiet = 900;

/**
 * Milliseconds from the start of navigation to the first frame after the screen is usable: the median of `runs` for each
 * subject. The subjects take turns, so that a slow minute of the machine is shared by all.
 */
export async function firstScreens(
  browser: Browser,
  subjects: readonly Subject[],
  runs: number,
): Promise<FirstScreen[]> {
  const opened = [];
  for (const subject of subjects) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    if (subject.prepare) {
      const page = await context.newPage();
      await subject.prepare(page);
      await page.close();
    }
    opened.push({ subject, context, times: [] as FirstScreen[] });
  }
  for (let run = -warmUps; run < runs; run += 1) {
    for (const { subject, context, times } of opened) {
      const time = await timeToUsable(context, subject);
      if (run >= 0) times.push(time);
    }
  }
  await Promise.all(opened.map(({ context }) => context.close()));
  return opened.map(({ times }) => ({
    usable: median(times.map(({ usable }) => usable)),
    parsed: median(times.map(({ parsed }) => parsed)),
  }));
}

async function timeToUsable(context: BrowserContext, { url, usable }: Subject): Promise<FirstScreen> {
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => Reflect.set(window, '__usableAt', performance.now())));
    });
    watch.observe(document, { childList: true, subtree: true });
  }, usable);
  await page.goto(url);
  // Asking the page while it starts would be measured with it, and so would the last page's going away.
  await page.waitForTimeout(quiet);
  const usableAt = await page.waitForFunction(() => Reflect.get(window, '__usableAt') as number | undefined, null, {
    polling: 50,
  });
  const time = (await usableAt.jsonValue()) ?? Number.NaN;
  const parsed = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation ? navigation.domInteractive - navigation.responseStart : Number.NaN;
  });
  await page.close();
  await new Promise((done) => setTimeout(done, quiet / 2));
  return { usable: time, parsed };
}
