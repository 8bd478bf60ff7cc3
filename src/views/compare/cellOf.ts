import { dutyReachOf } from '../../domain/school';
import { differenceFrom } from '../../engine/comparison/differenceFrom';
import { type IndicatorId, indicators, measure } from '../../engine/indicators';
import { findingsBehind, type LawIndicatorId, lawIndicators, riskIndicators } from '../../engine/indicators/lawAndRisk';
import { successionIndicators } from '../../engine/indicators/succession';
import type { Tone } from '../../ui/controls/Tag';
import { pounds } from '../../ui/format';
import { differenceText, type Shown, valueText } from './cellText';
import type { Compared } from './compared';
import { flagWords } from './flagWords';
import { lawWords } from './lawWords';

/** What a cell shows. `tone` makes it a tag; `coverage` gives it a bar. */
export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
  readonly coverage?: number;
  /** The futures are still being drawn. */
  readonly isAwaited?: true;
}

const coverageIds: readonly IndicatorId[] = ['coverageOfYear', 'coverageOfWorstMonth', 'coverageInLastYear'];

export const isLawRow = (id: IndicatorId): id is LawIndicatorId => id in lawIndicators;
const isRiskRow = (id: IndicatorId): id is keyof typeof riskIndicators => id in riskIndicators;

/** Whether a measure is missing only because the futures are not drawn yet. */
export const isAwaited = (id: IndicatorId, { measured }: Compared): boolean =>
  (id in successionIndicators || id === 'risksRatedHigh') && measured.succession === null;

/** One measure of one structure, as a value or as its difference from today's. Today's own column always shows values. */
export function cellOf(id: IndicatorId, column: Compared, today: Compared, shown: Shown): Cell {
  const value = measure(id, column.measured);
  if (id === 'overCeiling') return ceilingCell(value);
  if (value === null) return isAwaited(id, column) ? { text: '…', isAwaited: true } : { text: '–' };
  if (isRiskRow(id)) return { text: flagWords(id, column), tone: value > 0 ? 'warn' : 'ok' };
  const { unit } = indicators[id];
  const isDifference = shown === 'differences' && column !== today;
  const difference = isDifference ? differenceFrom(measure(id, today.measured), value) : null;
  if (difference !== null) return { text: differenceText(unit, difference) };
  if (isLawRow(id)) {
    const { tone, words } = lawWords(
      id,
      findingsBehind(id, column.assessment.findings),
      dutyReachOf(column.measured.plan.school),
    );
    return { text: words, tone };
  }
  return { text: valueText(unit, value), ...(coverageIds.includes(id) ? { coverage: value } : {}) };
}

function ceilingCell(over: number | null): Cell {
  if (over === null) return { text: '–' };
  const text = pounds(over);
  // What would be written as £0 over is inside.
  return /[1-9]/.test(text) ? { text: `${text} over`, tone: 'bad' } : { text: 'inside', tone: 'ok' };
}

/** Whether a row tells the structures apart, as it is written. */
export function isDiffering(id: IndicatorId, columns: readonly Compared[], today: Compared): boolean {
  const texts = columns.map((column) => cellOf(id, column, today, 'values').text);
  return texts.some((text) => text !== texts[0]);
}
