import type { LawIndicatorId } from '../../engine/indicators/lawAndRisk';
import type { Tone } from '../../ui/controls/Tag';
import { countOf } from '../../ui/format';

export interface LawWords {
  readonly tone: Tone;
  readonly words: string;
}

/** A count of findings as a tag. */
export function lawWords(id: LawIndicatorId, count: number): LawWords {
  switch (id) {
    case 'departuresFromLaw':
      return count === 0 ? { tone: 'ok', words: 'meets the law' } : { tone: 'bad', words: countOf(count, 'departure') };
    case 'departuresFromGuidance':
      return count === 0 ? { tone: 'ok', words: 'follows it' } : { tone: 'warn', words: countOf(count, 'departure') };
    case 'departuresFromPayAndPractice':
      return count === 0
        ? { tone: 'ok', words: 'keeps to them' }
        : { tone: 'warn', words: countOf(count, 'departure') };
    case 'thingsToCheck':
      return count === 0
        ? { tone: 'ok', words: 'nothing to check' }
        : { tone: 'neutral', words: `${countOf(count, 'thing')} to check` };
  }
}
