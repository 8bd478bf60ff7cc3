import type { Failed } from './work';

/** Milliseconds between two words of progress. */
const progressEvery = 100;

/**
 * Takes the steps in slices of so many milliseconds, and lets whatever else is waiting go first between two. Hands on
 * every finding, but progress only now and then. Returns what stops it; nothing is handed on after that.
 */
export function inSlices<Finding extends { readonly kind: string }>(
  steps: Iterator<Finding | null>,
  milliseconds: number,
  hear: (finding: Finding | Failed) => void,
): () => void {
  // A message to ourselves comes back after what is waiting; a timer would be held back for four milliseconds each time.
  const { port1: here, port2: there } = new MessageChannel();
  let isStopped = false;
  let saidAt = performance.now();

  const stop = (): void => {
    isStopped = true;
    here.close();
  };
  const takeSlice = (): void => {
    const until = performance.now() + milliseconds;
    for (let now = 0; now < until && !isStopped; ) {
      const { done, value: finding } = steps.next();
      if (done) stop();
      now = performance.now();
      if (!finding || (finding.kind === 'progress' && now - saidAt < progressEvery)) continue;
      saidAt = now;
      hear(finding);
    }
    if (!isStopped) there.postMessage(null);
  };
  here.onmessage = () => {
    if (isStopped) return;
    try {
      takeSlice();
    } catch (error) {
      stop();
      hear({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
    }
  };
  there.postMessage(null);
  return stop;
}
