import { memo, type ReactNode, useDeferredValue, useState } from 'react';
import type { Plan } from '../../domain/plan';
import { today } from '../../store/clock';
import { useDocument } from '../../store/documentStore';
import { type AssessedPlan, selectAssessment } from '../../store/selectors';
import { useSession } from '../../store/sessionStore';
import { useSuccession } from '../../store/succession';
import { Button } from '../../ui/controls/Button';
import { goToPart } from '../../ui/goToPart';
import { NothingYet } from '../../ui/layout/NothingYet';
import { PageHeader } from '../../ui/layout/PageHeader';
import { SectionLinks } from '../../ui/layout/SectionLinks';
import { FuturesLine } from '../succession/FuturesLine';
import { BoardSection } from './board/BoardSection';
import { PrivateTable, type Seat } from './board/PrivateTable';
import './decide.css';
import './decidePrint.css';
import { canBeWeighed } from '../../engine/decide/ranges';
import { FixSection } from './fix/FixSection';
import { MindsSection } from './minds/MindsSection';
import { RecordSection } from './record/RecordSection';
import { FollowsLater, FollowsSection } from './weighing/FollowsSection';
import { LawSection } from './weighing/LawSection';
import { pageLead } from './weighing/pageLead';
import { useContenders } from './weighing/useContenders';
import { usePreferences } from './weighing/usePreferences';
import { useWeighed } from './weighing/useWeighed';
import { WeighingSection } from './weighing/WeighingSection';

/** What matters most, what it leads to, and what would change it. */
export default function DecidePage() {
  const plan = useDocument((document) => document.plan);
  const sealedOn = useSession(({ reading }) => reading?.sealedOn);
  // The controls answer at once; what follows from the plan is worked out behind them.
  const settled = useDeferredValue(plan);
  return plan && settled ? (
    <Decide plan={plan} assessed={selectAssessment(settled, sealedOn ?? today())} />
  ) : (
    <NothingYet title="Decide" says="There is nothing to decide between yet." has="the options to weigh" />
  );
}

const parts = [
  { id: 'decide-law', name: 'Lawful first' },
  { id: 'decide-weights', name: 'What matters most' },
  { id: 'decide-follows', name: 'What follows' },
  { id: 'decide-minds', name: 'What would change it' },
  { id: 'decide-fix', name: 'What would mend it' },
  { id: 'decide-board', name: 'The board' },
  { id: 'decide-record', name: 'The record' },
] as const;

// Each is worked out for itself; a move of a weight does not draw them again.
const Minds = memo(MindsSection);
const Fix = memo(FixSection);
const Record = memo(RecordSection);

interface DecideProps {
  readonly plan: Plan;
  /** Of the plan, or of an older one for a moment after a change. */
  readonly assessed: AssessedPlan;
}

function Decide({ plan, assessed }: DecideProps) {
  const succession = useSuccession(assessed);
  const { contenders, isStale } = useContenders(assessed, succession.outcomes);
  const runLine = <FuturesLine settings={assessed.plan.simulation} drawing={succession} isStale={isStale} />;
  return contenders ? (
    <Weighing {...{ plan, assessed, contenders, isStale, succession, runLine }} />
  ) : (
    <div className="decide">
      <PageHeader title="Decide" lead="The futures are being drawn: in a moment the options can be weighed." />
      {runLine}
    </div>
  );
}

interface WeighingProps extends DecideProps {
  readonly contenders: NonNullable<ReturnType<typeof useContenders>['contenders']>;
  readonly isStale: boolean;
  readonly succession: ReturnType<typeof useSuccession>;
  readonly runLine: ReactNode;
}

function Weighing({ plan, assessed, contenders, isStale, succession, runLine }: WeighingProps) {
  const { figures } = assessed;
  const { isDone, outcomes } = succession;
  const head = usePreferences(plan);
  const weighed = useWeighed(assessed, contenders, head.preferences, { isDone, isShown: head.isShown });
  const [at, setAt] = useState<{ readonly seat: Seat; readonly turn: number } | null>(null);
  const { ranges } = weighed;
  const majority = figures.value('decide.clearMajority');

  // Whoever sits at the laptop sees nobody else's answers: not on the page, and not in it either.
  if (at) {
    return (
      <PrivateTable
        key={at.turn}
        plan={plan}
        seat={at.seat}
        ranges={ranges}
        isDone={isDone}
        onNext={() => setAt({ seat: { id: null }, turn: at.turn + 1 })}
        onClose={() => {
          setAt(null);
          requestAnimationFrame(() => goToPart('decide-board'));
        }}
      />
    );
  }
  const canWeigh = canBeWeighed(contenders, ranges);
  const isOpen = head.isShown || !canWeigh;
  return (
    <div className="decide">
      <PageHeader
        title="Decide"
        lead={pageLead(contenders, isOpen ? weighed : null, majority)}
        actions={<Button onClick={() => window.print()}>Print</Button>}
      />
      <SectionLinks sections={parts} />
      {isDone ? null : <p className="print-only">Printed before every future was drawn.</p>}
      {runLine}
      <LawSection contenders={contenders} />
      <WeighingSection {...{ contenders, ranges, weights: weighed.weights, head, figures }} />
      {isOpen ? (
        <FollowsSection weighed={weighed} order={head.preferences.order} majority={majority} isStale={isStale} />
      ) : (
        <FollowsLater
          count={contenders.filter(({ isBarred }) => !isBarred).length}
          isOrdered={head.preferences.order.length > 0}
        />
      )}
      <div id="decide-minds" className="decide-part">
        {isOpen ? <Minds assessed={assessed} outcomes={isDone ? outcomes : null} /> : <MindsLater />}
      </div>
      <div id="decide-fix" className="decide-part">
        <Fix assessed={assessed} outcomes={outcomes} />
      </div>
      <BoardSection
        governors={plan.governors}
        contenders={contenders}
        ranges={ranges}
        figures={figures}
        isDone={isDone}
        isDecided={plan.decision !== null}
        onSeat={(seat) => setAt({ seat, turn: 0 })}
      />
      <div id="decide-record" className="decide-part">
        <Record assessed={assessed} outcomes={outcomes} />
      </div>
    </div>
  );
}

function MindsLater() {
  return (
    <section>
      <h2>What would change our minds</h2>
      <p className="decide-says">
        This goes by what you care about, and shows with what follows from it: which unknowns move the answer, and where
        another option comes to be best.
      </p>
    </section>
  );
}
