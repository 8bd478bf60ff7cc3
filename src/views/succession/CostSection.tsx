import { memo } from 'react';
import { CostRange } from '../../ui/charts/CostRange';
import { countOf, pounds, poundsShort } from '../../ui/format';
import type { OptionFutures } from './futures';

/** Extra cash over the horizon as a range, with what leaving costs in it. */
export const CostSection = memo(function CostSection({
  shownOptions,
}: {
  readonly shownOptions: readonly OptionFutures[];
}) {
  const rows = shownOptions.flatMap(({ option: { id, name, index }, inputs, outcome }) =>
    outcome
      ? [
          {
            id,
            name,
            index,
            low: outcome.cost.low,
            middle: outcome.cost.middle,
            high: outcome.cost.high,
            planned: inputs.money.planned,
            churn: outcome.churn.mean,
            months: outcome.months,
          },
        ]
      : [],
  );
  const [dearest] = rows.toSorted((a, b) => b.churn - a.churn);
  if (!dearest) return null;
  const years = countOf(dearest.months / 12, 'year');
  const most =
    dearest.churn >= 1
      ? ` Adverts, vacancies and stop-gaps add most to “${dearest.name}”: ${pounds(dearest.churn)} on average.`
      : '';
  const isPaySaved = rows.some(({ low, planned }) => low < planned);
  const saved = isPaySaved
    ? ' Left of “as planned” is pay saved while the post stands empty, so what we have now can differ from nought too.'
    : '';
  return (
    <CostRange
      title="Extra cash with leaving and replacing"
      caption={`Extra cash against today over ${years}, with leaving and replacing in it. Eight futures in ten lie on the bar.${saved}${most}`}
      rows={rows}
      write={pounds}
      writeShort={poundsShort}
    />
  );
});
