import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { autosaveKeys } from '../../src/files/autosave';
import { findBrowser } from '../browser/findBrowser';
import { launchBrowser } from '../browser/launchBrowser';
import { buildBlankPage } from './blankPage';
import { firstScreens } from './firstScreen';
import { recomputeTimes } from './recompute';

const runs = 15;
const aims = { start: 1.5, compare: 2.5, recompute: 5 };
const builtPage = resolve('dist/index.html');
const url = pathToFileURL(builtPage).href;

/** Leaves a saved plan in the browser, as yesterday's visit would, and opens it at Compare. */
async function openComparePlan(page: Page): Promise<void> {
  const saved = readFileSync('public/examples/two-form-primary.senco.json', 'utf8');
  await page.goto(url);
  await page.evaluate(({ key, text }) => localStorage.setItem(key, text), { key: autosaveKeys.current, text: saved });
  await page.goto('about:blank');
  await page.goto(`${url}#/compare`);
  await page.getByRole('heading', { level: 1, name: /compare/i }).waitFor();
}

function row(what: string, measured: string, ratio: string, verdict: string): void {
  console.log(`${what.padEnd(34)}${measured.padStart(12)}${ratio.padStart(10)}   ${verdict}`);
}

const aim = (limit: string, isMet: boolean) => `aim ${limit}: ${isMet ? 'met' : 'NOT MET'}`;
const inMs = (value: number) => `${value.toFixed(1)} ms`;
const rowOfSize = (what: string, page: Buffer) =>
  console.log(`\n${what}: ${inKb(page.length)}, gzipped ${inKb(gzipSync(page).length)}`);
const inKb = (bytes: number) => `${(bytes / 1024).toFixed(0)} kB`;

async function measureFirstScreens(): Promise<void> {
  const blank = await buildBlankPage();
  const browser = await launchBrowser(findBrowser());
  try {
    const [blankScreen, start, compare] = await firstScreens(
      browser,
      [
        { name: 'blank', url: pathToFileURL(blank.path).href, usable: 'h1' },
        { name: 'Start', url, usable: 'h1' },
        { name: 'Compare', url: `${url}#/compare`, usable: 'main h1', prepare: openComparePlan },
      ],
      runs,
    );
    if (!blankScreen || !start || !compare) throw new Error('A page was not measured');
    const ratio = (time: number) => (time / blankScreen.usable).toFixed(2);
    const against = (limit: number, time: number) => aim(`${limit}`, time / blankScreen.usable <= limit);
    row('Blank React page', inMs(blankScreen.usable), '1.00', '');
    row('Start', inMs(start.usable), ratio(start.usable), against(aims.start, start.usable));
    row(
      'Compare, a saved plan reopened',
      inMs(compare.usable),
      ratio(compare.usable),
      against(aims.compare, compare.usable),
    );
    console.log('\nParsing the page and its first script, up to domInteractive\n');
    row('Blank React page', inMs(blankScreen.parsed), '1.00', '');
    row('Start', inMs(start.parsed), (start.parsed / blankScreen.parsed).toFixed(2), '');
    rowOfSize('Blank React page', readFileSync(blank.path));
  } finally {
    await browser.close();
    await blank.remove();
  }
}

function measureRecompute(): void {
  const { app, plainLoop } = recomputeTimes();
  const verdict = aim(`under ${aims.recompute} ms`, app < aims.recompute);
  row('All indicators, eight structures', inMs(app), (app / plainLoop).toFixed(1), verdict);
  row('  a plain loop over as many cells', inMs(plainLoop), '1.0', '');
}

async function bench(): Promise<void> {
  if (!existsSync(builtPage)) throw new Error('There is no dist/index.html: run npm run build first.');
  console.log(`Time to first usable screen from file://, median of ${runs}; ratio to a blank page\n`);
  await measureFirstScreens();
  console.log('\nRecomputing after one input moved, in Node; ratio to a plain loop\n');
  measureRecompute();
  rowOfSize('dist/index.html', readFileSync(builtPage));
}

// An aim not met is a thing to read about, not a failure; a bench that could not measure is one.
await bench();
