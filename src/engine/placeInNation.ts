import type { KnownSchool } from '../domain/assessment';
import type { Phase } from '../domain/school';
import type { Distribution, Percentiles } from '../evidence/reference/distributions';

/** The national rows, and the percentile points (out of 100) at which each of them is read. */
export interface Nation {
  readonly points: readonly number[];
  readonly distributions: readonly Distribution[];
}

/** What is compared: shares of the roll. */
export type NationalMeasure = 'senSupport' | 'ehcp';

/** Where a school sits among schools like it. The three shares of schools sum to one. */
export interface PlaceInNation {
  /** The schools it is compared with. */
  readonly among: Distribution;
  /** Share of them with less than this school. */
  readonly below: number;
  /** Share of them with the same: more than none only where many schools share one value, such as zero. */
  readonly same: number;
  /** Share of them with more. */
  readonly above: number;
  /** Past the first or the last percentile we hold, where all that can be said is 'at least'. */
  readonly isBeyond: boolean;
}

/** The school's own share of its roll. */
export function shareOfRoll(
  { roll, senSupport, ehcps }: Pick<KnownSchool, 'roll' | 'senSupport' | 'ehcps'>,
  measure: NationalMeasure,
): number {
  return (measure === 'ehcp' ? ehcps : senSupport) / roll;
}

/** Where a school sits nationally, or null where there is no distribution for its phase. */
export function placeInNation(
  nation: Nation,
  phase: Phase,
  roll: number,
  measure: NationalMeasure,
  share: number,
): PlaceInNation | null {
  const among = schoolsLike(nation.distributions, phase, roll);
  if (!among) return null;
  const { first, last, isBeyond } = rankOf(nation.points, among[measure], share);
  return { among, below: first, same: last - first, above: 1 - last, isBeyond };
}

/** Schools of the phase in the band that holds the roll; where no band does, all schools of the phase. */
function schoolsLike(distributions: readonly Distribution[], phase: Phase, roll: number): Distribution | undefined {
  const ofPhase = distributions.filter((row) => row.phase === phase);
  const inBand = (row: Distribution): boolean => roll >= (row.rollFrom ?? 0) && roll <= (row.rollTo ?? roll);
  const isBanded = (row: Distribution): boolean => row.rollFrom !== null || row.rollTo !== null;
  return ofPhase.find((row) => isBanded(row) && inBand(row)) ?? ofPhase.find((row) => !isBanded(row));
}

interface Rank {
  readonly first: number;
  readonly last: number;
  readonly isBeyond: boolean;
}

/** The rank of a value, straight between the points on either side of it; a span of ranks where several points share it. */
function rankOf(points: readonly number[], values: Percentiles, value: number): Rank {
  const known = points.map((point, index) => ({ rank: point / 100, value: values[index] ?? 0 }));
  const upTo = known.filter((point) => point.value <= value);
  const from = known.filter((point) => point.value >= value);
  const lower = upTo.at(-1);
  const upper = from[0];
  if (!lower) return { first: 0, last: known[0]?.rank ?? 0, isBeyond: true };
  if (!upper) return { first: lower.rank, last: lower.rank, isBeyond: true };

  const tied = known.filter((point) => point.value === value);
  if (tied.length > 1) {
    // Everything up to the first point, or past the last, is taken as tied too: a share cannot leave 0 to 1.
    const first = tied[0] === known[0] ? 0 : upper.rank;
    const last = tied.at(-1) === known.at(-1) ? 1 : lower.rank;
    return { first, last, isBeyond: false };
  }
  if (lower === upper) return { first: lower.rank, last: lower.rank, isBeyond: false };
  const rank = lower.rank + ((value - lower.value) / (upper.value - lower.value)) * (upper.rank - lower.rank);
  return { first: rank, last: rank, isBeyond: false };
}
