import { type CriterionId, criterionIds } from '../../domain/decision';
import type { Contender } from './contender';
import { criteria } from './criteria';
import { efficientOf, isAlike } from './dominance';

/** From the worst to the best that the options of this school come to, in the criterion's own unit. */
export interface Range {
  readonly worst: number;
  readonly best: number;
}

export type Ranges = Readonly<Record<CriterionId, Range>>;
export type Scores = Readonly<Record<CriterionId, number>>;

/** One thing for each criterion. */
export function byCriterion<T>(of: (id: CriterionId) => T): Readonly<Record<CriterionId, T>> {
  return {
    extraCash: of('extraCash'),
    peakCoverage: of('peakCoverage'),
    secureCover: of('secureCover'),
    influence: of('influence'),
    independence: of('independence'),
    teacherLoad: of('teacherLoad'),
  };
}

/** The options that law lets a school choose. */
export function lawfulOf(contenders: readonly Contender[]): readonly Contender[] {
  return contenders.filter(({ isBarred }) => !isBarred);
}

/**
 * The real ranges of this school, over the lawful options that no other lawful one dominates: an option that nobody would
 * choose must not stretch what the weights are tied to, or adding it could change the winner. Where one option dominates
 * all the rest, over all lawful ones; where none is lawful, over those there are, so that there is something to read.
 */
export function rangesOf(contenders: readonly Contender[]): Ranges {
  const lawful = lawfulOf(contenders);
  const considered = lawful.length > 0 ? lawful : contenders;
  const ranges = rangesOver(efficientOf(considered));
  return criteriaThatCount(ranges).length > 0 ? ranges : rangesOver(considered);
}

function rangesOver(contenders: readonly Contender[]): Ranges {
  return byCriterion((id) => {
    const values = contenders.map((each) => each.values[id]);
    if (values.length === 0) return { worst: 0, best: 0 };
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return criteria[id].direction === 'higherIsBetter' ? { worst: least, best: most } : { worst: most, best: least };
  });
}

/** Whether a criterion tells the options apart at all. Where all come to the same it counts nothing, whatever its weight. */
export function hasSwing({ worst, best }: Range): boolean {
  return !isAlike(worst, best);
}

/** The criteria that tell the options apart, in the order of the register or in the one given. */
export function criteriaThatCount(
  ranges: Ranges,
  among: readonly CriterionId[] = criterionIds,
): readonly CriterionId[] {
  return among.filter((id) => hasSwing(ranges[id]));
}

/** Whether there is anything to weigh: two lawful options that some criterion tells apart. */
export function canBeWeighed(contenders: readonly Contender[], ranges: Ranges): boolean {
  return lawfulOf(contenders).length > 1 && criteriaThatCount(ranges).length > 0;
}

/**
 * From 0, the worst of the range, to 1, the best, in a straight line. A value outside the range scores outside of 0 to 1: the
 * weights are tied to the range, so it must not move with the world. Nothing where the range has no swing.
 */
export function scoreOf(values: Contender['values'], ranges: Ranges): Scores {
  return byCriterion((id) => {
    const { worst, best } = ranges[id];
    return hasSwing(ranges[id]) ? (values[id] - worst) / (best - worst) : 0;
  });
}
