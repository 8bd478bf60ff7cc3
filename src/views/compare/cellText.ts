import type { IndicatorUnit, WorkingLine } from '../../domain/indicator';
import { type HundredWords, writtenOfHundred } from '../../domain/numerals';
import { decimal, monthWords, percent, percentFine, plain, pounds } from '../../ui/format';

export type Shown = 'values' | 'differences';

/** A measure as the table writes it; its row says the unit. */
export function valueText(unit: IndicatorUnit, value: number): string {
  switch (unit) {
    case 'pounds':
    case 'pounds a year':
      return pounds(value);
    case 'share':
      return percent(value);
    case 'hours a week':
    case 'months':
    case 'times':
      return decimal(value, 1);
    case 'futures of 100':
      return writtenOfHundred(value / 100, hundredSigns, Math.round(value));
    default:
      return decimal(value);
  }
}

/** '83', '>99', '<1' */
const hundredSigns: HundredWords = { none: '0', under: '<1', some: String, over: '>99', all: '100' };

/** '+£4,900', '−16 points', 'same' */
export function differenceText(unit: IndicatorUnit, difference: number): string {
  // Never '<1' or '>99': a difference is as far down as up, and none of a hundred is no bound of it.
  const text = unit === 'futures of 100' ? decimal(difference) : valueText(unit, difference);
  if (!/[1-9]/.test(text)) return 'same';
  const signed = difference > 0 ? `+${text}` : text;
  if (unit !== 'share') return signed;
  return signed.replace('%', Math.abs(difference) < 0.015 ? ' point' : ' points');
}

/** Hours from here on are written to one decimal: the model bears no more. */
const fine = 10;

/** A line of a working with its unit. */
export function lineText({ value, unit }: Pick<WorkingLine, 'value' | 'unit'>): string {
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'pounds':
      return pounds(value);
    case 'pounds a year':
      return `${pounds(value)} a year`;
    case 'share':
      return percentFine(value);
    case 'multiplier':
      return `× ${plain(value)}`;
    case 'fte':
      return `${plain(value)} FTE`;
    case 'futures of 100':
      return `${plain(value, value < 1 ? 2 : 1)} of 100`;
    case 'times':
      return `${plain(value)} times`;
    case 'flag':
    case 'count':
    case 'text':
    case 'month':
      return plain(value);
    default:
      return `${plain(value, Math.abs(value) < fine ? 2 : 1)} ${value === 1 ? one(unit) : unit}`;
  }
}

/** 'day a week' of 'days a week' */
const one = (unit: string): string => (unit === 'people' ? 'person' : unit.replace(/s\b/, ''));

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Months are named by their first day in a working; the screen says 'September 2027'. */
export function lineLabel({ label }: Pick<WorkingLine, 'label'>): string {
  return isoDate.test(label) ? monthWords(label) : label;
}
