import type { Option, PhaseSpan } from '../domain/option';
import type { Post } from '../domain/structure';
import { sum } from '../domain/sum';

/** The phases of an option. Where one follows another with the same structure they are one: nothing changes between them. */
export function phasesOf({ spans }: Pick<Option, 'spans'>): readonly PhaseSpan[] {
  const phases: PhaseSpan[] = [];
  for (const span of spans) {
    const last = phases.at(-1);
    if (last?.structure.id === span.structure.id) {
      phases[phases.length - 1] = { ...last, months: last.months + span.months };
    } else {
      phases.push(span);
    }
  }
  return phases;
}

/** Months that a post's holder, where one is named, has been in a post of the same role in the phases just before. */
export function monthsHeldBefore(
  post: Pick<Post, 'role' | 'holder'>,
  place: number,
  phases: readonly PhaseSpan[],
): number {
  let months = 0;
  for (let before = place - 1; before >= 0; before--) {
    const phase = phases[before];
    if (!phase?.structure.posts.some((each) => isHeldAlike(each, post))) break;
    months += phase.months;
  }
  return months;
}

/** The first of some earlier phases in which a post's holder, where one is named, studies for the NPQ, in whatever post. */
export function phaseOfStudy({ holder }: Pick<Post, 'holder'>, before: readonly PhaseSpan[]): PhaseSpan | undefined {
  if (holder === null) return undefined;
  return before.find(({ structure }) => structure.posts.some((each) => each.isStudyingNpq && each.holder === holder));
}

function isHeldAlike(a: Pick<Post, 'role' | 'holder'>, b: Pick<Post, 'role' | 'holder'>): boolean {
  return a.holder !== null && a.holder === b.holder && a.role === b.role;
}

/** Something worked out for each phase, with the part of the plan's months that the phase takes up. */
export interface PhasePart<T> {
  /** The parts add up to one. */
  readonly part: number;
  readonly of: T;
}

/** Something worked out for each phase, weighed by the phase’s part of the plan’s months. */
export function partsOfPlan<T>(phases: readonly PhaseSpan[], of: (phase: PhaseSpan) => T): readonly PhasePart<T>[] {
  const total = sum(phases, ({ months }) => months);
  return phases.map((phase) => ({ part: phase.months / total, of: of(phase) }));
}

/** The mean over the phases by their months. */
export function meanOf<T>(parts: readonly PhasePart<T>[], measure: (of: T) => number): number {
  return sum(parts, ({ part, of }) => part * measure(of));
}
