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

function edges(figures: Figures): readonly number[] {
  return bandFigures.map((id) => figures.value(id)).sort((a, b) => a - b);
}

/** The five bands of likelihood, the least first, as they are printed with the matrix. */
export function bands(figures: Figures): readonly LikelihoodBand[] {
  const between = [0, ...edges(figures), 1];
  return riskLevels.map((level) => ({ level, from: between[level - 1] ?? 0, to: between[level] ?? 1 }));
}

/** The band that a chance, or a share, falls in. */
export function likelihoodBand(chance: number, figures: Figures): RiskLevel {
  return riskLevels[edges(figures).filter((edge) => chance >= edge).length] ?? 1;
}

/** What a score from 1 to 25 is rated. */
export function ratingOf(score: number, figures: Figures): RiskRating {
  if (score >= figures.value('risk.scoreSevere')) return 'severe';
  if (score >= figures.value('risk.scoreHigh')) return 'high';
  return score >= figures.value('risk.scoreModerate') ? 'moderate' : 'low';
}

/** A level held between the least and the most. */
export function levelFrom(count: number): RiskLevel {
  return riskLevels[Math.min(riskLevels.length, Math.max(1, Math.round(count))) - 1] ?? 1;
}
