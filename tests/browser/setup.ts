import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './findBrowser';

declare module 'vitest' {
  interface ProvidedContext {
    browserPath: string;
    builtPage: string;
  }
}

/** Once before the browser tests: a browser to open the page in, and the built page. */
export default async function setup(project: TestProject): Promise<void> {
  const builtPage = resolve('dist/index.html');
  project.provide('browserPath', findBrowser());
  if (!existsSync(builtPage)) await build({ mode: 'production', logLevel: 'warn' });
  project.provide('builtPage', builtPage);
}
