import type { Figures } from '../../../evidence/figuresAt';
import { likelihoodBand } from './bands';

/** 'about 37 of 100 futures' */
export function futuresOf100(chance: number, figures: Figures): string {
  if (chance === 0) return 'none of the futures';
  if (chance === 1) return 'all of the futures';
  return `${roundly(chance, figures)} of 100 futures`;
}

/** 'about 37%' */
export function aboutPercent(chance: number, figures: Figures): string {
  if (chance === 0 || chance === 1) return `${100 * chance}%`;
  return `${roundly(chance, figures)}%`;
}

/** A whole number of a hundred that never seems to lie in another band than the chance itself, nor to be none or all. */
function roundly(chance: number, figures: Figures): string {
  const count = Math.round(chance * 100);
  if (count === 0) return 'less than 1';
  if (count === 100) return 'more than 99';
  if (likelihoodBand(count / 100, figures) === likelihoodBand(chance, figures)) return `about ${count}`;
  return `just ${count > chance * 100 ? 'under' : 'over'} ${count}`;
}
