import { criterionNames } from '../../../domain/decision';
import { capitalised } from '../../../domain/numerals';
import type { Contender } from '../../../engine/decide/contender';
import { type CriterionUnit, criteria, workAtPeak } from '../../../engine/decide/criteria';
import type { Measure } from '../../../engine/sensitivity/reading';
import type { Tornado, TornadoBar } from '../../../engine/sensitivity/tornado';
import type { UncertainInputs } from '../../../engine/sensitivity/uncertainInputs';
import { countOf, countWords, hoursFigure, listWords, percentFine, plain, pounds, roughly } from '../../../ui/format';
import { pointsWords } from '../weighing/parts';
import { nameOf } from '../weighing/verdictWords';
import { winnerWords } from './bestWords';

/** Bars that the chart has room for. */
export const widest = 12;
/** Numbers named in the sentence. */
const named = 3;

/** How many of the uncertain numbers put another option first, and which. */
export function tornadoSentence({ bars, winner }: Tornado, contenders: readonly Contender[]): string {
  if (bars.length === 0) return 'No number that the answer rests on is uncertain.';
  const of = `Of ${countOf(bars.length, 'uncertain number')}`;
  const switching = bars.filter(({ isSwitch }) => isSwitch);
  if (switching.length === 0) {
    const stays = winner === null ? '' : ` ${nameOf(contenders, winner)} comes out best at every end.`;
    return `${of} none, moved alone from its low to its high, puts another option first.${stays}`;
  }
  const [other, ...others] = new Set(
    switching.flatMap(({ low, high }) => [low.winner, high.winner]).filter((id) => id !== winner),
  );
  // Named once where it is the same option every time.
  const same = others.length === 0 && other !== undefined && other !== null ? other : null;
  const items = switching.slice(0, named).map((bar) => {
    const end = same === null ? endWords(bar, winner, contenders) : whichEnd(bar, winner);
    return `“${bar.input.label}” (${end})`;
  });
  const more = switching.length - items.length;
  const all = listWords(more > 0 ? [...items, `${countWords(more)} more`] : items);
  const what =
    same === null
      ? 'another option first'
      : `${nameOf(contenders, same)} first instead of ${winnerWords(contenders, winner)}`;
  return switching.length === 1
    ? `${of} one, moved alone between its low and its high, puts ${what}: ${all}.`
    : `${of} ${countWords(switching.length)}, each moved alone between its low and its high, put ${what}: ${all}.`;
}

function whichEnd({ low, high }: TornadoBar, winner: string | null): string {
  if (low.winner !== winner && high.winner !== winner) return 'at both ends';
  return low.winner === winner ? 'at its high' : 'at its low';
}

/** 'at its low “SLT SENCO”': at which end which other option comes out best. Empty where none does. */
export function endWords(
  { low, high }: Pick<TornadoBar, 'low' | 'high'>,
  winner: string | null,
  contenders: readonly Contender[],
): string {
  const isBoth = low.winner !== winner && high.winner === low.winner;
  if (isBoth) return `at both ends ${winnerWords(contenders, low.winner)}`;
  const said = [
    low.winner === winner ? [] : [`at its low ${winnerWords(contenders, low.winner)}`],
    high.winner === winner ? [] : [`at its high ${winnerWords(contenders, high.winner)}`],
  ];
  return said.flat().join(', ');
}

/** What is measured, in a few words. */
export function measureWords({ measure, winner }: Tornado, contenders: readonly Contender[]): string {
  return measure.kind === 'lead'
    ? `the lead of ${winner === null ? 'the best option' : nameOf(contenders, winner)}, in points of 100`
    : `“${criterionNames[measure.criterion]}” of ${nameOf(contenders, measure.option)}, in ${unitWords[criteria[measure.criterion].unit]}`;
}

const unitWords: Readonly<Record<CriterionUnit, string>> = {
  'pounds a year': 'pounds a year beside today',
  share: `the share of ${workAtPeak}`,
  months: 'months',
  scale: 'levels of 4',
  'hours a year': 'hours a year for each class teacher',
};

/** What a world comes to, short enough for a bar. */
export function measuredWords(measure: Measure, value: number | null): string {
  if (value === null) return 'nothing to measure';
  if (measure.kind === 'lead')
    return `${pointsWords(100 * value)} ${/\b1$/.test(pointsWords(100 * value)) ? 'point' : 'points'}`;
  switch (criteria[measure.criterion].unit) {
    case 'pounds a year':
      return pounds(roughly(value));
    case 'share':
      return percentFine(value, 1);
    case 'months':
      return `${plain(value, 1)} months`;
    case 'scale':
      return `level ${plain(value, 1)}`;
    case 'hours a year':
      return `${hoursFigure(value)} hours`;
  }
}

/** What the chart has no room for: '32 other numbers that move it less'. */
export function lessWords(moving: number): string {
  return `${countOf(moving, 'other number')} that ${moving === 1 ? 'moves' : 'move'} it less`;
}

/** The numbers that do not move what is measured; null where there is none. */
export function unmovedWords(bars: readonly TornadoBar[]): string | null {
  const names = bars.filter(({ swing }) => swing === 0).map(({ input }) => `“${input.label}”`);
  if (names.length === 0) return null;
  const which = names.length === 1 ? 'One number does' : `${capitalised(countWords(names.length))} numbers do`;
  return `${which} not move it at all: ${listWords(names)}.`;
}

/** The figures that stand still because the school gave its own; null where there is none. */
export function heldWords({ heldByOwn }: Pick<UncertainInputs, 'heldByOwn'>): string | null {
  const names = heldByOwn.map(({ label }) => `“${label}”`);
  if (names.length === 0) return null;
  return names.length === 1
    ? `One number stands still here because you gave your own: ${listWords(names)}. Only you could say how far out it may be.`
    : `${countOf(names.length, 'number')} stand still here because you gave your own: ${listWords(names)}. Only you could say how far out they may be.`;
}
