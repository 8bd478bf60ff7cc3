import { addMonths, dayInYear, monthsInYear, partsOf } from '../../domain/calendar';
import type { Person } from '../../domain/person';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';

/** The dates by which a new SENCO must have begun, and must hold, the qualification. */
export interface QualificationClock {
  /** The third anniversary of becoming a SENCO: the qualification is held by then. */
  readonly anniversary: IsoDate;
  /** The last day on which a course of the longest length still ends in time. */
  readonly latestNpqStart: IsoDate;
  /** The autumn cohort on or before that day. */
  readonly lastCohort: IsoDate;
  /** When the course's result comes, as a rule and at the latest; null where no course has begun or is planned. */
  readonly resultExpected: { readonly central: IsoDate; readonly latest: IsoDate } | null;
}

export type ClockInput = Pick<Person, 'becameSencoOn' | 'npqStartedOn'>;

/** The clock runs from becoming a SENCO, or from the plan's start for somebody who is not one yet. */
export function qualificationClock(person: ClockInput, startsOn: IsoDate, figures: Figures): QualificationClock {
  const start = person.becameSencoOn ?? startsOn;
  const anniversary = addMonths(start, monthsInYear * figures.value('succession.npqWindowYears'));
  const longest = figures.value('law.npqSafeMonths');
  const latestNpqStart = addMonths(anniversary, -longest);
  const begun = person.npqStartedOn;
  return {
    anniversary,
    latestNpqStart,
    lastCohort: lastCohortBy(latestNpqStart, figures),
    resultExpected:
      begun === null
        ? null
        : { central: addMonths(begun, figures.value('succession.npqMonths')), latest: addMonths(begun, longest) },
  };
}

/** Whether the law asks this person to qualify: not where long in post, nor with more than a year's earlier service. */
export function mustQualify(person: Person, { lawDates }: Pick<Figures, 'lawDates'>): boolean {
  const isQualified = person.qualification === 'npq' || person.qualification === 'nasenco';
  const cameBefore = person.becameSencoOn !== null && person.becameSencoOn <= lawDates.qualificationDutyAfter.day;
  return !isQualified && !cameBefore && person.earlierServiceOver12Months !== 'yes';
}

/** The last autumn cohort that has begun by a day. */
function lastCohortBy(day: IsoDate, figures: Figures): IsoDate {
  const { year } = partsOf(day);
  const sameYear = cohortIn(year, figures);
  return sameYear <= day ? sameYear : cohortIn(year - 1, figures);
}

/** The first autumn cohort on or after a day. */
export function firstCohortFrom(day: IsoDate, figures: Figures): IsoDate {
  const { year } = partsOf(day);
  const sameYear = cohortIn(year, figures);
  return sameYear >= day ? sameYear : cohortIn(year + 1, figures);
}

function cohortIn(year: number, { lawDates }: Figures): IsoDate {
  return dayInYear(year, lawDates.npqCohort.opens);
}
