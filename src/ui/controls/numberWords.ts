import type { Sign } from '../parse';

/** What a number box says of an entry that is not for it. */
export interface NumberWords {
  readonly empty: string;
  readonly notANumber: string;
  /** A number with the sign of something else. */
  readonly wrongSign: Readonly<Record<Sign, string>>;
}

/** Suffixes that name what is counted: 'a number of pupils'. */
const counted = /^(pupils|teachers|hours|days|weeks|months|years)\b/;

/** The sentences of a box that takes pounds, a percentage, or a plain number of what its suffix names. */
export function numberWords(sign: Sign | null, suffix: string | undefined, orUnknown: string): NumberWords {
  const wanted = sign === '%' ? 'a percentage' : sign === '£' ? 'an amount in pounds' : numberOf(suffix);
  const like = sign === '%' ? '12%' : sign === '£' ? '£1,200' : '1,200 or 3.5';
  return {
    empty: `Enter ${sign === null ? 'a number' : wanted}${orUnknown}.`,
    notANumber: `Enter ${sign === null ? 'a number' : wanted}, like ${like}.`,
    wrongSign: {
      '%': `Enter ${wanted}, not a percentage.`,
      '£': `Enter ${wanted}, not an amount of money.`,
    },
  };
}

function numberOf(suffix: string | undefined): string {
  return suffix !== undefined && counted.test(suffix) ? `a number of ${suffix}` : 'a number';
}
