import type { FigureUnit, Standing } from '../../domain/evidence';
import type { Tone } from '../../ui/controls/Tag';
import { percentFine, plain, pounds } from '../../ui/format';

export const standingNames: Readonly<Record<Standing, string>> = {
  sourced: 'sourced',
  derived: 'derived',
  judgement: 'judgement',
  own: 'your own figure',
};

export const standingMeans: Readonly<Record<Standing, string>> = {
  sourced: 'It stands in the document.',
  derived: 'Worked out from what stands in the document.',
  judgement: 'Nobody has published it. We have set it, and say so.',
  own: 'Your school’s own, in the place of ours.',
};

export const standingTones: Readonly<Record<Standing, Tone>> = {
  sourced: 'ok',
  derived: 'neutral',
  judgement: 'warn',
  own: 'neutral',
};

export const isShare = (unit: FigureUnit): boolean => unit === 'share' || unit === 'chance' || unit === 'chance a year';

/** A bare number in its unit: '28.68%', '£1,200', '6.5'. */
function numberIn(unit: FigureUnit, value: number): string {
  if (isShare(unit)) return percentFine(value);
  if (unit.startsWith('pounds')) return pounds(value);
  return unit === 'year' ? String(value) : plain(value, 4);
}

/** What stands after the number. */
const unitWords: Readonly<Record<FigureUnit, string>> = {
  pounds: '',
  'pounds a year': 'a year',
  'pounds a day': 'a day',
  hours: 'hours',
  'hours a week': 'hours a week',
  'hours a year': 'hours a year',
  'hours a day': 'hours a day',
  days: 'days',
  'days a year': 'days a year',
  'days a week': 'days a week',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
  pupils: 'pupils',
  share: '',
  'chance a year': 'chance a year',
  chance: 'chance',
  multiplier: 'times',
  count: '',
  year: '',
};

export const unitSuffix = (unit: FigureUnit): string => unitWords[unit];

/** One value with its unit: '6.5 hours a year', '28.68%'. */
export function valueWords(unit: FigureUnit, value: number): string {
  return `${numberIn(unit, value)} ${unitWords[unit]}`.trimEnd();
}

/** Low to high, where there is a range: '4 to 11'. */
export function rangeWords(unit: FigureUnit, low: number, high: number): string | null {
  return low === high ? null : `${numberIn(unit, low)} to ${numberIn(unit, high)}`;
}
