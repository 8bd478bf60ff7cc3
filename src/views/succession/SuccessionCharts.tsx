import { memo } from 'react';
import { dutyReachOf } from '../../domain/school';
import type { AssessedPlan } from '../../store/selectors';
import type { SuccessionState } from '../../store/succession';
import { BenchSection } from './BenchSection';
import { CausesSection } from './CausesSection';
import { ChancesSection } from './ChancesSection';
import { CostSection } from './CostSection';
import { CoverSection } from './CoverSection';
import type { OptionFutures } from './futures';
import { useRested } from './useRested';

interface SuccessionChartsProps {
  readonly assessed: AssessedPlan;
  readonly shownOptions: readonly OptionFutures[];
  readonly whatIf: SuccessionState['whatIf'];
}

/** Milliseconds between the drawing of one chart and of the next, so that no two hold the page up together. */
const betweenCharts = 120;

/** The pictures and counts of Succession: a part of their own, because the dots and their story come first. */
export default memo(function SuccessionCharts({ assessed: { plan }, shownOptions, whatIf }: SuccessionChartsProps) {
  const forCover = useRested(shownOptions, betweenCharts);
  const forCost = useRested(forCover, betweenCharts);
  return (
    <>
      <section className="below" aria-labelledby="cover-title">
        <h2 id="cover-title">Who covers the role, month by month</h2>
        <CoverSection shownOptions={forCover} startsOn={plan.assumptions.startsOn} reach={dutyReachOf(plan.school)} />
      </section>
      <section className="below" aria-labelledby="causes-title">
        <h2 id="causes-title">Why the post falls empty</h2>
        <CausesSection shownOptions={shownOptions} />
      </section>
      <section className="below" aria-labelledby="chances-title">
        <h2 id="chances-title">The chances behind the risks</h2>
        <ChancesSection shownOptions={shownOptions} />
      </section>
      <section className={whatIf ? 'below' : 'below screen-only'} aria-labelledby="bench-title">
        <h2 id="bench-title">What the bench is worth</h2>
        <BenchSection shownOptions={shownOptions} whatIf={whatIf} />
      </section>
      <section className="below" aria-labelledby="churn-title">
        <h2 id="churn-title">The money, with leaving in it</h2>
        <CostSection shownOptions={forCost} />
      </section>
    </>
  );
});
