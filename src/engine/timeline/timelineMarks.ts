import { partsOf } from '../../domain/calendar';
import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { transferSeasonTo } from '../workload/transferSeason';
import { endOf, noticesBetween } from './practicalStarts';
import { type QualificationMark, qualificationMarks } from './qualificationMarks';

/** A date to know of while phases are being placed. `bearsOnPlan`: a phase begins with it, or somebody of the plan is bound by it. */
export type TimelineMark = { readonly on: IsoDate; readonly bearsOnPlan: boolean } & (
  | { readonly kind: 'advert'; readonly until: IsoDate; readonly startsOn: IsoDate }
  | { readonly kind: 'resign' | 'leave'; readonly startsOn: IsoDate }
  | { readonly kind: 'transferDeadline' }
  | QualificationMark
);

/** Every date to mark over the months of a plan, in the order of the days. An advert window that the plan's end cuts is shown as far as it goes. */
export function timelineMarks(
  option: Option,
  plan: Pick<Plan, 'people' | 'assumptions'>,
  figures: Figures,
): readonly TimelineMark[] {
  const { startsOn } = plan.assumptions;
  const endsOn = endOf(plan.assumptions);
  const marks = [
    ...noticeMarks(option, startsOn, endsOn, figures),
    ...transferMarks(option, startsOn, endsOn, figures),
    ...qualificationMarks(option.spans, plan.people, endsOn, figures).map((mark) => ({ ...mark, bearsOnPlan: true })),
  ];
  return marks
    .filter((mark) => mark.on < endsOn && lastDayOf(mark) >= startsOn)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const lastDayOf = (mark: TimelineMark): IsoDate => (mark.kind === 'advert' ? mark.until : mark.on);

/** The first day of each phase that is not in force from the start. */
const laterStarts = ({ spans }: Option): readonly IsoDate[] => spans.slice(1).map((span) => span.startsOn);

function noticeMarks(option: Option, from: IsoDate, until: IsoDate, figures: Figures): readonly TimelineMark[] {
  const starts = laterStarts(option);
  return noticesBetween(from, until, figures).flatMap(({ advertFrom, resignBy, leavesOn, startsOn }) => {
    const bearsOnPlan = starts.includes(startsOn);
    return [
      { kind: 'advert', on: advertFrom, until: resignBy, startsOn, bearsOnPlan },
      { kind: 'resign', on: resignBy, startsOn, bearsOnPlan },
      { kind: 'leave', on: leavesOn, startsOn, bearsOnPlan },
    ] as const;
  });
}

/** The reviews before a change of phase: a new SENCO who starts in that season meets them at once. */
function transferMarks(option: Option, from: IsoDate, until: IsoDate, figures: Figures): readonly TimelineMark[] {
  const first = partsOf(from).year;
  const years = Array.from({ length: partsOf(until).year + 1 - first }, (_, place) => first + place);
  return years.map((year) => {
    const season = transferSeasonTo(year, figures);
    const bearsOnPlan = laterStarts(option).some((start) => start >= season.from && start <= season.to);
    return { kind: 'transferDeadline', on: season.to, bearsOnPlan } as const;
  });
}
