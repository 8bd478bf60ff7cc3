import type { Finding } from '../../domain/rule';
import { designatedPostOf } from '../../domain/structure';
import { sum } from '../../domain/sum';
import type { IsoDate } from '../../domain/units';
import { mustDepartures, oncePerRule, schoolFaultsInLaw } from '../compliance/findingsOf';
import { extraOverHorizonOf } from '../costing/yearCosts';
import { isPhased, type Measured, type MeasuredPhases, type MeasuredStructure } from '../indicators/measured';
import { meanOf, partsOfPlan } from '../phases';
import { designatedHolderLeaves } from '../succession/knownLeaver';
import { weeklyCapacity } from '../workload/capacity';
import { outOfLeadingPerWeek } from '../workload/leadershipTime';
import { perSchoolWeek, ratio } from '../workload/sums';

/**
 * Who is left with what the posts cannot hold. `headAsSenco`: the head holds the role, so the rest is the head's own.
 * `sencoInPart` and `headInPart`: it is more than unpaid time, or a serving head, can hold. `byPhase`: on one in one phase
 * and on another in the next.
 */
export type RestFallsTo = 'senco' | 'sencoInPart' | 'head' | 'headInPart' | 'headAsSenco' | 'nobody' | 'byPhase';

/** What shrinks a bought-in day. */
export type SecondmentLoss = 'travel' | 'pulledAway' | 'notKnowingPupils';

/** One option in the few numbers that a sentence can bear. Hours are a school week's, in the first year; of a phased plan, the mean of its phases. */
export interface StructureFacts {
  readonly isToday: boolean;
  readonly isPhased: boolean;
  /** Why it is not lawful, most certain first; empty where it is. */
  readonly unlawfulBecause: readonly string[];
  /** What departs from law in the school's paperwork, the same for every structure. */
  readonly schoolFaults: readonly string[];
  readonly extraPerYear: number;
  /** Cover that is no longer paid for, inside the extra cash: money only if the released hours go back to class. */
  readonly coverSavedPerYear: number;
  /** Every year of the plan, with one-off costs and safeguarded pay. */
  readonly extraOverHorizon: number;
  /** The parts of that which are no cost of a full year. */
  readonly oneOffsOverHorizon: number;
  readonly safeguardedOverHorizon: number;
  readonly horizonYears: number;
  readonly overCeiling: number | null;
  readonly neededPerWeek: number;
  /** Over one where there is time to spare over the year; else the share of the work that is done in its month. */
  readonly coverage: number;
  /** The same over the whole year, where spare hours of a quiet month count for a busy one. */
  readonly coverageOfYear: number;
  /** Beyond today's, of posts whose holders would be leaders without the role: hours for which nobody is paid to lead. */
  readonly moreOutOfLeadingPerWeek: number;
  /** By head and leadership team, inside the hours set aside. */
  readonly headHoldsPerWeek: number;
  /** By anybody else with hours for it; not what is passed to class teachers beyond theirs. */
  readonly othersHoldPerWeek: number;
  readonly shortPerWeek: number;
  readonly worstMonth: IsoDate;
  readonly shortPerWeekInWorstMonth: number;
  readonly passedToTeachersPerWeek: number;
  readonly restFallsTo: RestFallsTo;
  /** Whether its hours count a designated SENCO who is known to be leaving, as if they stayed. */
  readonly countsKnownLeaver: boolean;
  /** Set where every post is bought in by the day. */
  readonly secondment: {
    readonly daysPerWeek: number;
    readonly shareOfHours: number;
    readonly losses: readonly SecondmentLoss[];
  } | null;
}

