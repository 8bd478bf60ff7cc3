import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { launchBrowser } from './launchBrowser';

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** The page to open at, such as `#/compare`. */
  readonly hash?: string;
  /** Runs in the page before its own scripts. */
  readonly script?: () => void;
}

export interface OpenedApp {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything the page should not have done so far, a line each. */
  readonly complaints: readonly string[];
  /** Fails where the page has written an error, met its security policy or asked for anything outside its file. */
  expectQuiet(): void;
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

/** Opens the built page from its folder, as a head does by double-clicking, with an empty store of its own. */
export async function openApp({ width = 1280, height = 800, hash = '', script }: OpenOptions = {}): Promise<OpenedApp> {
  browser ??= launchBrowser(inject('browserPath'));
  const url = pathToFileURL(inject('builtPage')).href;
  const context = await (await browser).newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const complaints: string[] = [];

  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (failure) => complaints.push(`page error: ${failure.error().stack ?? failure.error()}`));
  context.on('request', (request) => {
    const address = request.url();
    if (address.split('#')[0] !== url && !/^(data|blob):/.test(address)) complaints.push(`request: ${address}`);
  });
  await context.exposeFunction('__reportViolation', (text: string) => complaints.push(`security policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, '__reportViolation') as (text: string) => void;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });

  if (script) await context.addInitScript(script);
  const page = await context.newPage();
  page.on('websocket', (socket) => complaints.push(`socket: ${socket.url()}`));
  await page.goto(url + hash);
  return {
    page,
    context,
    complaints,
    expectQuiet: () => expect(complaints).toEqual([]),
    close: () => context.close(),
  };
}
