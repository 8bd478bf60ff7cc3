import { type CriterionId, criterionIds } from '../../../domain/decision';
import type { Ranked } from '../../../engine/decide/ranking';

/** One criterion's stretch of a bar, in hundredths; from the greater where the part takes away. */
export interface Stretch {
  readonly id: CriterionId;
  readonly from: number;
  readonly to: number;
  /** Weight times score, times a hundred; below nought where the option is worse than the range. */
  readonly part: number;
}

/** What stands on either side of nought: parts that add to the right of it, those that take away to the left. */
export function stretchesOf({ parts }: Ranked, shown: readonly CriterionId[]): readonly Stretch[] {
  let [right, left] = [0, 0];
  return shown.flatMap((id) => {
    const part = 100 * parts[id];
    if (part === 0) return [];
    const from = part > 0 ? right : left;
    const to = from + part;
    if (part > 0) right = to;
    else left = to;
    return [{ id, from, to, part }];
  });
}

/** Place of a criterion among all, for its pattern: the same whatever the order. */
export const patternOf = (id: CriterionId): number => criterionIds.indexOf(id);

/** A word or two for a stretch of a bar. */
export const shortNames: Readonly<Record<CriterionId, string>> = {
  extraCash: 'Cash',
  peakCoverage: 'Peak',
  secureCover: 'In post',
  influence: 'Influence',
  independence: 'Challenge',
  teacherLoad: 'Teachers',
};

/** Whole numbers but where that would read as nothing. */
export function pointsWords(points: number): string {
  if (points !== 0 && Math.abs(points) < 0.5) return points > 0 ? 'under 1' : 'just under 0';
  return `${points < 0 ? '−' : ''}${Math.round(Math.abs(points))}`;
}
