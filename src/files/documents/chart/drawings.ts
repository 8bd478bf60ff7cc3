import { decimal, withPound } from '../../../domain/numerals';
import type { PaperChart } from '../../../domain/paper';
import { scaleFrom } from './scale';
import { element, type LookOf, label, linesOf, mark, paragraph, soft, widthOf } from './svg';

/** What stands between the caption and the source, and how high it is. */
export interface Drawing {
  readonly marks: string;
  readonly height: number;
}

type ChartOf<Kind extends PaperChart['kind']> = Extract<PaperChart, { kind: Kind }>;

export const pictureWidth = 720;
const nameWidth = 190;
const nameSize = 15;
const lineHeight = 19;
const edge = 16;

const isPounds = (unit: string): boolean => unit.startsWith('pounds');

function tickWords(value: number, unit: string): string {
  const size = Math.abs(value);
  const text =
    size >= 1000 && isPounds(unit)
      ? `${decimal(value / 1000, size % 1000 === 0 ? 0 : 1)}k`
      : decimal(value, size < 5 && value % 1 !== 0 ? 1 : 0);
  return isPounds(unit) ? withPound(text) : text;
}

function nameAt(name: string, index: number, middle: number, lookOf: LookOf): string {
  const lines = linesOf(name, nameWidth - 30, nameSize);
  const first = middle + 5 - ((lines.length - 1) * lineHeight) / 2;
  return `${mark(edge + 8, middle, lookOf(index))}${paragraph(edge + 24, first, lines, lineHeight, { size: nameSize })}`;
}

/** Height of a row that holds a name of so many lines. */
const rowHeight = (name: string): number =>
  Math.max(40, linesOf(name, nameWidth - 30, nameSize).length * lineHeight + 16);

/** Bars from nought, each with its number beside it and a line over where it may lie. */
export function drawBars({ unit, rows }: ChartOf<'bars'>, lookOf: LookOf): Drawing {
  const labelRoom = Math.max(...rows.map(({ label: words }) => widthOf(words, 15)), 40) + 16;
  const from = edge + nameWidth + (rows.some(({ value }) => value < 0) ? labelRoom : 8);
  const scale = scaleFrom(
    rows.flatMap(({ value, low = value, high = value }) => [value, low, high]),
    from,
    pictureWidth - edge - labelRoom,
  );
  const tops = rows.map((_, at) => rows.slice(0, at).reduce((sum, { name }) => sum + rowHeight(name), 26));
  const height = rows.reduce((sum, { name }) => sum + rowHeight(name), 26) + 4;
  const grid = scale.ticks.map((tick) => {
    const x = scale.of(tick);
    const isNought = tick === 0;
    const line = element('path', {
      d: `M${x} 22V${height}`,
      stroke: isNought ? '#1c2230' : '#d9d9d9',
      'stroke-width': isNought ? 1.5 : 1,
    });
    return `${label(x, 14, tickWords(tick, unit), { size: 13, colour: soft, anchor: 'middle' })}${line}`;
  });
  const bars = rows.map(({ name, index, value, label: words, low, high }, at) => {
    const full = rowHeight(name);
    const middle = (tops[at] ?? 0) + full / 2;
    const [start, end] = [scale.of(Math.min(0, value)), scale.of(Math.max(0, value))];
    const bar = element('rect', {
      x: start,
      y: middle - 9,
      width: Math.max(1, end - start),
      height: 18,
      fill: lookOf(index).colour,
    });
    const spread = low === undefined || high === undefined ? '' : whisker(scale.of(low), scale.of(high), middle);
    const right = scale.of(Math.max(value, high ?? value, 0)) + 8;
    const left = scale.of(Math.min(value, low ?? value, 0)) - 8;
    const said =
      value < 0
        ? label(left, middle + 5, words, { weight: 'bold', anchor: 'end' })
        : label(right, middle + 5, words, { weight: 'bold' });
    return `${nameAt(name, index, middle, lookOf)}${bar}${spread}${said}`;
  });
  return { marks: [...grid, ...bars].join(''), height };
}

function whisker(from: number, to: number, middle: number): string {
  const d = `M${from} ${middle - 6}V${middle + 6}M${from} ${middle}H${to}M${to} ${middle - 6}V${middle + 6}`;
  return `${element('path', { d, stroke: '#fff', 'stroke-width': 4 })}${element('path', { d, stroke: '#1c2230', 'stroke-width': 1.6, fill: 'none' })}`;
}

const dotsAcross = 25;
const dotStep = 12;

