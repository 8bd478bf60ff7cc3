import type { Plan } from '../../domain/plan';
import { countOf, monthWords } from '../../ui/format';
import { changedAssumptions } from './changedAssumptions';
import type { Compared } from './compared';
import { leaverNote } from './sentences';

interface CompareFootProps {
  readonly plan: Plan;
  readonly columns: readonly Compared[];
}

/** What the numbers stand on: how far to trust them, and what this plan assumes otherwise than usual. */
export function CompareFoot({ plan, columns }: CompareFootProps) {
  const changed = changedAssumptions(plan);
  const { horizonYears, startsOn } = plan.assumptions;
  const leaver = leaverNote(columns);
  return (
    <div className="foot compare-foot">
      <p>
        Task hours are judgement unless marked; <a href="#/evidence">see every figure and its source</a>.{' '}
        <span className="screen-only">
          Any number opens to its working; <a href="#/risks">Risks</a> has the whole register and what would help.{' '}
        </span>
        {countOf(horizonYears, 'year')} from {monthWords(startsOn)}. A part year has its part of the ceiling.
        {leaver === null ? null : ` ${leaver}`}
      </p>
      {changed.length === 0 ? (
        <p>Every assumption is the planner’s own default.</p>
      ) : (
        <>
          <p>Changed from the planner’s defaults:</p>
          <ul>
            {changed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
