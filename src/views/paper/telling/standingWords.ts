import type { Standing } from '../../../domain/evidence';

/** How far a figure can be leant on, inside a sentence. */
export const standingWords: Readonly<Record<Standing, string>> = {
  sourced: 'from a source',
  derived: 'worked out from a source',
  judgement: 'our judgement',
  own: 'the school’s own',
};