/** A hundred dots for each option: filled where it goes well, a ring where it does not. */
export function drawDots({ rows, goodWords, badWords }: ChartOf<'dots'>, lookOf: LookOf): Drawing {
  const blockHeight = (100 / dotsAcross) * dotStep;
  const step = Math.max(blockHeight + 22, ...rows.map(({ name }) => rowHeight(name)));
  const from = edge + nameWidth + 8;
  const drawn = rows.map(({ name, index, good, label: words }, at) => {
    const top = 30 + at * step;
    const { colour } = lookOf(index);
    const dots = Array.from({ length: 100 }, (_, dot) => {
      const [cx, cy] = [from + (dot % dotsAcross) * dotStep + 5, top + Math.floor(dot / dotsAcross) * dotStep + 5];
      return dot < good
        ? element('circle', { cx, cy, r: 4.6, fill: colour })
        : element('circle', { cx, cy, r: 3.9, fill: '#fff', stroke: soft, 'stroke-width': 1.2 });
    });
    const middle = top + blockHeight / 2;
    const room = pictureWidth - edge - (from + dotsAcross * dotStep + 12);
    const lines = linesOf(words, room, 15);
    const first = middle + 5 - ((lines.length - 1) * lineHeight) / 2;
    const said = paragraph(from + dotsAcross * dotStep + 12, first, lines, lineHeight, { weight: 'bold' });
    return `${nameAt(name, index, middle, lookOf)}${dots.join('')}${said}`;
  });
  const key = [
    element('circle', { cx: from + 5, cy: 9, r: 4.6, fill: soft }),
    label(from + 15, 14, goodWords, { size: 13, colour: soft }),
    element('circle', {
      cx: from + 33 + widthOf(goodWords, 13),
      cy: 9,
      r: 3.9,
      fill: '#fff',
      stroke: soft,
      'stroke-width': 1.2,
    }),
    label(from + 43 + widthOf(goodWords, 13), 14, badWords, { size: 13, colour: soft }),
  ];
  return { marks: [...key, ...drawn].join(''), height: 24 + rows.length * step };
}

const plotHeight = 260;

/** A line for each option, named at its end. */
export function drawLines({ unit, months, rows }: ChartOf<'lines'>, lookOf: LookOf): Drawing {
  const [left, right, top] = [edge + 52, pictureWidth - edge - 190, 28];
  const scale = scaleFrom(
    rows.flatMap(({ values }) => values),
    top + plotHeight,
    top,
  );
  const x = (month: number): number => left + (month / Math.max(1, months.length - 1)) * (right - left);
  const grid = scale.ticks.map((tick) => {
    const y = scale.of(tick);
    const line = element('path', {
      d: `M${left} ${y}H${right}`,
      stroke: tick === 0 ? '#1c2230' : '#d9d9d9',
      'stroke-width': tick === 0 ? 1.5 : 1,
    });
    return `${line}${label(left - 8, y + 5, tickWords(tick, unit), { size: 13, colour: soft, anchor: 'end' })}`;
  });
  const every = Math.ceil(months.length / 8);
  const under = months.flatMap((month, at) =>
    at % every === 0 ? [label(x(at), top + plotHeight + 20, month, { size: 13, colour: soft, anchor: 'middle' })] : [],
  );
  const ends = apart(
    rows.map(({ values }) => scale.of(values.at(-1) ?? 0)),
    top + plotHeight,
  );
  const lines = rows.map(({ name, index, values }, at) => {
    const { colour, dash } = lookOf(index);
    const d = values
      .map((value, month) => `${month === 0 ? 'M' : 'L'}${round(x(month))} ${round(scale.of(value))}`)
      .join('');
    const y = ends[at] ?? 0;
    const end = scale.of(values.at(-1) ?? 0);
    const leader =
      Math.abs(end - y) > 3
        ? element('path', { d: `M${right} ${round(end)}L${right + 6} ${round(y)}`, stroke: colour })
        : '';
    const named = paragraph(right + 24, y + 5, linesOf(name, 165, 13).slice(0, 2), 15, { size: 13 });
    return (
      element('path', {
        d,
        fill: 'none',
        stroke: colour,
        'stroke-width': 2.4,
        ...(dash ? { 'stroke-dasharray': dash } : {}),
      }) +
      leader +
      mark(right + 12, y, lookOf(index), 12) +
      named
    );
  });
  const axis = label(edge, 14, unit, { size: 13, colour: soft });
  return { marks: [axis, ...grid, ...under, ...lines].join(''), height: top + plotHeight + 32 };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Labels moved apart until none covers another, and none is below `foot`. */
function apart(heights: readonly number[], foot: number): readonly number[] {
  const room = 32;
  const fromBelow = heights.map((y, at) => ({ y, at })).sort((a, b) => b.y - a.y);
  let below = foot + room;
  const placed = fromBelow.map(({ y, at }) => {
    below = Math.min(y, below - room);
    return { y: below, at };
  });
  return heights.map((_, at) => placed.find((each) => each.at === at)?.y ?? 0);
}
