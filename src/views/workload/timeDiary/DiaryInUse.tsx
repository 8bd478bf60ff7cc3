import { taskInSentence } from '../../../domain/task';
import { figureChanges, fortnightWords, tasksFromDiary } from '../../../engine/workload/timeDiary/diaryFigures';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { setTimeDiary } from '../../../store/workloadActions';
import { Button } from '../../../ui/controls/Button';
import { Tag } from '../../../ui/controls/Tag';
import { countOf, listWords } from '../../../ui/format';

interface DiaryInUseProps {
  readonly assessed: AssessedPlan;
}

/** Which tasks have the school's own hours, and the way back. Nothing while no diary is in use. */
export function DiaryInUse({ assessed: { plan, figures } }: DiaryInUseProps) {
  const { timeDiary } = plan;
  if (timeDiary === null) return null;
  const own = tasksFromDiary(plan, plan.school.phase);
  const fortnight = fortnightWords(timeDiary.startsOn, figures);
  const goBack = () => {
    const outcome = setTimeDiary(null, figureChanges(plan, {}));
    if (outcome.ok) say('plain', 'The usual task hours are back. What you typed stays in the form until you leave.');
    else say('problem', outcome.why);
  };
  return (
    <div className="time-diary-in-use">
      {own.length === 0 ? (
        <p>The diary of {fortnight} is kept, but none of its hours is in use any longer.</p>
      ) : (
        <p>
          <Tag tone="neutral">from your time diary</Tag> The hours of {countOf(own.length, 'task')} are your own, by the
          diary of {fortnight}: {listWords(own.map(taskInSentence))}. Evidence and Compare say so of each figure.
        </p>
      )}
      <div className="row screen-only">
        <Button onClick={goBack}>Back to the usual hours</Button>
      </div>
    </div>
  );
}
