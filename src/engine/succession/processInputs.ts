import type { Assessment, KnownSchool } from '../../domain/assessment';
import { addMonths, monthsInYear, partsOf } from '../../domain/calendar';
import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { dutyReachOf } from '../../domain/school';
import { monthsInTerm } from '../../domain/succession';
import type { Figures } from '../../evidence/figuresAt';
import { type AssessedPlan, assessedOption } from '../assess';
import { figuresUnder } from '../mitigation/figuresUnder';
import { futuresUnder } from '../mitigation/futuresUnder';
import { phasesOf } from '../phases';
import { usualMonthsToReady } from './candidates';
import type { ProcessInputs } from './process';
import { processEvent } from './processEvents';
import { processHours } from './processHours';
import { processMoney } from './processMoney';
import { hazardOf, processPeople } from './processPeople';
import { processPhase } from './processSeats';

/** What the succession process of one option of an assessed plan is played with. */
export function processOf(assessed: Omit<AssessedPlan, 'plan' | 'on'>, id: string): ProcessInputs {
  const { option, assessment } = assessedOption(assessed, id);
  return processInputsOf(option, assessed.standing, assessed.known, assessment, assessed.figures);
}

/** The same for two processes of which every future is the same, under whichever option: luck does not know the option. */
export function processKey(inputs: ProcessInputs): string {
  return JSON.stringify({ ...inputs, option: null });
}

/**
 * What the succession process of one option is played with. The option and the plan are as they stand, mitigations carried
 * out. Everything of the world comes from `figures`.
 */
export function processInputsOf(
  option: Option,
  plan: Plan,
  known: KnownSchool,
  assessment: Assessment,
  figures: Figures,
): ProcessInputs {
  const { startsOn, horizonYears } = plan.assumptions;
  const months = monthsInYear * horizonYears;
  const phases = phasesOf(option);
  const seats = phases.map((span) => processPhase(span, plan, figures));
  const byMonth = <T>(of: (calendarMonth: number) => T): readonly T[] =>
    Array.from({ length: months }, (_, t) => of(partsOf(addMonths(startsOn, t)).month));
  const { hours, load } = processHours(phases, assessment.time.months, plan, figures);
  const suddenShare = figures.value('leaving.suddenShare');
  const { opens } = figures.lawDates.npqCohort;
  const inputs: ProcessInputs = {
    option: option.id,
    startsOn,
    months,
    people: processPeople(plan, figures),
    phases: seats,
    events: plan.events.flatMap((event) => processEvent(event, seats, plan, figures) ?? []),
    leaving: {
      suddenByMonth: byMonth(() => suddenShare / monthsInYear),
      datedByMonth: byMonth((month) => (1 - suddenShare) * weightOf(month, figures)),
      endingByMonth: byMonth((month) => endingPart(month, figures)),
      ...load,
    },
    gaps: gapChances(figures),
    absence: {
      hazard: hazardOf(figures.value('leaving.longAbsence')),
      months: Math.max(1, Math.round(figures.value('leaving.absenceMonths'))),
    },
    npq: {
      isRequired: dutyReachOf(plan.school) !== 'none',
      cohortByMonth: byMonth((month) => month === opens.month),
      cohortDay: opens.day,
      shortest: Math.round(figures.value('succession.npqMonths', undefined, 'low')),
      longest: Math.round(figures.value('succession.npqMonths', undefined, 'high')),
      succeeds: (1 - figures.value('succession.npqWithdraw')) * figures.value('succession.npqPass'),
      windowMonths: Math.round(monthsInYear * figures.value('succession.npqWindowYears')),
    },
    hours,
    effect: {
      climbs: phases.map(({ structure }) => climbsUnder(figuresUnder(structure, plan, figures))),
      bridging: figures.value('succession.bridgingEffectiveness'),
    },
    money: processMoney(phases, plan, known, assessment, figures),
    usual: {
      candidate: {
        hazard: hazardOf(figures.value('succession.candidateLeaves')),
        ready: usualMonthsToReady(figures),
      },
      deputyHazard: hazardOf(figures.value('leaving.deputySenco')),
    },
  };
  return futuresUnder(inputs, phases, { startsOn, figures });
}

function climbsUnder(figures: Figures): ProcessInputs['effect']['climbs'][number] {
  return {
    outside: climb(figures.value('succession.rampStartOutside'), figures),
    inside: climb(figures.value('succession.rampStartDeputy'), figures),
  };
}

/** The part of departures with notice that falls at the end of a month: weights of the leaving dates, made to sum to one. */
function weightOf(month: number, figures: Figures): number {
  const { dates } = figures.lawDates.leavingDates;
  const whole = dates.reduce((sum, { weight }) => sum + figures.value(weight), 0);
  const date = dates.find(({ startsOn }) => startsOn.month === (month % monthsInYear) + 1);
  return date && whole > 0 ? figures.value(date.weight) / whole : 0;
}

/** A loan ends with a term, each as likely. */
function endingPart(month: number, figures: Figures): number {
  const { dates } = figures.lawDates.leavingDates;
  return dates.some(({ startsOn }) => startsOn.month === (month % monthsInYear) + 1) ? 1 / dates.length : 0;
}

/** Gaps in whole terms and their chances; without notice nobody can start at once. */
function gapChances(figures: Figures): ProcessInputs['gaps'] {
  const ids = ['vacancy.gap0', 'vacancy.gap1', 'vacancy.gap2', 'vacancy.gap3'] as const;
  const dated = summingToOne(
    ids.map((id) => figures.value(id)),
    0,
  );
  return {
    months: ids.map((_, terms) => terms * monthsInTerm),
    dated,
    sudden: summingToOne(
      dated.map((chance, terms) => (terms === 0 ? 0 : chance)),
      1,
    ),
  };
}

/** Chances that sum to one; where all are nothing, the one at `otherwise` is sure. */
function summingToOne(chances: readonly number[], otherwise: number): readonly number[] {
  const whole = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance, place) => (whole > 0 ? chance / whole : place === otherwise ? 1 : 0));
}

/** Effectiveness by months in post, from the first day's in a straight line to the whole. */
function climb(start: number, figures: Figures): readonly number[] {
  const length = Math.ceil(figures.value('succession.rampMonths'));
  return Array.from({ length }, (_, m) => start + (1 - start) * (m / figures.value('succession.rampMonths')));
}