/** The facts of one option that sentences and cards are told from. */
export function structureFacts(measured: Measured): StructureFacts {
  const { plan, option, assessment } = measured;
  const { time, money, findings } = assessment;
  const perWeek = (hoursPerYear: number): number => perSchoolWeek(hoursPerYear, time.schoolWeeks);
  const { worstMonth } = time;
  return {
    isToday: option.index === 0,
    isPhased: isPhased(measured),
    unlawfulBecause: oncePerRule(mustDepartures(findings)).map(becauseOf),
    schoolFaults: schoolFaultsInLaw(findings).map((finding) => finding.because),
    extraPerYear: money.extraPerYear,
    coverSavedPerYear: Math.max(0, -money.extraPerYearByPart.cover),
    extraOverHorizon: money.extraOverHorizon,
    oneOffsOverHorizon: extraOverHorizonOf(money, 'oneOffs'),
    safeguardedOverHorizon: extraOverHorizonOf(money, 'safeguarding'),
    horizonYears: plan.assumptions.horizonYears,
    overCeiling: money.worstOverCeiling,
    neededPerWeek: perWeek(time.demandPerYear),
    coverage: time.shareCovered,
    coverageOfYear: time.coverage,
    moreOutOfLeadingPerWeek: moreOutOfLeading(measured),
    headHoldsPerWeek: perWeek(time.doneBy.headAndSlt),
    othersHoldPerWeek: perWeek(
      Math.max(0, time.demandPerYear - time.unmetPerYear - time.doneBy.headAndSlt - time.passedToTeachersPerYear),
    ),
    shortPerWeek: perWeek(time.unmetPerYear),
    worstMonth: worstMonth.month,
    shortPerWeekInWorstMonth: perSchoolWeek(worstMonth.unmet, worstMonth.weeks),
    passedToTeachersPerWeek: perWeek(time.passedToTeachersPerYear),
    restFallsTo: isPhased(measured) ? restOfPhases(measured) : restFallsTo(measured),
    countsKnownLeaver: countsKnownLeaver(measured),
    secondment: isPhased(measured) ? null : secondmentFacts(measured, perWeek(time.demandPerYear)),
  };
}

/** The same for every place that tells an option’s hours. */
export function countsKnownLeaver(measured: Measured): boolean {
  return isPhased(measured)
    ? measured.phases.some(({ alone }) => countsKnownLeaver(alone))
    : designatedHolderLeaves(measured.structure, measured.plan.people);
}

function moreOutOfLeading({ option, standing }: Measured): number {
  const [today] = standing.structures;
  const now = today ? outOfLeadingPerWeek(today) : 0;
  const parts = partsOfPlan(option.spans, ({ structure }) => structure);
  return meanOf(parts, outOfLeadingPerWeek) - now;
}

function becauseOf({ because, phase }: Finding): string {
  return phase === undefined ? because : `${because} That is so in the phase “${phase}”.`;
}

function restOfPhases({ phases }: MeasuredPhases): RestFallsTo {
  const [first, ...others] = new Set(
    phases.filter(({ alone }) => alone.assessment.time.unmetPerYear > 0).map(({ alone }) => restFallsTo(alone)),
  );
  return first !== undefined && others.length === 0 ? first : 'byPhase';
}

function restFallsTo({ structure, figures, assessment: { time } }: MeasuredStructure): RestFallsTo {
  const designated = designatedPostOf(structure);
  if (designated?.role === 'headteacher') return 'headAsSenco';
  const shortPerWeek = perSchoolWeek(time.unmetPerYear, time.schoolWeeks);
  switch (structure.remainderFallsTo) {
    case 'head':
      return shortPerWeek > figures.value('time.headCanAdd', undefined, 'high') ? 'headInPart' : 'head';
    case 'nobody':
      return 'nobody';
    case 'senco':
      if (!designated) return 'nobody';
      return shortPerWeek > figures.value('capacity.unpaidHours') ? 'sencoInPart' : 'senco';
  }
}

function secondmentFacts(
  { structure, figures }: MeasuredStructure,
  neededPerWeek: number,
): StructureFacts['secondment'] {
  const { posts } = structure;
  if (posts.length === 0 || posts.some((post) => post.secondment === null)) return null;
  const weeks = posts.map((post) => weeklyCapacity(post, 0, figures));
  const losses: SecondmentLoss[] = [];
  if (weeks.some((week) => week.travel > 0)) losses.push('travel');
  if (weeks.some((week) => week.pulledAway > 0)) losses.push('pulledAway');
  if (weeks.some((week) => week.effectiveness < 1)) losses.push('notKnowingPupils');
  const allocated = sum(weeks, (week) => week.allocated);
  return {
    daysPerWeek: sum(posts, (post) => post.secondment?.daysPerWeek ?? 0),
    shareOfHours: ratio(allocated, neededPerWeek),
    losses,
  };
}
