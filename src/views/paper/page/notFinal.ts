import type { SuccessionState } from '../../../store/succession';

interface Waiting {
  readonly succession: Pick<SuccessionState, 'isDone' | 'isStopped' | 'problem'>;
  /** The worlds of the uncertain figures are still being weighed. */
  readonly isWeighing: boolean;
  /** It is still being worked out how far the figures would have to move. */
  readonly isProbing: boolean;
}

/** Why the paper is not final yet, as a sentence; null where nothing more is to come. */
export function notFinal({ succession, isWeighing, isProbing }: Waiting): string | null {
  if (succession.problem !== null) return 'Not final: the futures could not be drawn.';
  if (succession.isStopped) return 'Not final: the drawing of the futures was stopped.';
  if (!succession.isDone) return 'Not final: the futures are still being drawn.';
  if (isWeighing) return 'Not final: the options are still being weighed in the worlds that could be.';
  if (isProbing) return 'Not final: what would change the answer is still being worked out.';
  return null;
}
