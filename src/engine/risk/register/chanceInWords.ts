import { writtenOfHundred } from '../../../domain/numerals';
import type { Figures } from '../../../evidence/figuresAt';
import { likelihoodBand } from './bands';

/** 'about 37 of 100 futures' */
export function futuresOf100(chance: number, figures: Figures): string {
  return writtenOfHundred(chance, {
    none: 'none of the futures',
    under: 'less than 1 of 100 futures',
    some: (count) => `${roundly(count, chance, figures)} of 100 futures`,
    over: 'more than 99 of 100 futures',
    all: 'all of the futures',
  });
}

/** 'about 37%' */
export function aboutPercent(chance: number, figures: Figures): string {
  return writtenOfHundred(chance, {
    none: '0%',
    under: 'less than 1%',
    some: (count) => `${roundly(count, chance, figures)}%`,
    over: 'more than 99%',
    all: '100%',
  });
}

/** A chance by its count of a hundred, which never seems to lie in another band than the chance itself. */
function roundly(count: number, chance: number, figures: Figures): string {
  if (likelihoodBand(count / 100, figures) === likelihoodBand(chance, figures)) return `about ${count}`;
  return `just ${count > chance * 100 ? 'under' : 'over'} ${count}`;
}
