/**
 * A sum of a workbook. One object holds both what a spreadsheet is to work out and what it comes to now, made by the same
 * step, so that a formula and the value kept beside it cannot part.
 */
export interface Expression {
  readonly value: number;
  /** The formula as it reads on a sheet, without the equals sign; cells of that sheet go without its name. */
  readonly on: (sheet: string) => string;
  /** How tightly its outermost sign binds. */
  readonly binding: Binding;
}

const bindings = { plus: 1, times: 2, power: 3, atom: 4 } as const;
type Binding = (typeof bindings)[keyof typeof bindings];

const make = (value: number, binding: Binding, on: Expression['on']): Expression => ({ value, binding, on });

/** Its text with brackets, where it would otherwise come apart beside a sign that binds as tightly as `least`. */
function within(least: Binding, each: Expression, sheet: string): string {
  return each.binding < least ? `(${each.on(sheet)})` : each.on(sheet);
}

/** A whole number that is part of the sum itself, such as the twelve months of a year. */
export function constant(value: number): Expression {
  return make(value, bindings.atom, () => String(value));
}

export const nought = constant(0);

/** A cell. `name` is a name of the whole workbook, which stands in the place of the address. */
export function cellAt(sheet: string, address: string, value: number, name?: string): Expression {
  return make(
    value,
    bindings.atom,
    (on) => name ?? (on === sheet ? address : `'${sheet.replaceAll("'", "''")}'!${address}`),
  );
}

export function plus(...terms: readonly Expression[]): Expression {
  const [first, ...others] = terms;
  if (!first) return nought;
  return others.reduce(
    (so, term) =>
      make(so.value + term.value, bindings.plus, (on) => `${so.on(on)}+${within(bindings.times, term, on)}`),
    first,
  );
}

export function minus(from: Expression, what: Expression): Expression {
  return make(from.value - what.value, bindings.plus, (on) => `${from.on(on)}-${within(bindings.times, what, on)}`);
}

export function times(...factors: readonly Expression[]): Expression {
  const [first, ...others] = factors;
  if (!first) return constant(1);
  return others.reduce(
    (so, factor) =>
      make(
        so.value * factor.value,
        bindings.times,
        (on) => `${within(bindings.times, so, on)}*${within(bindings.power, factor, on)}`,
      ),
    first,
  );
}

export function over(what: Expression, by: Expression): Expression {
  return make(
    what.value / by.value,
    bindings.times,
    (on) => `${within(bindings.times, what, on)}/${within(bindings.power, by, on)}`,
  );
}

export function power(base: Expression, by: Expression): Expression {
  return make(
    base.value ** by.value,
    bindings.power,
    (on) => `${within(bindings.atom, base, on)}^${within(bindings.atom, by, on)}`,
  );
}

function called(name: string, value: number, parts: readonly Expression[]): Expression {
  return make(value, bindings.atom, (on) => `${name}(${parts.map((each) => each.on(on)).join(',')})`);
}

export const largest = (...parts: readonly Expression[]): Expression =>
  called('MAX', Math.max(...parts.map(({ value }) => value)), parts);
export const smallest = (...parts: readonly Expression[]): Expression =>
  called('MIN', Math.min(...parts.map(({ value }) => value)), parts);
export const orNought = (what: Expression): Expression => largest(nought, what);
export const roundedUp = (what: Expression): Expression => called('ROUNDUP', Math.ceil(what.value), [what, nought]);

/** To the penny: what is less than half of one is nought. */
export const toPenny = (what: Expression): Expression =>
  called('ROUND', Math.round(what.value * 100) / 100 || 0, [what, constant(2)]);

/** Cells beside each other in a row or under each other in a column. */
export interface Cells {
  readonly first: Expression;
  readonly last: Expression;
  readonly values: readonly number[];
}

/** The far end of a range is written without the name of its sheet, which the near end has. */
const range = ({ first, last }: Cells, on: string): string => `${first.on(on)}:${last.on(on).replace(/^.*!/, '')}`;

export function sumOf(cells: Cells): Expression {
  const value = cells.values.reduce((sum, each) => sum + each, 0);
  return make(value, bindings.atom, (on) => `SUM(${range(cells, on)})`);
}

/** The sum of those cells beside which `keys` say the same as `key`. */
export function sumWhere(keys: Cells, key: Expression, cells: Cells): Expression {
  const value = cells.values.reduce((sum, each, at) => (keys.values[at] === key.value ? sum + each : sum), 0);
  return make(value, bindings.atom, (on) => `SUMIF(${range(keys, on)},${key.on(on)},${range(cells, on)})`);
}
