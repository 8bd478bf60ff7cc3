import { useDeferredValue, useMemo, useState } from 'react';
import type { Plan } from '../../domain/plan';
import { lateSearch } from '../../engine/succession/lateSearch';
import { assume } from '../../store/actions';
import { today } from '../../store/clock';
import { useDocument } from '../../store/documentStore';
import { type AssessedPlan, selectAssessment } from '../../store/selectors';
import { useSuccession } from '../../store/succession';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/controls/Notice';
import { Segmented } from '../../ui/controls/Segmented';
import { Slider } from '../../ui/controls/Slider';
import { countOf } from '../../ui/format';
import { NothingYet } from '../../ui/layout/NothingYet';
import { PageHeader } from '../../ui/layout/PageHeader';
import { FuturesLine } from './FuturesLine';
import { FuturesShown, type FuturesView } from './FuturesShown';
import { optionFutures } from './futures';
import { Lead } from './Lead';
import { lateWords } from './lateWords';
import { SuccessionBelow } from './SuccessionBelow';
import { SuddenVacancy } from './SuddenVacancy';
import './succession.css';
import './story.css';
import './successionMore.css';
import './successionPrint.css';

/** The same hundred futures for every structure. */
export default function SuccessionPage() {
  const plan = useDocument((document) => document.plan);
  // The controls answer at once; what follows from the plan is worked out behind them.
  const settled = useDeferredValue(plan);
  return plan && settled ? (
    <Succession plan={plan} assessed={selectAssessment(settled, today())} />
  ) : (
    <NothingYet title="Succession" says="There are no futures to show yet." has="them" />
  );
}

const shownAs = [
  { value: 'dots', label: 'Dots' },
  { value: 'table', label: 'Table' },
] as const;

const nothing = [] as const;

interface SuccessionProps {
  readonly plan: Plan;
  /** Of the plan, or of an older one for a moment after a change. */
  readonly assessed: AssessedPlan;
}

function Succession({ plan: planNow, assessed }: SuccessionProps) {
  const state = useSuccession(assessed);
  const [view, setView] = useState<FuturesView>('dots');
  const [isSudden, setIsSudden] = useState(false);

  // What the futures come to is drawn behind the controls, so that a slider never waits for eight hundred dots.
  const { inputs, whatIf } = state;
  const outcomes = state.outcomes ?? state.previous ?? nothing;
  const now = useMemo(() => ({ assessed, inputs, outcomes }), [assessed, inputs, outcomes]);
  const shown = useDeferredValue(now);
  const isStale = state.outcomes === null || shown.assessed !== assessed || assessed.plan !== planNow;
  const isDone = state.isDone && !isStale && shown === now;
  const { plan } = shown.assessed;
  const shownOptions = useMemo(() => optionFutures(shown.assessed.options, shown.inputs, shown.outcomes), [shown]);
  const { horizonYears } = planNow.assumptions;
  const late = lateSearch(shown.inputs, shown.assessed);

  return (
    <div className="succession" data-stale={isStale || undefined}>
      <PageHeader
        title="Succession"
        lead={<Lead shownOptions={shownOptions} />}
        actions={<Button onClick={() => window.print()}>Print</Button>}
      />
      <div className="futures-bar screen-only">
        <Segmented legend="Show the futures as" value={view} options={shownAs} onChange={setView} />
        <Slider
          label="Years ahead"
          min={1}
          max={10}
          step={1}
          value={horizonYears}
          onChange={(years) => assume({ horizonYears: years })}
          write={(years) => countOf(years, 'year')}
        />
        <Button onClick={() => setIsSudden(true)}>Sudden vacancy…</Button>
      </div>
      {isDone ? null : <p className="print-only">Printed before every future was drawn.</p>}
      <FuturesLine
        settings={planNow.simulation}
        drawing={{ ...state, isDone }}
        isStale={isStale && outcomes !== nothing}
      />
      {late ? <Notice tone="warn">{lateWords(late, plan.assumptions.startsOn)}</Notice> : null}
      <div aria-busy={isStale}>
        <FuturesShown
          plan={plan}
          headHoursPerWeek={shown.assessed.figures.value('time.headCanAdd')}
          shownOptions={shownOptions}
          view={view}
        />
      </div>
      <SuccessionBelow
        assessed={assessed}
        shown={shown.assessed}
        shownOptions={shownOptions}
        whatIf={whatIf}
        isStale={isStale}
      />
      {isSudden ? <SuddenVacancy plan={plan} shownOptions={shownOptions} onClose={() => setIsSudden(false)} /> : null}
    </div>
  );
}
