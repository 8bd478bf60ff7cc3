import type { UncertainInput } from '../../../engine/sensitivity/uncertainInput';
import { countOf, percentFine, plain, pounds, poundsShort } from '../../../ui/format';
import { isShare, unitSuffix, valueWords } from '../../evidence/figureWords';
import { numberWords } from '../../paper/telling/numberWords';

type Named = Pick<UncertainInput, 'id' | 'label' | 'unit'>;

/** An input's amount, to stand in a sentence: '14 EHCPs', '6.5 hours a year', '× 1.2'. */
export function amountWords({ id, unit }: Named, value: number): string {
  if (id === 'ehcps') return countOf(value, 'EHCP');
  if (id === 'senSupport') return `${countOf(value, 'pupil')} on SEN support`;
  return numberWords(unit, value);
}

/** The number alone, for a table whose head names the unit: '14', '6.5', '4%', '£1.5k'. */
export function bareWords({ unit }: Named, value: number): string {
  const known = Number(value.toPrecision(3));
  if (isShare(unit)) return percentFine(known);
  if (unit.startsWith('pounds')) return Math.abs(known) < 10_000 ? pounds(known) : poundsShort(known);
  return unit === 'multiplier' ? `× ${plain(known)}` : plain(known);
}

/** Digits that are tried until two values can be told apart. */
const digits = [3, 4, 5, 6, 7] as const;

/** Two values of one input, as short as they can be told apart. */
export function apartWords(input: UncertainInput, one: number, other: number): readonly [string, string] {
  if (input.isWhole) return [amountWords(input, one), amountWords(input, other)];
  const written = (value: number, places: number): string => {
    const known = Number(value.toPrecision(places));
    return input.unit === 'multiplier' ? `× ${plain(known, places)}` : valueWords(input.unit, known);
  };
  const enough = digits.find((places) => written(one, places) !== written(other, places)) ?? digits[0];
  return [written(one, enough), written(other, enough)];
}

/** Low, what we take and high, in their unit: '5 · 8 · 16 hours a year'. */
export function threeWords(input: UncertainInput): readonly [low: string, central: string, high: string] {
  const { low, central, high, unit } = input;
  const suffix = unit === 'multiplier' ? '' : unitSuffix(unit);
  return [bareWords(input, low), bareWords(input, central), `${bareWords(input, high)} ${suffix}`.trimEnd()];
}

/**
 * A range of an input's values, after what holds in it: 'with up to 12 EHCPs', 'where “Hours for one referral” is 4 hours or
 * more'. Null is an open end. `isAgain`: the input was named before.
 */
export function whereWords(input: Named, [from, to]: Ends, isAgain: boolean): string {
  if (input.id === 'ehcps' || input.id === 'senSupport') return `with ${reachWords(input, from, to)}`;
  return `where ${isAgain ? 'it' : `“${input.label}”`} is ${reachWords(input, from, to)}`;
}

type Ends = readonly [from: number | null, to: number | null];

function reachWords(input: Named, from: number | null, to: number | null): string {
  if (from === null) return to === null ? 'anything' : `up to ${amountWords(input, to)}`;
  if (to === null) return `${amountWords(input, from)} or more`;
  return from === to ? amountWords(input, from) : `${bareWords(input, from)} to ${amountWords(input, to)}`;
}

/** One place on an axis: '12 EHCPs', '“Hours for one referral” at 4 hours'. */
export function placeWords(input: Named, value: number): string {
  const amount = amountWords(input, value);
  return input.id === 'ehcps' || input.id === 'senSupport' ? amount : `“${input.label}” at ${amount}`;
}
