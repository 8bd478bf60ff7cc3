import { type OwnRisk, type RiskLevel, type RiskRating, riskNames } from '../../../domain/risk';
import type { IsoDate } from '../../../domain/units';
import type { RiskEntry, RiskReading } from '../../../engine/risk/register/entry';
import { ownRiskRatings } from '../../../engine/risk/register/ownRisks';
import type { Figures } from '../../../evidence/figuresAt';

/** A level with what it rests on; of an own risk only the level. */
export interface RowLevel {
  readonly level: RiskLevel;
  readonly reading: RiskReading | null;
  /** What the model has where the school has put its own level in its place; else null. */
  readonly modelled: RiskReading | null;
}

export interface Scored {
  readonly score: number;
  readonly rating: RiskRating;
}

/** A line of the register: one of ours or one that the school added. */
export interface RegisterRow extends Scored {
  /** Unique over the register. */
  readonly id: string;
  /** From 1, the highest score; also its number in the matrix. */
  readonly rank: number;
  readonly name: string;
  readonly cause: string;
  readonly effect: string;
  readonly owner: string;
  readonly reviewOn: IsoDate | null;
  readonly likelihood: RowLevel;
  readonly impact: RowLevel;
  /** What it would be with nothing done about it; null where nothing is, or while that is being worked out. */
  readonly before: Scored | null;
  readonly entry: RiskEntry | null;
  readonly own: OwnRisk | null;
}

interface Register {
  readonly entries: readonly RiskEntry[];
  /** The same risks without anything chosen against them; null while nothing is chosen or it is not known. */
  readonly without: readonly RiskEntry[] | null;
  readonly ownRisks: readonly OwnRisk[];
  readonly figures: Figures;
}

/** Every risk of an option, the highest score first; of two alike the likelier one, then in the order of the register. */
export function registerRows({ entries, without, ownRisks, figures }: Register): readonly RegisterRow[] {
  const ours = entries.map((entry) => rowOf(entry, without?.find(({ id }) => id === entry.id) ?? null));
  const own = ownRisks.map((risk) => ownRow(risk, figures));
  return [...ours, ...own]
    .toSorted((a, b) => b.score - a.score || b.likelihood.level - a.likelihood.level)
    .map((row, place) => ({ ...row, rank: place + 1 }));
}

type Unranked = Omit<RegisterRow, 'rank'>;

function rowOf(entry: RiskEntry, without: RiskEntry | null): Unranked {
  const { id, cause, effect, owner, reviewOn, score, rating, judgement, modelled } = entry;
  return {
    id,
    name: riskNames[id],
    cause,
    effect,
    owner,
    reviewOn,
    score,
    rating,
    likelihood: {
      level: entry.likelihood.level,
      reading: entry.likelihood,
      modelled: judgement?.likelihood == null ? null : modelled.likelihood,
    },
    impact: {
      level: entry.impact.level,
      reading: entry.impact,
      modelled: judgement?.impact == null ? null : modelled.impact,
    },
    before: without && entry.addressedBy.length > 0 ? { score: without.score, rating: without.rating } : null,
    entry,
    own: null,
  };
}

function ownRow(own: OwnRisk, figures: Figures): Unranked {
  const { id, name, cause, effect, owner, reviewOn, treatment } = own;
  const { now, treated } = ownRiskRatings(own, figures);
  const level = (value: RiskLevel): RowLevel => ({ level: value, reading: null, modelled: null });
  return {
    id: `own-${id}`,
    name,
    cause,
    effect,
    owner,
    reviewOn,
    ...treated,
    likelihood: level(own.residualLikelihood),
    impact: level(own.residualImpact),
    before: treatment.trim() === '' ? null : now,
    entry: null,
    own,
  };
}
