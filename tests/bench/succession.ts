import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import type { ProcessInputs } from '../../src/engine/succession/process';
import type { Reply } from '../../src/worker/messages';
import { median } from './statistics';
import { exampleInputs } from './successionInputs';

const runs = 12;
const futures = 10_000;

/** Milliseconds; the last three are how many times as long a run takes with twice as many. */
export interface SuccessionTimes {
  readonly first: number;
  readonly whole: number;
  readonly bareLoop: number;
  readonly isSameProcess: boolean;
  readonly twiceFutures: number;
  readonly twiceStructures: number;
  readonly twiceMonths: number;
}

interface Answered {
  readonly first: number;
  readonly whole: number;
  readonly means: readonly (readonly number[])[];
}

/**
 * How long the worker of the page takes, from the question on the page to the answer on the page, and how long the same
 * process takes that was flattened by hand, in a worker of the same browser. They take turns.
 */
export async function successionTimes(
  browser: Browser,
  openPage: (page: Page) => Promise<void>,
): Promise<SuccessionTimes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(keepWorker);
  await openPage(page);
  await page.waitForFunction(() => Reflect.get(window, '__isIdle') === true, null, { timeout: 120_000 });
  const bare = await context.newPage();
  await startBareWorker(bare);

  const [eight, four, longer] = [exampleInputs(8, 5), exampleInputs(4, 5), exampleInputs(8, 10)];
  const times = { first: emptyList(), whole: emptyList(), bare: emptyList() };
  const larger = { futures: emptyList(), structures: emptyList(), months: emptyList() };
  let isSameProcess = true;
  for (let run = 0; run < runs; run += 1) {
    const seed = 2718 + run;
    const { first, whole, means } = await ask(page, eight, { futures, seed });
    const flat = await askBare(bare, eight, { futures, seed });
    isSameProcess = isSameProcess && JSON.stringify(flat.means) === JSON.stringify(means);
    times.first.push(first);
    times.whole.push(whole);
    times.bare.push(flat.whole);
    larger.futures.push((await ask(page, eight, { futures: 2 * futures, seed })).whole / whole);
    larger.structures.push(whole / (await ask(page, four, { futures, seed })).whole);
    larger.months.push((await ask(page, longer, { futures, seed })).whole / whole);
  }
  await context.close();
  const settled = (values: readonly number[]): number => median(values.slice(runs / 3));
  return {
    first: settled(times.first),
    whole: settled(times.whole),
    bareLoop: settled(times.bare),
    isSameProcess,
    twiceFutures: settled(larger.futures),
    twiceStructures: settled(larger.structures),
    twiceMonths: settled(larger.months),
  };
}

const emptyList = (): number[] => [];

/** In the page before its own scripts: keeps hold of its worker, and notes when that has answered the page. */
function keepWorker(): void {
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      Reflect.set(window, '__worker', this);
      this.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
        if (data.finding.kind === 'whatIf') Reflect.set(window, '__isIdle', true);
      });
    }
  };
}

/** Asks the page's worker as the page would, and leaves it alone once every future is drawn. */
function ask(page: Page, inputs: readonly ProcessInputs[], settings: { futures: number; seed: number }) {
  return page.evaluate(
    ({ inputs, settings }) =>
      new Promise<Answered>((done) => {
        // No function here has a name: the script runner would ask the page for its own helper to name it.
        const worker = Reflect.get(window, '__worker') as Worker;
        const asked = (Number(Reflect.get(window, '__asked')) || 0) + 1;
        Reflect.set(window, '__asked', asked);
        const runId = 1_000_000 + asked;
        const heard = new AbortController();
        const start = performance.now();
        let first = 0;
        worker.addEventListener(
          'message',
          ({ data: { runId: of, finding } }: MessageEvent<Reply>) => {
            if (of !== runId || finding.kind !== 'answer') return;
            if (first === 0) first = performance.now() - start;
            if (finding.futuresDone < settings.futures) return;
            const whole = performance.now() - start;
            heard.abort();
            worker.postMessage({ kind: 'cancel', runId });
            const means = finding.outcomes.map((outcome) =>
              [outcome.alwaysHeld, outcome.vacantMonths, outcome.termVacant, outcome.departures, outcome.churn].map(
                ({ mean }) => mean,
              ),
            );
            done({ first, whole, means });
          },
          { signal: heard.signal },
        );
        worker.postMessage({ kind: 'start', runId, question: { inputs, settings, withWhatIfs: false } });
      }),
    { inputs, settings },
  );
}

/** Starts the flattened loop in a page of its own. */
async function startBareWorker(page: Page): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'senco-planner-'));
  const entry = fileURLToPath(new URL('./bareWorker.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'bare', fileName: () => 'worker.js' };
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { target: 'es2022', outDir: folder, emptyOutDir: true, lib },
  });
  const code = await readFile(join(folder, 'worker.js'), 'utf8');
  await rm(folder, { recursive: true });
  await page.evaluate((text) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    Reflect.set(window, '__worker', new Worker(address));
  }, code);
}

function askBare(page: Page, inputs: readonly ProcessInputs[], settings: { futures: number; seed: number }) {
  return page.evaluate(
    ({ inputs, settings }) =>
      new Promise<Pick<Answered, 'whole' | 'means'>>((done) => {
        const worker = Reflect.get(window, '__worker') as Worker;
        const start = performance.now();
        worker.onmessage = ({ data }: MessageEvent<number[][]>) =>
          done({ whole: performance.now() - start, means: data });
        worker.postMessage({ inputs, settings });
      }),
    { inputs, settings },
  );
}

/** The longest that the page was busy at a stretch while a slider was moved, a step a frame and then some; milliseconds. */
export async function longestBlock(
  browser: Browser,
  openPage: (page: Page) => Promise<void>,
  label: string,
  moves = 30,
) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await openPage(page);
  const slider = page.getByLabel(label);
  await slider.waitFor();
  await page.waitForTimeout(3000);
  const longest = await slider.evaluate(async (input: HTMLInputElement, moves) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    const [low, high] = [Number(input.min), Number(input.max)];
    const middle = Math.round((low + high) / 2);
    for (let move = 0; move < moves; move += 1) {
      set?.call(input, String(middle + (move % 3) - 1));
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((next) => setTimeout(next, 50));
    }
    await new Promise((next) => setTimeout(next, 1500));
    return tasks.length > 0 ? Math.max(...tasks) : 50;
  }, moves);
  await context.close();
  return longest;
}
