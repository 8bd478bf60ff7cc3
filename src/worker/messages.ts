import type { SimulationSettings } from '../domain/plan';
import type { SuccessionOutcome } from '../domain/succession';
import type { ProcessInputs } from '../engine/succession/process';
import type { Changed, WhatIf } from '../engine/succession/whatIf';
import type { Failed, ReplyOf, RequestOf } from './work';

/** What is asked: the same futures for every one of these options. */
export interface Question {
  readonly inputs: readonly ProcessInputs[];
  readonly settings: SimulationSettings;
}

/** What a change inside an option's school changes. */
export interface WhatIfAnswer extends Changed {
  readonly option: string;
  readonly id: WhatIf['id'];
}

/** What comes back, in this order: progress between answers, sharper answers, and last the what-ifs. */
export type Finding =
  | { readonly kind: 'progress'; readonly futuresDone: number }
  | {
      readonly kind: 'answer';
      /** In the order of the inputs. */
      readonly outcomes: readonly SuccessionOutcome[];
      readonly futuresDone: number;
      /** Whether these outcomes are the last: every future is drawn, and what can be solved exactly is. */
      readonly isDone: boolean;
    }
  | { readonly kind: 'whatIf'; readonly answers: readonly WhatIfAnswer[] }
  | Failed;

export type Request = RequestOf<Question>;
export type Reply = ReplyOf<Finding>;
