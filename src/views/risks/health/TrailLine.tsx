import type { Answer } from '../../../domain/units';
import type { HealthTrail } from '../../../engine/health/trailOf';
import { answeredWords } from './trailWords';

interface TrailLineProps {
  /** Of this answer or of the one before; undefined where there was none. */
  readonly trail: HealthTrail | undefined;
  readonly answer: Answer;
  /** The trail is from before the last change. */
  readonly isStale: boolean;
}

/** What an answer moved. */
export function TrailLine({ trail, answer, isStale }: TrailLineProps) {
  if (answer === 'unknown') return null;
  if (trail?.answer !== answer) return <p>What this moves is being worked out.</p>;
  return <p data-old={isStale || undefined}>{answeredWords(trail)}</p>;
}
