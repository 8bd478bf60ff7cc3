import { differenceFrom } from './comparison/differenceFrom';
import { type IndicatorId, measure } from './indicators';
import type { Measured } from './indicators/measured';

/** What the editor shows beside a structure as it changes, in order. */
export const effectIds = [
  'extraCashPerYear',
  'fullCostPerYear',
  'hoursNeeded',
  'hoursGiven',
  'workCovered',
  'coverageOfWorstMonth',
  'hoursShort',
  'hoursPerClassTeacher',
] as const satisfies readonly (IndicatorId | 'workCovered')[];

export type EffectId = (typeof effectIds)[number];
/** The measures of one option at one moment; `workCovered` is the share that the sentences say, which no indicator is. */
export type Effect = Readonly<Record<EffectId, number | null>>;

/** What an option comes to by each measure of `effectIds`, in its own unit; null where a measure does not apply. */
export function effectOf(measured: Measured): Effect {
  const { shareCovered } = measured.assessment.time;
  const measures = effectIds.map((id) => [id, id === 'workCovered' ? shareCovered : measure(id, measured)]);
  return Object.fromEntries(measures) as Effect;
}

/** How much a measure has changed between two moments; null where it cannot be told. */
export function changeBetween(before: Effect, after: Effect, id: EffectId): number | null {
  return differenceFrom(before[id], after[id]);
}
