import type { Estimated, SuccessionOutcome } from '../../domain/succession';
import { marginOfError } from '../succession/areApart';

export const barMeasures = ['alwaysQualified', 'alwaysHeld', 'noTermVacant', 'alwaysDesignated', 'workDone'] as const;
/**
 * What a bar is set on. All but the last count futures: a qualified SENCO in post in every month; anybody in post in every
 * month; no whole term with the post empty; somebody designated in every month, stop-gaps included. `workDone`: of every 100
 * hours of the work, those done in the month they fall, on average.
 */
export type BarMeasure = (typeof barMeasures)[number];

/** What a fix must come to. */
export interface Bar {
  readonly measure: BarMeasure;
  /** Of 100 futures, or of 100 hours of work. */
  readonly atLeast: number;
  /** Extra cash against today in any school year of the plan, as Compare holds it against a ceiling, pounds; null sets no ceiling. */
  readonly withinPerYear: number | null;
}

/** What each measure is read from, and whether it is what does not come about that counts. */
const readings = {
  alwaysQualified: { from: 'alwaysQualified', isWithout: false },
  alwaysHeld: { from: 'alwaysHeld', isWithout: false },
  noTermVacant: { from: 'termVacant', isWithout: true },
  alwaysDesignated: { from: 'everNobody', isWithout: true },
  workDone: { from: 'workDone', isWithout: false },
} as const satisfies Record<BarMeasure, { readonly from: keyof SuccessionOutcome; readonly isWithout: boolean }>;

/** What the futures come to under a measure, of 100. */
export function measured(outcome: SuccessionOutcome, measure: BarMeasure): Estimated {
  const { from, isWithout } = readings[measure];
  const { mean, standardError } = outcome[from];
  return { mean: 100 * (isWithout ? 1 - mean : mean), standardError: 100 * standardError };
}

/** Whether what a measure is read from was solved exactly. */
export const isSolved = ({ exact }: SuccessionOutcome, measure: BarMeasure): boolean =>
  exact.some((id) => id === readings[measure].from);

/** Whether a number reaches the bar whatever chance did to it, whether chance could have decided it, or whether it misses. */
export type BarStanding = 'reaches' | 'tooClose' | 'misses';

/** An exact number, which has no error, reaches a bar that it equals. */
export function barStanding(value: Estimated, { atLeast }: Bar): BarStanding {
  const margin = marginOfError(value);
  if (value.mean - margin >= atLeast - crumb) return 'reaches';
  return value.mean + margin >= atLeast ? 'tooClose' : 'misses';
}

/** Of 100: no more than what floating point leaves. */
const crumb = 1e-9;
