import type { AssessedPlan } from '../../../store/selectors';
import { PrintSheet } from '../../../ui/layout/PrintSheet';
import { DiaryForm } from './DiaryForm';
import { DiaryInUse } from './DiaryInUse';
import { DiarySheet } from './DiarySheet';
import './timeDiary.css';
import { useDraft } from './useDraft';

interface TimeDiarySectionProps {
  readonly assessed: AssessedPlan;
}

/** The two-week time diary. */
export function TimeDiarySection({ assessed }: TimeDiarySectionProps) {
  const { draft, note, startOn } = useDraft();
  const isEmpty = assessed.plan.timeDiary === null;
  return (
    <section className={isEmpty ? 'time-diary is-empty' : 'time-diary'} aria-labelledby="time-diary-title">
      <h2 id="time-diary-title">A two-week time diary</h2>
      <p className="time-diary-lead">
        Most of our task hours are judgement: nobody has timed this work across English schools. Ask everyone who does
        any of it to keep the sheet for ten school days, type in the totals, and the task hours become your school’s
        own, marked as such wherever they are used.
      </p>
      <PrintSheet action="Print the sheet">
        <DiarySheet schoolName={assessed.plan.school.name} startsOn={draft.startsOn} figures={assessed.figures} />
      </PrintSheet>
      <DiaryInUse assessed={assessed} />
      <DiaryForm assessed={assessed} draft={draft} note={note} startOn={startOn} />
    </section>
  );
}
