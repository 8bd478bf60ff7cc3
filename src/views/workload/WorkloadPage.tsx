import { lazy, Suspense, useMemo, useState } from 'react';
import { useChosenPlace } from '../../store/chosenOption';
import { type SettlingPlan, useSettlingPlan } from '../../store/selectors';
import { chooseOption } from '../../store/sessionStore';
import { Button } from '../../ui/controls/Button';
import { OptionChooser } from '../../ui/controls/OptionChooser';
import { SelectField } from '../../ui/controls/SelectField';
import { monthWords } from '../../ui/format';
import { NothingYet } from '../../ui/layout/NothingYet';
import { PageHeader } from '../../ui/layout/PageHeader';
import { SectionLinks } from '../../ui/layout/SectionLinks';
import { chosenOf } from './chosen';
import { MatrixSection } from './matrix/MatrixSection';
import { WorkloadLead } from './WorkloadLead';
import './workload.css';

const DiarySection = lazy(async () => ({ default: (await import('./diary/DiarySection')).DiarySection }));
const TimeDiarySection = lazy(async () => ({
  default: (await import('./timeDiary/TimeDiarySection')).TimeDiarySection,
}));

/** Who does what, and when. */
export default function WorkloadPage() {
  const settling = useSettlingPlan();
  return settling ? (
    <Workload {...settling} />
  ) : (
    <NothingYet title="Workload" says="There is no work to show yet." has="hours" />
  );
}

const sections = [
  { id: 'workload-matrix', name: 'Who does what' },
  { id: 'workload-diary', name: 'The year in weeks' },
  { id: 'workload-time-diary', name: 'Time diary' },
] as const;

function Workload({ plan, assessed }: SettlingPlan) {
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
        <OptionChooser label="Structure" options={assessed.options} place={place} onChoose={chooseOption}>
          {chosen?.option.phasedPlan ? (
            <SelectField
              label="Phase"
              value={String(phase)}
              options={chosen.option.spans.map(({ structure, startsOn }, at) => ({
                value: String(at),
                label: `${structure.name}, from ${monthWords(startsOn)}`,
              }))}
              onChange={(at) => setPhaseOf({ place, phase: Number(at) })}
            />
          ) : null}
        </OptionChooser>
        <SectionLinks sections={sections} />
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
