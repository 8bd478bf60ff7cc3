import type { HealthTrail } from '../../../engine/health/trailOf';
import { answeredWords } from './trailWords';

interface TrailLineProps {
  /** Undefined while the question is not answered. */
  readonly trail: HealthTrail | undefined;
}

/** What an answer moved. */
export function TrailLine({ trail }: TrailLineProps) {
  return trail ? <p>{answeredWords(trail)}</p> : null;
}
