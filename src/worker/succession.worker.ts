import { answersTo } from './answersTo';
import { inSlices } from './inSlices';
import type { Reply, Request } from './messages';

/** Milliseconds of work before the worker looks whether something else is asked. */
const slice = 12;

let running = 0;
let stop = (): void => {};

self.onmessage = ({ data: request }: MessageEvent<Request>) => {
  const { kind, runId } = request;
  if (kind === 'cancel' && runId !== running) return;
  stop();
  if (kind === 'cancel') return;
  running = runId;
  stop = inSlices(answersTo(request.question), slice, (finding) => {
    const reply: Reply = { runId, finding };
    self.postMessage(reply);
  });
};
