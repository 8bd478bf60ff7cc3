import type { StoryEvent } from '../../../src/domain/succession';
import type { ProcessInputs } from '../../../src/engine/succession/process';
import { bareProcess } from './processes';

/** The events of a story, by month. */
export const kinds = (events: readonly StoryEvent[]): string[] => events.map(({ kind, month }) => `${month} ${kind}`);

/** Recruitment from outside that always takes so many months. */
export const sureOf = (gap: number): ProcessInputs['gaps'] => ({
  months: [0, 4, 8, 12],
  dated: [0, 4, 8, 12].map((months) => (months === gap ? 1 : 0)),
  sudden: [0, 4, 8, 12].map((months) => (months === gap ? 1 : 0)),
});

/** Nobody leaves of their own accord, and every search takes a term. */
export const quiet = (months = 36): ProcessInputs => ({ ...bareProcess({ q: 0, months }), gaps: sureOf(4) });
