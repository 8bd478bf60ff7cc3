import type { MitigationId } from '../../../domain/mitigation';
import type { RiskId, RiskJudgement, RiskLevel, RiskRating } from '../../../domain/risk';
import type { IsoDate } from '../../../domain/units';
import type { FigureId } from '../../../evidence/register';

/** The pages on which the numbers behind a reading stand. */
export type TracePage =
  | 'succession'
  | 'workload'
  | 'compare'
  | 'structures'
  | 'people'
  | 'school'
  | 'evidence'
  | 'risks';

/** Where a reading can be followed to: the page, what to look for on it, and the figures that went in. */
export interface RiskTrace {
  readonly page: TracePage;
  readonly label: string;
  readonly figures: readonly FigureId[];
}

/**
 * What a level rests on. `futures`: counted in the simulated futures. `formula`: a chance worked out from yearly figures.
 * `share`: a share of months or of work. `facts`: counted facts of the structure. `judgement`: our own. `school`: the
 * school's own level, with its reason.
 */
type RiskBasis = 'futures' | 'formula' | 'share' | 'facts' | 'judgement' | 'school';

/** How likely a risk is, or how much it would matter, and why we say so. */
export interface RiskReading {
  readonly level: RiskLevel;
  readonly basis: RiskBasis;
  /** Probability over the plan's years; null where the level is not of a chance. */
  readonly chance: number | null;
  /** The futures are not drawn yet: the level goes by the structure alone and will change. */
  readonly isPending: boolean;
  /** A sentence, with the facts that were counted. */
  readonly because: string;
  readonly trace: RiskTrace;
}

/** One risk of the register under one option, the school's own judgement laid over ours. */
export interface RiskEntry {
  readonly id: RiskId;
  readonly cause: string;
  readonly effect: string;
  readonly owner: string;
  readonly reviewOn: IsoDate;
  readonly likelihood: RiskReading;
  readonly impact: RiskReading;
  /** Likelihood times impact, 1 to 25. */
  readonly score: number;
  readonly rating: RiskRating;
  /** What the register says by itself. */
  readonly modelled: { readonly likelihood: RiskReading; readonly impact: RiskReading };
  readonly judgement: RiskJudgement | null;
  /** What is chosen in the option's structures and works against this risk. */
  readonly addressedBy: readonly MitigationId[];
}
