import { type Browser, chromium } from 'playwright-core';

/** A headless browser that keeps to itself. Chromium refuses its sandbox to root, as in a container. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      ...(isRoot ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
    ],
  });
}
