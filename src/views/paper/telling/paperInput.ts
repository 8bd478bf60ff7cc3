import type { SuccessionOutcome } from '../../../domain/succession';
import type { Acceptability } from '../../../engine/decide/acceptability';
import type { Contender } from '../../../engine/decide/contender';
import type { Verdict } from '../../../engine/decide/verdict';
import type { WeightChange } from '../../../engine/decide/weightChange';
import type { SwitchPoint } from '../../../engine/sensitivity/switchPoint';
import type { Tornado } from '../../../engine/sensitivity/tornado';
import type { AssessedPlan } from '../../../store/selectors';

/** Everything that the paper is told from; edits and the decision are in the plan. What is still being worked out is null, and the paper says so. */
export interface PaperInput {
  readonly assessed: AssessedPlan;
  /** Of the compared options; null while none is drawn. */
  readonly outcomes: readonly SuccessionOutcome[] | null;
  readonly weighed: PaperWeighed | null;
  readonly sensitivity: PaperSensitivity | null;
  /** Why the paper is not final yet, as a sentence; null where nothing more is to come. */
  readonly awaits: string | null;
  /** Of the app. */
  readonly version: string;
}

/** What the deciding comes to, of the compared options. */
export interface PaperWeighed {
  readonly contenders: readonly Contender[];
  /** How many worlds of the figures that nobody knows for sure were weighed; one where only the plan as it stands was. */
  readonly worlds: number;
  readonly acceptability: Acceptability;
  readonly verdict: Verdict;
  /** The least change of one weight that puts another option first; null where none does. */
  readonly weightChange: WeightChange | null;
  /** What the weights in the plan put first, several where they are level; changes and switch points are told of it. */
  readonly own: {
    readonly first: readonly string[];
    /** Whether the head said the weights, and not only the order. */
    readonly isSaid: boolean;
  };
}

/** How the answer stands up to what is not known. */
export interface PaperSensitivity {
  /** Of the lead of the option that wins as the plan stands, the number that moves it most first. */
  readonly tornado: Tornado;
  readonly switches: readonly SwitchPoint[];
}
