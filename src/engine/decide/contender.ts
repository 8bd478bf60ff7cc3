import type { Assessment } from '../../domain/assessment';
import type { CriterionId } from '../../domain/decision';
import { inCompare, type Option } from '../../domain/option';
import type { Structure } from '../../domain/structure';
import type { SuccessionOutcome } from '../../domain/succession';
import { type AssessedPlan, assessedOption } from '../assess';
import { mustDepartures } from '../compliance/findingsOf';
import { meanOf, partsOfPlan, phasesOf } from '../phases';
import { shareDoneIn } from '../workload/sums';
import { monthsAtPeak } from '../workload/transferSeason';
import { independenceOf, influenceOf } from './scales';

/** An option of Compare with what it comes to under each criterion, in the criterion's own unit. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** Its place among all options, which sets its colour and mark. */
  readonly index: number;
  /** Departs from law for certain: it is shown, and never recommended. */
  readonly isBarred: boolean;
  /** The departures, as sentences; null where it is lawful as far as is known. */
  readonly barredBecause: string | null;
  /** Pounds over the governors’ ceiling in its worst year; null where they set none. It bars nothing: it is said beside the answer. */
  readonly overCeiling: number | null;
  /** Share of the work that is covered, as `shareCovered` says it of a year. It bars nothing either. */
  readonly coverage: number;
  readonly values: Readonly<Record<CriterionId, number>>;
}

export type AssessedForDecision = Omit<AssessedPlan, 'plan' | 'on'>;

/**
 * Every compared option, in the plan's order, with what it comes to. Of a phased plan: the cash, the empty months and the
 * work of its winters as its months follow each other; the scales and the hours of teachers as the mean of its phases by
 * their months. So an uneasy year of five weighs a fifth, as it does in the money.
 */
export function contendersOf(
  assessed: AssessedForDecision,
  outcomes: readonly SuccessionOutcome[],
): readonly Contender[] {
  return inCompare(assessed.standing).map((option) => {
    const { assessment } = assessedOption(assessed, option.id);
    const outcome = outcomes.find((each) => each.option === option.id);
    if (!outcome) throw new Error(`The futures of ${option.id} are not drawn`);
    const departures = mustDepartures(assessment.findings);
    return {
      id: option.id,
      name: option.name,
      index: option.index,
      isBarred: departures.length > 0,
      barredBecause: departures.length > 0 ? departures.map(({ because }) => because).join(' ') : null,
      overCeiling: assessment.money.worstOverCeiling,
      coverage: assessment.time.shareCovered,
      values: valuesOf(option, assessment, outcome, assessed),
    };
  });
}

function valuesOf(
  option: Option,
  { time }: Assessment,
  outcome: SuccessionOutcome,
  { standing, known, figures }: AssessedForDecision,
): Contender['values'] {
  const parts = partsOfPlan(phasesOf(option), ({ structure }) => structure);
  const mean = (measure: (structure: Structure) => number): number => meanOf(parts, measure);
  return {
    extraCash: outcome.cost.mean / standing.assumptions.horizonYears,
    // The peak of every year, rather than the one worst month: that month is another under each option, may be one in which
    // nothing is due by law, and time to spare in it would have to be cut off at all of the work. Here it never counts.
    peakCoverage: shareDoneIn(monthsAtPeak(time.months, figures)),
    secureCover: outcome.vacantMonths.mean,
    influence: mean(influenceOf),
    independence: mean((structure) => independenceOf(structure, standing, known, figures)),
    teacherLoad: time.hoursPerClassTeacher,
  };
}
