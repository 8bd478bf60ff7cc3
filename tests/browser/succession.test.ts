import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSteps, type FuturesQuestion } from '../../src/engine/succession/answerSteps';
import { examples } from '../../src/store/examples';
import type { Finding, Reply, Request } from '../../src/worker/messages';
import { type OpenedApp, openApp } from './openApp';
import { goTo, openExample } from './pages';

async function openSuccession(script: () => void): Promise<OpenedApp> {
  const app = await openApp({ width: 1366, height: 768, script });
  await openExample(app, examples[0].title);
  await goTo(app.page, 'succession');
  return app;
}

/** Findings are long: their fingerprints say as well whether they are the same, and can be read where they are not. */
const fingerprints = (findings: readonly string[]): string[] =>
  findings.map((text) => `${text.slice(0, 60)} ${createHash('sha256').update(text).digest('hex')}`);

const isWhole = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /futures · seed/ })
    .waitFor();

/** The sentences that say in how many of a hundred futures, in the order of the page. */
async function headlines(page: Page): Promise<string[]> {
  await isWhole(page);
  const sentences = page.locator('main').getByText(/In \d+ of 100 futures|In no future|In all 100 futures/);
  return sentences.allInnerTexts();
}

/** In the page before its own scripts: keeps what was last asked of the worker, and what it answered to that. */
function keepMessages(): void {
  const Original = window.Worker;
  let asked = 0;
  window.Worker = class extends Original {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', ({ data: { runId, finding } }: MessageEvent<Reply>) => {
        if (runId !== asked || finding.kind === 'progress') return;
        const { answered } = Reflect.get(window, '__said') as { answered: string[] };
        answered.push(JSON.stringify(finding));
      });
    }
    override postMessage(request: Request): void {
      if (request.kind === 'start') {
        asked = request.runId;
        Reflect.set(window, '__said', { question: request.question, answered: [] });
      }
      super.postMessage(request);
    }
  };
}

/** In the page before its own scripts: the worker hears no question until `__hears` is set. */
function loseQuestions(): void {
  const Original = window.Worker;
  window.Worker = class extends Original {
    override postMessage(request: Request): void {
      if (request.kind === 'start' && !Reflect.get(window, '__hears')) return;
      super.postMessage(request);
    }
  };
}

/** In the page before its own scripts: a browser that lets no worker start. */
function refuseWorkers(): void {
  window.Worker = class extends EventTarget {
    constructor() {
      super();
      throw new DOMException('No worker here', 'SecurityError');
    }
  } as unknown as typeof Worker;
}

interface Said {
  readonly question: FuturesQuestion;
  readonly answered: readonly string[];
}

describe('the futures, in the page opened from its folder', () => {
  let app: OpenedApp;
  let inWorker: readonly string[];
  beforeAll(async () => {
    app = await openSuccession(keepMessages);
    inWorker = await headlines(app.page);
  });
  afterAll(() => app.close());

  it('are drawn in a worker, the same again at the next visit, and ask for nothing outside the file', async () => {
    expect(inWorker.length).toBeGreaterThanOrEqual(3);
    expect(app.page.workers()).toHaveLength(1);
    await app.page.reload();
    expect(await headlines(app.page)).toEqual(inWorker);
    app.expectQuiet();
  });

  it('come to the same to the last digit in the worker, on the page and in node', async () => {
    const { page } = app;
    await page.getByLabel('Futures', { exact: true }).selectOption('1000');
    await page.waitForFunction(() => {
      const { question, answered } = Reflect.get(window, '__said') as Said;
      return question.settings.futures === 1000 && answered.at(-1)?.startsWith('{"kind":"whatIf"');
    });
    const { question, answered } = (await page.evaluate(() => Reflect.get(window, '__said'))) as Said;
    const inNode = [...answerSteps(question)].flatMap((finding) =>
      finding && finding.kind !== 'progress' ? [JSON.stringify(finding)] : [],
    );
    expect(fingerprints(answered)).toEqual(fingerprints(inNode));

    const onPage = await page.evaluate(async (question) => {
      const { start } = Reflect.get(window, '__chunk') as {
        start: (name: string) => Promise<Record<'answerSteps', unknown>>;
      };
      const answerSteps = (await start('answerSteps.js')).answerSteps as (
        asked: FuturesQuestion,
      ) => Iterable<Finding | null>;
      return [...answerSteps(question)].flatMap((finding) =>
        finding && finding.kind !== 'progress' ? [JSON.stringify(finding)] : [],
      );
    }, question);
    expect(fingerprints(onPage)).toEqual(fingerprints(inNode));
    app.expectQuiet();
  });

  it('show a sudden vacancy on a small phone without scrolling the dialog sideways', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: /Sudden vacancy/ }).click();
    const [wide, seen] = await page
      .getByRole('dialog')
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(wide).toBe(seen);
  });

  it('are drawn on the page where no worker can start, and read the same', async () => {
    const without = await openSuccession(refuseWorkers);
    expect(await headlines(without.page)).toEqual(inWorker);
    expect(without.page.workers()).toHaveLength(0);
    without.expectQuiet();
    await without.close();
  });

  it('can be stopped, which is said, and gone on with', async () => {
    const stopped = await openSuccession(loseQuestions);
    const { page } = stopped;
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^Stopped/ })
      .waitFor();
    await page.evaluate(() => Reflect.set(window, '__hears', true));
    await page.getByRole('button', { name: 'Go on' }).click();
    expect((await headlines(page)).length).toBeGreaterThanOrEqual(3);
    stopped.expectQuiet();
    await stopped.close();
  });
});
