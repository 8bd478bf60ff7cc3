import { inSlices } from './inSlices';
import type { Failed, ReplyOf, RequestOf } from './work';

/** Milliseconds of work before the worker looks whether something else is asked. */
const slice = 12;

/** Makes this worker answer one question at a time: a new one takes the place of the one before. */
export function serve<Question, Finding extends { readonly kind: string }>(
  stepsTo: (question: Question) => Iterator<Finding | null>,
): void {
  let running = 0;
  let stop = (): void => {};

  self.onmessage = ({ data: request }: MessageEvent<RequestOf<Question>>) => {
    const { kind, runId } = request;
    if (kind === 'cancel' && runId !== running) return;
    stop();
    if (kind === 'cancel') return;
    running = runId;
    stop = inSlices(stepsTo(request.question), slice, (finding) => {
      const reply: ReplyOf<Finding | Failed> = { runId, finding };
      self.postMessage(reply);
    });
  };
}
