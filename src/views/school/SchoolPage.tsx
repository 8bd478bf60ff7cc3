import { useMemo } from 'react';
import { demandPhaseOf, dutyReachOf, type Phase } from '../../domain/school';
import { hoursNeeded } from '../../engine/workload/hoursNeeded';
import { type AssessedPlan, useAssessment } from '../../store/selectors';
import { ErrorSummary } from '../../ui/controls/ErrorSummary';
import { PageHeader } from '../../ui/layout/PageHeader';
import { GovernorFields } from './GovernorFields';
import { HoursPortrait } from './HoursPortrait';
import { MoneyFields } from './MoneyFields';
import { NationalPlace } from './NationalPlace';
import { PlanFields } from './PlanFields';
import { GrowthFields, PupilFields } from './PupilFields';
import { SchoolFields } from './SchoolFields';
import { schoolsOfPhase } from './schoolWords';
import './school.css';
import { TodayNote } from './TodayNote';
import { useProblems } from './useProblems';

/** The school as the head describes it, and at once what it comes to. */
export default function SchoolPage() {
  const assessed = useAssessment();
  return assessed ? <DescribedSchool assessed={assessed} /> : null;
}

function DescribedSchool({ assessed }: { readonly assessed: AssessedPlan }) {
  const { plan } = assessed;
  const { at, leave, shown } = useProblems();
  return (
    <>
      <PageHeader
        title="School"
        lead="Fill in what you know. “I don’t know” is an answer: a sourced figure stands in, marked as a default, and every page has numbers from the start."
      />
      <ErrorSummary problems={shown} />
      <div className="school-page">
        <form
          className="entries"
          onBlur={(event) => leave(event.target.id)}
          onSubmit={(event) => event.preventDefault()}
        >
          <SchoolFields school={plan.school} />
          <PupilFields assessed={assessed} at={at} />
          <PlanFields assessed={assessed} at={at} />
          <MoneyFields assessed={assessed} at={at} />
          <GrowthFields assessed={assessed} at={at} />
          <GovernorFields school={plan.school} />
        </form>
        <Portrait assessed={assessed} />
      </div>
    </>
  );
}

const dutyWords = {
  act: null,
  codeOnly:
    'The Act does not clearly put the SENCO duty on alternative provision; the Code expects it. The law is shown as guidance here.',
  none: 'The law puts no SENCO duty on this kind of school. The work is still there, and so are the hours.',
} as const;

/** Phases whose hours are borrowed from another, because no task figures exist for them. */
const borrowing: readonly Phase[] = ['special', 'alternativeProvision', 'allThrough', 'sixteenToNineteen'];

/** What the entries come to, beside them as she types. */
function Portrait({ assessed: { plan, known, figures } }: { readonly assessed: AssessedPlan }) {
  const { school } = plan;
  const needed = useMemo(() => hoursNeeded(known, school.phase, figures), [known, school.phase, figures]);
  const duty = dutyWords[dutyReachOf(school)];
  const hasNoRoll = school.roll === null;
  return (
    <aside className="portrait" aria-label="What it comes to">
      <HoursPortrait needed={needed} />
      <TodayNote today={plan.structures[0]} />
      {borrowing.includes(school.phase) ? (
        <p className="duty">
          No task hours exist for {schoolsOfPhase[school.phase]}: a {demandPhaseOf(school.phase)} school’s are used.
          Lean on them lightly.
        </p>
      ) : null}
      {duty === null ? null : <p className="duty">{duty}</p>}
      <h2>Where the school sits nationally</h2>
      <NationalPlace
        phase={school.phase}
        known={known}
        isGuess={{ ehcp: hasNoRoll || school.ehcps === null, senSupport: hasNoRoll || school.senSupport === null }}
      />
      <p className="next">
        <a href="#/people">Next: the people</a> · <a href="#/compare">Straight to Compare</a>
      </p>
    </aside>
  );
}
