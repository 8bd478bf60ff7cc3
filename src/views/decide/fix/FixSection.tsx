import type { SuccessionOutcome } from '../../../domain/succession';
import { useFixSearch } from '../../../store/fix';
import type { AssessedPlan } from '../../../store/selectors';
import { Button } from '../../../ui/controls/Button';
import { BarFields } from './BarFields';
import { barWords } from './barWords';
import { FixResult } from './FixResult';
import './fix.css';

interface FixSectionProps {
  readonly assessed: AssessedPlan;
  readonly outcomes: readonly SuccessionOutcome[] | null;
}

/** The cheapest fix: a bar, a search that runs when it is asked for, and what it found. */
export function FixSection({ assessed, outcomes }: FixSectionProps) {
  const search = useFixSearch(assessed);
  const { bar, chosen, asked, run, isStale } = search;
  const answer = run.answer;
  return (
    <section>
      <h2>The cheapest fix</h2>
      <p className="decide-says">
        Say what would be good enough. The planner then tries small, lawful changes of each option, up to three
        together, and looks for those that save the most for a pound. In a phased plan it changes the last phase.
      </p>
      <BarFields search={search} outcomes={outcomes} />
      <p className="decide-says fix-bar">
        <b>The bar:</b> {barWords(bar)}.
      </p>
      <div className="fix-acts screen-only">
        <Button onClick={search.start} disabled={chosen.length === 0 || run.isRunning}>
          {asked ? 'Look again' : 'Look for the cheapest fix'}
        </Button>
        {run.isRunning ? (
          <>
            <progress aria-label="Search for the cheapest fix" max={1} value={run.share} />
            <Button variant="quiet" onClick={run.cancel}>
              Cancel
            </Button>
          </>
        ) : null}
        <p role="status">
          {run.isRunning ? 'Searching' : null}
          {run.isStopped ? 'Stopped before it was done.' : run.problem}
          {chosen.length === 0 ? 'No compared option is lawful: choose one to mend.' : null}
        </p>
      </div>
      {answer && asked ? <FixResult {...{ assessed, answer, asked, isStale }} /> : null}
    </section>
  );
}
