import { lazy, memo, Suspense, useMemo } from 'react';
import type { AssessedPlan } from '../../store/selectors';
import type { SuccessionState } from '../../store/succession';
import { useAfterPaint } from '../../ui/useAfterPaint';
import { EventList } from './EventList';
import type { OptionFutures } from './futures';
import { useRested } from './useRested';
import { WorkedOut } from './WorkedOut';

const SuccessionCharts = lazy(() => import('./SuccessionCharts'));
const PolicySection = lazy(() => import('./PolicySection'));

interface SuccessionBelowProps {
  readonly assessed: AssessedPlan;
  /** The plan that the futures are of: an older one while they are drawn anew. */
  readonly shown: AssessedPlan;
  readonly shownOptions: readonly OptionFutures[];
  readonly whatIf: SuccessionState['whatIf'];
  readonly isStale: boolean;
}

/** What lies below the dots and their story. It waits for the first picture, and its charts for a slider to rest. */
export const SuccessionBelow = memo(function SuccessionBelow(props: SuccessionBelowProps) {
  const { assessed, shown, shownOptions, whatIf, isStale } = props;
  const isPainted = useAfterPaint();
  const now = useMemo(() => ({ assessed: shown, shownOptions, whatIf }), [shown, shownOptions, whatIf]);
  const rested = useRested(now);
  if (!isPainted) return null;
  const isOld = isStale || rested.assessed !== assessed;
  return (
    <Suspense>
      <div data-stale={isOld || undefined} aria-busy={isOld}>
        <SuccessionCharts {...rested} />
      </div>
      <section className="below" aria-labelledby="events-title">
        <h2 id="events-title">What is sure to happen</h2>
        <EventList assessed={assessed} />
      </section>
      <PolicySection assessed={assessed} rested={rested.assessed} />
      <section className="below" aria-labelledby="worked-title">
        <h2 id="worked-title">How it was worked out</h2>
        <WorkedOut settings={assessed.plan.simulation} shownOptions={rested.shownOptions} />
      </section>
    </Suspense>
  );
});
