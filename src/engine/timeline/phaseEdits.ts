import { addMonths, monthsBetween, monthsInYear } from '../../domain/calendar';
import type { Assumptions, Phase, Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { isPracticalStart, practicalMonths } from './practicalStarts';

type Horizon = Pick<Assumptions, 'startsOn' | 'horizonYears'>;

/** The month in which a phase begins, counted from the plan's start; the first is in force from there. */
export function startMonth(phases: readonly Phase[], place: number, { startsOn }: Horizon): number {
  const phase = phases[place];
  return place === 0 || !phase ? 0 : monthsBetween(startsOn, phase.startsOn);
}

/** The months in which a phase may begin: after the one before it and before the one after it, inside the plan. */
export function roomFor(
  phases: readonly Phase[],
  place: number,
  horizon: Horizon,
): { readonly from: number; readonly to: number } {
  const last = monthsInYear * horizon.horizonYears - 1;
  const next = place + 1 < phases.length ? startMonth(phases, place + 1, horizon) - 1 : last;
  return { from: Math.max(1, startMonth(phases, place - 1, horizon) + 1), to: Math.min(last, next) };
}

/** The phases with one begun in another month, as near as its neighbours let it. */
export function withStart(phases: readonly Phase[], place: number, month: number, horizon: Horizon): readonly Phase[] {
  const { from, to } = roomFor(phases, place, horizon);
  const startsOn = addMonths(horizon.startsOn, Math.min(to, Math.max(from, month)));
  return from > to ? phases : phases.map((phase, each) => (each === place ? { ...phase, startsOn } : phase));
}

/** The phases with another structure in one of them. */
export function withStructure(phases: readonly Phase[], place: number, structure: string): readonly Phase[] {
  return phases.map((phase, each) => (each === place ? { ...phase, structure } : phase));
}

/** Where the first goes, the second is in force from the plan's start. */
export function withoutPhase(phases: readonly Phase[], place: number, { startsOn }: Horizon): readonly Phase[] {
  const left = phases.filter((_, each) => each !== place);
  return left.map((phase, each) => (each === 0 ? { ...phase, startsOn } : phase));
}

/**
 * One more phase at the end, a year after the last begins where the plan is long enough and at the next practical start
 * where it is not; null where no month is left. Its structure is one that the phase before it is not.
 */
export function withAnotherPhase(
  phases: readonly Phase[],
  { structures, assumptions }: Pick<Plan, 'structures' | 'assumptions'>,
  figures: Pick<Figures, 'lawDates'>,
): readonly Phase[] | null {
  const place = phases.length;
  const { from, to } = roomFor(phases, place, assumptions);
  if (from > to) return null;
  const starts = practicalMonths(assumptions, figures).filter((month) => month >= from && month <= to);
  const month = starts.find((start) => start >= from + monthsInYear - 1) ?? starts[0] ?? from;
  const before = phases.at(-1)?.structure;
  const others = structures.filter(({ id }) => id !== before);
  const structure = others.find(({ id }) => !phases.some((phase) => phase.structure === id)) ?? others[0];
  const id = structure?.id ?? before;
  if (id === undefined) return null;
  return [...phases, { structure: id, startsOn: addMonths(assumptions.startsOn, month) }];
}

/**
 * Whether a phase asks for a teacher from another school on a day on which none can start: a post to be filled that the
 * phase before had not got to fill, and no practical start.
 */
export function missesPracticalStart(
  before: Structure | undefined,
  now: Structure,
  startsOn: Phase['startsOn'],
  figures: Pick<Figures, 'lawDates'>,
): boolean {
  if (isPracticalStart(startsOn, figures)) return false;
  const open = (structure: Structure | undefined): readonly string[] =>
    (structure?.posts ?? [])
      .filter((post) => post.holder === null && post.staffing !== 'secondment' && post.role !== 'administrator')
      .map(({ role }) => role);
  const already = open(before);
  return open(now).some((role) => !already.includes(role));
}
