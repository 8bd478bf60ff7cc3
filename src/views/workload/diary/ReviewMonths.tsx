import { monthName } from '../../../domain/calendar';
import { type ReviewShares, reviewMonths, reviewsByMonth } from '../../../engine/workload/diary/reviewShares';
import { NumberField } from '../../../ui/controls/NumberField';
import { countOf, plain } from '../../../ui/format';

interface ReviewMonthsProps {
  readonly shares: ReviewShares;
  readonly ehcps: number;
  /** Places of the months that were typed. */
  readonly kept: readonly number[];
  readonly onSet: (place: number, reviews: number) => void;
}

/** Reviews of each month from September to July, to be typed, with a bar beneath. */
export function ReviewMonths({ shares, ehcps, kept, onSet }: ReviewMonthsProps) {
  const reviews = reviewsByMonth(shares, ehcps, kept);
  const most = Math.max(...reviews);
  const isPossible = (value: number): string | null =>
    value >= 0 && value <= ehcps
      ? null
      : `From 0 to ${plain(ehcps)}: there are ${countOf(ehcps, 'review')} in the year.`;
  return (
    <fieldset className="review-months">
      <legend>Reviews held in each month</legend>
      <div>
        {reviewMonths.map((month, at) => {
          const value = reviews[at] ?? 0;
          return (
            <div key={month} className="review-month" data-kept={kept.includes(at) || undefined}>
              <NumberField
                label={monthName(month)}
                value={value}
                validate={isPossible}
                onChange={(typed) => typed !== null && onSet(at, typed)}
              />
              <i className="review-bar" style={{ width: most > 0 ? `${(value / most) * 100}%` : 0 }} />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
