import { type CriterionId, criterionIds, type Preferences } from '../../../src/domain/decision';
import type { Weighable } from '../../../src/engine/decide/acceptability';
import type { Contender } from '../../../src/engine/decide/contender';
import { criteria } from '../../../src/engine/decide/criteria';

const alike: Contender['values'] = {
  extraCash: 0,
  peakCoverage: 0.5,
  secureCover: 2,
  influence: 2,
  independence: 2,
  teacherLoad: 20,
};

/** An option with these values; the rest as every other of these options has them. */
export function contender(
  id: string,
  values: Partial<Contender['values']> = {},
  patch: Partial<Contender> = {},
): Contender {
  return {
    id,
    name: `Option ${id}`,
    index: id.charCodeAt(0) - 65,
    isBarred: false,
    barredBecause: null,
    overCeiling: null,
    coverage: 0.8,
    values: { ...alike, ...values },
    ...patch,
  };
}

/** Options from scores of 0 to 1 under the six criteria, in their order. */
export function contendersFrom(scores: readonly (readonly number[])[]): readonly Contender[] {
  return scores.map((row, at) => {
    const values = Object.fromEntries(
      criterionIds.map((id, place) => [
        id,
        criteria[id].direction === 'higherIsBetter' ? (row[place] ?? 0) : 1 - (row[place] ?? 0),
      ]),
    ) as Record<CriterionId, number>;
    return contender(String.fromCharCode(65 + at), values);
  });
}

/** What is weighed where the scores are known: options by criteria, one world. */
export function weighable(scores: readonly (readonly number[])[], isOrdered = false): Weighable {
  return {
    options: scores.map((_, at) => String.fromCharCode(65 + at)),
    criteria: criterionIds.slice(0, scores[0]?.length ?? 0),
    isDominated: new Uint8Array(scores.length),
    isOrdered,
    worlds: [Float64Array.from(scores.flat())],
  };
}

export function prefers(order: readonly CriterionId[], swings: Preferences['swings'] = {}): Preferences {
  return { order, swings };
}
