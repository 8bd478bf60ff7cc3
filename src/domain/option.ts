import { addMonths, monthsBetween, monthsInYear } from './calendar';
import { mostCompared, type PhasedPlan, type Plan } from './plan';
import type { Structure } from './structure';
import type { IsoDate } from './units';

/** A stretch of months in which one structure is in force. */
export interface PhaseSpan {
  readonly structure: Structure;
  /** Months from the plan's start to the first month of the phase. */
  readonly fromMonth: number;
  /** Months that it lasts inside the horizon; at least one. */
  readonly months: number;
  readonly startsOn: IsoDate;
}

/**
 * What is compared: a structure as it stands, which is a plan of one phase, or a phased plan. Ids are unique over both.
 * `index` is its place among all options, which sets its colour and mark.
 */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly isCompared: boolean;
  /** In the order of their days; the first from month 0, each to the next, the last to the horizon. */
  readonly spans: readonly PhaseSpan[];
  /** Null for a plain structure. */
  readonly phasedPlan: PhasedPlan | null;
}

type Planned = Pick<Plan, 'structures' | 'phasedPlans' | 'assumptions'>;

/** Every option of a plan: its structures, today's first, then its phased plans. */
export function optionsOf(plan: Planned): readonly Option[] {
  const { structures, phasedPlans, assumptions } = plan;
  const months = monthsInYear * assumptions.horizonYears;
  const plain = structures.map((structure, index): Option => {
    const { id, name, isCompared } = structure;
    const span = { structure, fromMonth: 0, months, startsOn: assumptions.startsOn };
    return { id, name, index, isCompared: index === 0 || isCompared, spans: [span], phasedPlan: null };
  });
  const phased = phasedPlans.map((phasedPlan, place): Option => {
    const { id, name, isCompared } = phasedPlan;
    return { id, name, index: structures.length + place, isCompared, spans: spansOf(phasedPlan, plan), phasedPlan };
  });
  return [...plain, ...phased];
}

/** The options that stand in Compare, in the plan's order: today's always, because the others are measured from it. */
export function inCompare(plan: Planned): readonly Option[] {
  return optionsOf(plan)
    .filter(({ isCompared }) => isCompared)
    .slice(0, mostCompared);
}

/** The phases of a phased plan that have a month inside the horizon: a later start cuts an earlier one short. */
function spansOf(phasedPlan: PhasedPlan, { structures, assumptions }: Planned): readonly PhaseSpan[] {
  const horizon = monthsInYear * assumptions.horizonYears;
  const starts = phasedPlan.phases.map(({ structure, startsOn }, place) => ({
    structure: structures.find(({ id }) => id === structure),
    fromMonth: place === 0 ? 0 : Math.max(0, monthsBetween(assumptions.startsOn, startsOn)),
  }));
  return starts.flatMap(({ structure, fromMonth }, place): readonly PhaseSpan[] => {
    const until = Math.min(horizon, starts[place + 1]?.fromMonth ?? horizon);
    if (!structure || until <= fromMonth) return [];
    const startsOn = addMonths(assumptions.startsOn, fromMonth);
    return [{ structure, fromMonth, months: until - fromMonth, startsOn }];
  });
}

/** The plan with today's structure, those of some options and no other: all that the options' own numbers rest on. */
export function onlyOptions(plan: Plan, options: readonly string[]): Plan {
  const phased = plan.phasedPlans.filter(({ id }) => options.includes(id));
  const ids = new Set([...options, ...phased.flatMap(({ phases }) => phases.map(({ structure }) => structure))]);
  return {
    ...plan,
    structures: plan.structures.filter(({ id }, place) => place === 0 || ids.has(id)),
    phasedPlans: phased,
  };
}
