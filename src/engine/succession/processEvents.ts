import { monthsBetween, monthsInYear } from '../../domain/calendar';
import type { Plan, PlanEvent, PlanEventKind } from '../../domain/plan';
import { designatedPostOf } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import type { ProcessEvent, ProcessPhase } from './process';
import { processPhase } from './processSeats';

const kinds: Readonly<Record<PlanEventKind, ProcessEvent['kind']>> = {
  sencoBecomesHead: 'becomesHead',
  sencoResigns: 'resigns',
  suddenVacancy: 'suddenly',
  longAbsence: 'longAbsence',
  secondmentWithdrawn: 'secondmentEnds',
  firstAdvertFails: 'advertFails',
};

/** An event of the plan as it meets an option with these seats; null outside the horizon, or where the option has nobody whom it is about. */
export function processEvent(
  { kind, on }: PlanEvent,
  phases: readonly ProcessPhase[],
  plan: Plan,
  figures: Figures,
): ProcessEvent | null {
  const month = monthOf({ kind, on }, plan);
  if (month === null) return null;
  if (kind !== 'sencoBecomesHead') return { kind: kinds[kind], month, person: null };
  const index = plan.people.findIndex(({ id }) => id === todaysPost(plan)?.holder);
  if (index >= 0) return { kind: 'becomesHead', month, person: index };
  return phases[0] && hasTodaysUnnamed(phases[0], plan, figures) ? { kind: 'becomesHead', month, person: null } : null;
}

/** The month of an event; null outside the horizon. An advert that fails before the plan begins is the first of the plan. */
export function monthOf({ kind, on }: Pick<PlanEvent, 'kind' | 'on'>, { assumptions }: Plan): number | null {
  const month = monthsBetween(assumptions.startsOn, on);
  const when = kind === 'firstAdvertFails' ? Math.max(0, month) : month;
  return when >= 0 && when < monthsInYear * assumptions.horizonYears ? when : null;
}

/** The post whose holder is today's SENCO. */
export function todaysPost({ structures }: Pick<Plan, 'structures'>) {
  return structures[0] ? designatedPostOf(structures[0]) : null;
}

/** Whether the SENCO of today, whom the plan does not name, is the one with whom an option begins: somebody in a post of the same kind. */
function hasTodaysUnnamed({ senco }: ProcessPhase, plan: Plan, figures: Figures): boolean {
  const [structure] = plan.structures;
  if (!structure) return false;
  const { startsOn, horizonYears } = plan.assumptions;
  const span = { structure, fromMonth: 0, months: monthsInYear * horizonYears, startsOn };
  const today = processPhase(span, plan, figures).senco;
  return today?.holder === 'inPost' && senco?.holder === 'inPost' && senco.kind === today.kind && senco.kind !== 'head';
}
