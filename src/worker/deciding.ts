import type { FixAnswer, FixQuestion } from '../engine/fix/fixAnswer';
import type { SensitivityQuestion } from '../engine/sensitivity/asked';
import type { DecisionMap, MapSize } from '../engine/sensitivity/decisionMap';
import type { Measure } from '../engine/sensitivity/reading';
import type { SampledWorlds } from '../engine/sensitivity/sampleWorlds';
import type { SwitchPoint } from '../engine/sensitivity/switchPoint';
import type { Tornado } from '../engine/sensitivity/tornado';
import type { InputId } from '../engine/sensitivity/uncertainInput';
import type { Failed } from './work';

/**
 * The kinds of heavy question about a decision: what each is asked with, all of it plain data, and what it is answered with.
 * A new kind is a line here and a line in `decidingSteps`.
 */
export interface DecidingKinds {
  readonly tornado: { readonly asked: AboutPlan & { readonly measure: Measure }; readonly answer: Tornado };
  readonly switchPoints: {
    readonly asked: AboutPlan & { readonly inputs: readonly InputId[] };
    readonly answer: readonly SwitchPoint[];
  };
  readonly map: {
    readonly asked: AboutPlan & { readonly across: InputId; readonly up: InputId; readonly size: MapSize };
    readonly answer: DecisionMap;
  };
  readonly fix: { readonly asked: { readonly about: FixQuestion }; readonly answer: FixAnswer };
  readonly worlds: { readonly asked: AboutPlan & { readonly count: number }; readonly answer: SampledWorlds };
}

interface AboutPlan {
  readonly about: SensitivityQuestion;
}

export type DecidingKind = keyof DecidingKinds;
export type DecidingAnswer<Kind extends DecidingKind> = DecidingKinds[Kind]['answer'];

/** A question of one kind; of any kind where none is named. */
export type DecidingQuestion<Kind extends DecidingKind = DecidingKind> = {
  readonly [K in Kind]: { readonly kind: K } & DecidingKinds[K]['asked'];
}[Kind];

/** `share` of the work done, from 0 to 1; then the answer. */
export type DecidingFinding<Kind extends DecidingKind = DecidingKind> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'answer'; readonly answer: DecidingAnswer<Kind> }
  | Failed;
