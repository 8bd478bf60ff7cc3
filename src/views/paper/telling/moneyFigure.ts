import type { PaperFigure } from '../../../domain/paper';
import { pounds, roughly } from '../../../ui/format';
import { yearsWords } from './shortWords';
import type { Subject } from './subject';

/** Bars of the extra cash of each option, with the range of eight futures in ten. */
export function moneyFigure({ options, years }: Subject): PaperFigure {
  const over = `over ${yearsWords(years)}`;
  const isDrawn = options.every(({ outcome }) => outcome !== null);
  const rows = options.map(({ name, index, assessment, outcome }) => {
    const value = outcome ? outcome.cost.middle : assessment.money.extraOverHorizon;
    const range = outcome ? { low: outcome.cost.low, high: outcome.cost.high } : {};
    return { name, index, value, label: pounds(roughly(value)), ...range };
  });
  const said = rows.map(({ name, label, low, high }) => {
    const range =
      low === undefined || high === undefined ? '' : `, from ${pounds(roughly(low))} to ${pounds(roughly(high))}`;
    return `${name}: ${label}${range}`;
  });
  const what = isDrawn ? ': the middle future, and the range of eight futures in ten.' : ', as planned.';
  return {
    kind: 'figure',
    id: 'money-figure',
    caption: `Extra cash against what we have now ${over}${what}`,
    alt: `Bars of the extra cash of each option ${over}. ${said.join('; ')}.`,
    source: `SENCO Planner, ${isDrawn ? 'simulated futures. Departures change the cost of every option: an empty post saves its pay, so what we have now can differ from nought too.' : 'as planned. The futures are still being drawn.'}`,
    chart: { kind: 'bars', unit: 'pounds', rows },
  };
}
