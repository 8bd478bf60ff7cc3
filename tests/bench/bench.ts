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
import { longestBlock, successionTimes } from './succession';

const runs = 15;
const aims = { start: 1.5, compare: 2.5, recompute: 5, succession: 300, bareLoop: 2, block: 50 };
const builtPage = resolve('dist/index.html');
const url = pathToFileURL(builtPage).href;

/** Leaves a saved plan in the browser, as yesterday's visit would, and opens it at a page. */
async function openSavedPlan(page: Page, example: string, at: string): Promise<void> {
  const saved = readFileSync(`public/examples/${example}.senco.json`, 'utf8');
  await page.goto(url);
  await page.evaluate(({ key, text }) => localStorage.setItem(key, text), { key: autosaveKeys.current, text: saved });
  await page.goto('about:blank');
  await page.goto(`${url}#/${at}`);
  await page.getByRole('heading', { level: 1, name: new RegExp(at, 'i') }).waitFor();
}

const openComparePlan = (page: Page) => openSavedPlan(page, 'two-form-primary', 'compare');
const openSuccession = (page: Page) => openSavedPlan(page, 'large-secondary', 'succession');

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

async function measureSuccession(): Promise<void> {
  const browser = await launchBrowser(findBrowser());
  try {
    const { first, whole, bareLoop, isSameProcess, ...growth } = await successionTimes(browser, openSuccession);
    const ratio = whole / bareLoop;
    const limits = `under ${aims.succession} ms and ${aims.bareLoop} times`;
    row('First answer', inMs(first), (first / bareLoop).toFixed(2), '');
    row(
      'The whole answer',
      inMs(whole),
      ratio.toFixed(2),
      aim(limits, whole < aims.succession && ratio <= aims.bareLoop),
    );
    row('  the same flattened by hand', inMs(bareLoop), '1.00', isSameProcess ? 'same numbers' : 'OTHER NUMBERS');
    row('Twice the futures', '', growth.twiceFutures.toFixed(2), 'times the whole answer');
    row('Twice the structures', '', growth.twiceStructures.toFixed(2), '');
    row('Twice the months', '', growth.twiceMonths.toFixed(2), '');
    const block = await longestBlock(browser, openSuccession, 'Years ahead');
    row('Longest block, a slider dragged', inMs(block), '', aim(`${aims.block} ms`, block <= aims.block));
  } finally {
    await browser.close();
  }
}

async function bench(): Promise<void> {
  if (!existsSync(builtPage)) throw new Error('There is no dist/index.html: run npm run build first.');
  console.log(`Time to first usable screen from file://, median of ${runs}; ratio to a blank page\n`);
  await measureFirstScreens();
  console.log('\nRecomputing after one input moved, in Node; ratio to a plain loop\n');
  measureRecompute();
  console.log(
    '\n10,000 futures of eight structures over 60 months, in the worker of the page; ratio to a hand-flattened loop\n',
  );
  await measureSuccession();
  rowOfSize('dist/index.html', readFileSync(builtPage));
}

// An aim not met is a thing to read about, not a failure; a bench that could not measure is one.
await bench();
