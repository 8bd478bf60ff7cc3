import type { Answer } from '../../../domain/units';
import type { HealthTrail } from '../../../engine/health/trailOf';
import { answeredWords } from './trailWords';

interface TrailLineProps {
  /** Of this answer or of the one before; undefined where there was none. */
  readonly trail: HealthTrail | undefined;
  readonly answer: Answer;
}

/** What an answer moved. */
export function TrailLine({ trail, answer }: TrailLineProps) {
  if (answer === 'unknown') return null;
  return <p>{trail?.answer === answer ? answeredWords(trail) : 'What this moves is being worked out.'}</p>;
}
