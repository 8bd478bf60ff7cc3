import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { Plan } from '../../domain/plan';
import { useChosenPlace } from '../../store/chosenOption';
import { today } from '../../store/clock';
import { useDocument } from '../../store/documentStore';
import { type AssessedPlan, selectAssessment } from '../../store/selectors';
import { Button } from '../../ui/controls/Button';
import { EmptyNote } from '../../ui/controls/EmptyNote';
import { PageHeader } from '../../ui/layout/PageHeader';
import { chosenOf } from './chosen';
import { MatrixSection } from './matrix/MatrixSection';
import { OptionChooser } from './OptionChooser';
import { WorkloadLead } from './WorkloadLead';
import './workload.css';

const DiarySection = lazy(async () => ({ default: (await import('./diary/DiarySection')).DiarySection }));
const TimeDiarySection = lazy(async () => ({
  default: (await import('./timeDiary/TimeDiarySection')).TimeDiarySection,
}));

/** Who does what, and when. */
export default function WorkloadPage() {
  const plan = useDocument((document) => document.plan);
  // What is typed shows at once; the hours that follow from it are worked out behind.
  const settled = useDeferredValue(plan);
  return plan && settled ? (
    <Workload plan={plan} assessed={selectAssessment(settled, today())} />
  ) : (
    <>
      <PageHeader title="Workload" />
      <EmptyNote action={<a href="#/">Go to Start</a>}>
        There is no work to show yet. Open an example or begin a plan on the Start page, and this page has hours at
        once.
      </EmptyNote>
    </>
  );
}

const sections = [
  { id: 'workload-matrix', name: 'Who does what' },
  { id: 'workload-diary', name: 'The year in weeks' },
  { id: 'workload-time-diary', name: 'Time diary' },
] as const;

function goTo(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

interface WorkloadProps {
  readonly plan: Plan;
  /** Of the plan, or of an older one for a moment after a change. */
  readonly assessed: AssessedPlan;
}

function Workload({ plan, assessed }: WorkloadProps) {
  const place = useChosenPlace(assessed);
  const [phaseOf, setPhaseOf] = useState({ place, phase: 0 });
  // A phase is chosen in one phased plan: another begins with its first.
  const phase = phaseOf.place === place ? phaseOf.phase : 0;
  const chosen = useMemo(() => chosenOf(assessed, place, phase), [assessed, place, phase]);
  const diary = useMemo(() => <DiarySection assessed={assessed} place={place} />, [assessed, place]);
  const timeDiary = useMemo(() => <TimeDiarySection assessed={assessed} />, [assessed]);
  return (
    <div className="workload">
      <PageHeader
        title="Workload"
        lead={chosen ? <WorkloadLead chosen={chosen} /> : null}
        actions={<Button onClick={() => window.print()}>Print</Button>}
      />
      <div className="workload-bar screen-only">
        <OptionChooser
          options={assessed.options}
          place={place}
          phase={phase}
          onPhase={(to) => setPhaseOf({ place, phase: to })}
        />
        <nav aria-label="On this page">
          <ul>
            {sections.map(({ id, name }) => (
              <li key={id}>
                {/* A button, not a link: the address after # is the page. */}
                <Button variant="quiet" onClick={() => goTo(id)}>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="workload-section" id="workload-matrix" tabIndex={-1}>
        {chosen ? <MatrixSection plan={plan} assessed={assessed} chosen={chosen} /> : null}
      </div>
      <div className="workload-section" id="workload-diary" tabIndex={-1}>
        <Suspense>{diary}</Suspense>
      </div>
      <div className="workload-section" id="workload-time-diary" tabIndex={-1}>
        <Suspense>{timeDiary}</Suspense>
      </div>
    </div>
  );
}
