import { type RiskLevel, type RiskRating, riskLevels } from '../../../domain/risk';
import type { Figures } from '../../../evidence/figuresAt';
import type { FigureId } from '../../../evidence/register';

/** The edges between the five bands of likelihood, in their order. */
export const bandFigures = [
  'risk.chanceUnlikely',
  'risk.chancePossible',
  'risk.chanceLikely',
  'risk.chanceAlmostCertain',
] as const satisfies readonly FigureId[];

export interface LikelihoodBand {
  readonly level: RiskLevel;
  /** Of the chance: inside the band. */
  readonly from: number;
  /** The first chance of the next band; one in the last. */
  readonly to: number;
}

interface Limits {
  readonly edges: readonly number[];
  readonly severe: number;
  readonly high: number;
  readonly moderate: number;
}

/** A register asks for these a hundred times. */
const known = new WeakMap<Figures, Limits>();

function limitsOf(figures: Figures): Limits {
  const before = known.get(figures);
  if (before) return before;
  const limits: Limits = {
    edges: bandFigures.map((id) => figures.value(id)).sort((a, b) => a - b),
    severe: figures.value('risk.scoreSevere'),
    high: figures.value('risk.scoreHigh'),
    moderate: figures.value('risk.scoreModerate'),
  };
  known.set(figures, limits);
  return limits;
}

/** The five bands of likelihood, the least first, as they are printed with the matrix. */
export function bands(figures: Figures): readonly LikelihoodBand[] {
  const between = [0, ...limitsOf(figures).edges, 1];
  return riskLevels.map((level) => ({ level, from: between[level - 1] ?? 0, to: between[level] ?? 1 }));
}

/** The band that a chance, or a share, falls in. */
export function likelihoodBand(chance: number, figures: Figures): RiskLevel {
  return riskLevels[limitsOf(figures).edges.filter((edge) => chance >= edge).length] ?? 1;
}

/** What a score from 1 to 25 is rated. */
export function ratingOf(score: number, figures: Figures): RiskRating {
  const { severe, high, moderate } = limitsOf(figures);
  if (score >= severe) return 'severe';
  if (score >= high) return 'high';
  return score >= moderate ? 'moderate' : 'low';
}

/** A level held between the least and the most. */
export function levelFrom(count: number): RiskLevel {
  return riskLevels[Math.min(riskLevels.length, Math.max(1, Math.round(count))) - 1] ?? 1;
}
