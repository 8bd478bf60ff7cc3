import { useMemo, useState } from 'react';
import { onlyOptions } from '../../../domain/option';
import type { DiaryWeek } from '../../../engine/workload/diary/diaryOf';
import { calendarEffect } from '../../../engine/workload/diary/readDiary';
import {
  evenShares,
  levelShares,
  type ReviewShares,
  sharesInForce,
  withReviews,
} from '../../../engine/workload/diary/reviewShares';
import { useDocument } from '../../../store/documentStore';
import { type AssessedPlan, selectAssessment } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { setAnnualReviewShares } from '../../../store/workloadActions';
import { Button } from '../../../ui/controls/Button';
import { countOf } from '../../../ui/format';
import { effectSentence } from './diaryWords';
import { ReviewMonths } from './ReviewMonths';
import { weeksOf } from './weeksOf';

interface ReviewCalendarProps {
  readonly assessed: AssessedPlan;
  readonly place: number;
  readonly year: number;
  /** The weeks of the year shown, under the calendar in force. */
  readonly weeks: readonly DiaryWeek[];
}

/** The school's own calendar of annual reviews, and what it does to the busiest week. */
export function ReviewCalendar({ assessed, place, year, weeks }: ReviewCalendarProps) {
  const own = useDocument(({ plan }) => plan?.annualReviewShares ?? null);
  const [kept, setKept] = useState<readonly number[]>([]);
  const { plan, known, figures, assessments } = assessed;
  const { startsOn } = plan.assumptions;
  const shares = own ?? sharesInForce(figures);
  const months = assessments[place]?.time.months ?? [];

  const take = (to: ReviewShares | null, keeping: readonly number[] = [], typed: number | null = null): void => {
    const outcome = setAnnualReviewShares(to, typed);
    if (outcome.ok) setKept(keeping);
    else say('problem', outcome.why);
  };
  if (known.ehcps === 0) {
    return (
      <>
        <h3>When annual reviews are held</h3>
        <p>No pupil has an EHC plan, so there are no annual reviews to move.</p>
      </>
    );
  }
  return (
    <div className="review-calendar">
      <h3>When annual reviews are held</h3>
      <Effect assessed={assessed} place={place} year={year} weeks={weeks} />
      <div className="row screen-only">
        <Button onClick={() => take(levelShares(months, startsOn, figures))}>Fill the quiet months</Button>
        <Button onClick={() => take(evenShares(startsOn, figures))}>Spread evenly</Button>
        <Button onClick={() => take(null)}>As is usual</Button>
      </div>
      <ReviewMonths
        shares={shares}
        ehcps={known.ehcps}
        kept={kept}
        onSet={(at, reviews) => {
          const staying = kept.filter((each) => each !== at);
          take(withReviews(shares, at, reviews, known.ehcps, staying), [...staying, at], at);
        }}
      />
      <p className="foot">
        {countOf(known.ehcps, 'review')} a year, one for each pupil with a plan, in whole children. A month that you
        type stays as it is; the others give way, or take the rest, in proportion. Two things to watch: no plan may wait
        more than twelve months for its review, and reviews before a change of phase keep to their own season.
      </p>
    </div>
  );
}

/** What the calendar in force does against the usual; under the usual, what filling the quiet months would do. */
function Effect({ assessed, place, year, weeks }: ReviewCalendarProps) {
  const { plan, figures, on, options, assessments } = assessed;
  const isOwn = plan.annualReviewShares !== null;
  const months = assessments[place]?.time.months ?? [];
  const id = options[place]?.id ?? '';
  const other = useMemo(() => {
    const annualReviewShares = isOwn ? null : levelShares(months, plan.assumptions.startsOn, figures);
    const alone = selectAssessment(onlyOptions({ ...plan, annualReviewShares }, [id]), on);
    return weeksOf(
      alone,
      alone.options.findIndex((option) => option.id === id),
      year,
    );
  }, [isOwn, plan, months, figures, on, id, year]);
  const effect = isOwn ? calendarEffect(other, weeks) : calendarEffect(weeks, other);
  return (
    <p className="review-effect" aria-live="polite">
      {isOwn
        ? `Against the usual months, ${effectSentence(effect, true)}.`
        : `These are the usual months, a judgement. With reviews in the quiet months, ${effectSentence(effect, false)}.`}
    </p>
  );
}
