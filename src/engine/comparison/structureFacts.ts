import type { IsoDate } from '../../domain/units';
import { hasMustDeparture } from '../compliance/findingsOf';
import type { Measured } from '../indicators/measured';
import { weeklyCapacity } from '../workload/capacity';
import { ratio } from '../workload/timeOf';

/** Who is left with what the posts cannot hold. `headAsSenco`: the head holds the role, so the rest is the head's own. */
export type RestFallsTo = 'senco' | 'head' | 'headAsSenco' | 'nobody';

/** What shrinks a bought-in day. */
export type SecondmentLoss = 'travel' | 'pulledAway' | 'notKnowingPupils';

/** One structure in the few numbers that a sentence can bear. Hours are a school week's, in the first year. */
export interface StructureFacts {
  readonly isToday: boolean;
  /** Why it is not lawful, most certain first; empty where it is. */
  readonly unlawfulBecause: readonly string[];
  readonly extraPerYear: number;
  readonly overCeiling: number | null;
  readonly neededPerWeek: number;
  readonly coverage: number;
  readonly heldPerWeek: number;
  readonly shortPerWeek: number;
  readonly worstMonth: IsoDate;
  readonly shortPerWeekInWorstMonth: number;
  readonly passedToTeachersPerWeek: number;
  readonly restFallsTo: RestFallsTo;
  /** Set where every post is bought in by the day. */
  readonly secondment: {
    readonly daysPerWeek: number;
    readonly shareOfHours: number;
    readonly losses: readonly SecondmentLoss[];
  } | null;
}

export function structureFacts(measured: Measured): StructureFacts {
  const { plan, structure, assessment } = measured;
  const { time, money, findings } = assessment;
  const perWeek = (hoursPerYear: number): number => ratio(hoursPerYear, time.schoolWeeks);
  const { worstMonth } = time;
  return {
    isToday: plan.structures[0]?.id === structure.id,
    unlawfulBecause: findings.filter((finding) => hasMustDeparture([finding])).map((finding) => finding.because),
    extraPerYear: money.extraPerYear,
    overCeiling: money.worstOverCeiling,
    neededPerWeek: perWeek(time.demandPerYear),
    coverage: time.coverage,
    heldPerWeek: perWeek(time.demandPerYear - time.unmetPerYear),
    shortPerWeek: perWeek(time.unmetPerYear),
    worstMonth: worstMonth.month,
    shortPerWeekInWorstMonth: worstMonth.weeks > 0 ? worstMonth.unmet / worstMonth.weeks : 0,
    passedToTeachersPerWeek: perWeek(time.passedToTeachersPerYear),
    restFallsTo: restFallsTo(measured),
    secondment: secondmentFacts(measured, perWeek(time.demandPerYear)),
  };
}

function restFallsTo({ structure }: Measured): RestFallsTo {
  const designated = structure.posts.find((post) => post.id === structure.designatedPost);
  if (designated?.role === 'headteacher') return 'headAsSenco';
  return structure.remainderFallsTo === 'senco' && !designated ? 'nobody' : structure.remainderFallsTo;
}

function secondmentFacts({ structure, figures }: Measured, neededPerWeek: number): StructureFacts['secondment'] {
  const { posts } = structure;
  if (posts.length === 0 || posts.some((post) => post.secondment === null)) return null;
  const weeks = posts.map((post) => weeklyCapacity(post, 0, figures));
  const losses: SecondmentLoss[] = [];
  if (weeks.some((week) => week.travel > 0)) losses.push('travel');
  if (weeks.some((week) => week.pulledAway > 0)) losses.push('pulledAway');
  if (weeks.some((week) => week.effectiveness < 1)) losses.push('notKnowingPupils');
  const allocated = weeks.reduce((total, week) => total + week.allocated, 0);
  return {
    daysPerWeek: posts.reduce((total, post) => total + (post.secondment?.daysPerWeek ?? 0), 0),
    shareOfHours: ratio(allocated, neededPerWeek),
    losses,
  };
}
