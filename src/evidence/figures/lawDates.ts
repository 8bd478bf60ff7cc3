import type { CalendarMonth, YearlyDay } from '../../domain/calendar';
import type { Citation } from '../../domain/evidence';
import type { IsoDate } from '../../domain/units';
import { cite } from '../cite';

/** A day on which a teacher from another school can start, and the last day to resign for it. */
interface LeavingDate {
  readonly startsOn: YearlyDay;
  readonly resignBy: YearlyDay;
  /** The figure that says what part of the departures with notice falls on it. */
  readonly weight: 'leaving.weightDecember' | 'leaving.weightApril' | 'leaving.weightAugust';
}

export interface LawDates {
  /** Only those who became SENCO after this day have to qualify. */
  readonly qualificationDutyAfter: { readonly day: IsoDate; readonly cites: Citation };
  /** The NPQ cohort that a school can count on each year. */
  readonly npqCohort: { readonly opens: YearlyDay; readonly cites: Citation };
  /** In the order of the calendar year. */
  readonly leavingDates: { readonly dates: readonly LeavingDate[]; readonly cites: Citation };
  /** The part of the year when a change of SENCO meets the phase-transfer reviews, its last day the law's deadline. */
  readonly transferSeason: {
    /** The month from which annual reviews and these pile up together. */
    readonly peaksFrom: CalendarMonth;
    readonly peaksFromCites: Citation;
    readonly opens: YearlyDay;
    readonly opensCites: Citation;
    readonly deadline: YearlyDay;
    readonly cites: Citation;
  };
  /** The law's deadline for plans of pupils who move from secondary school to post-16. */
  readonly postSixteenTransfer: { readonly deadline: YearlyDay; readonly cites: Citation };
  /** The last day to apply online for access arrangements in the summer's exams. Not law: the exam boards set it. */
  readonly examAccess: { readonly deadline: YearlyDay; readonly cites: Citation };
  /** When protection from unfair dismissal is expected to begin sooner. */
  readonly dismissalProtection: { readonly expectedFrom: IsoDate; readonly cites: Citation };
}

/** Days that law, agreements and the calendar of courses set, and that the rules reckon with. */
export const lawDates: LawDates = {
  qualificationDutyAfter: { day: '2009-09-01', cites: cite('sendRegulations2014', 'regulation 49(4)') },
  npqCohort: {
    opens: { month: 10, day: 1 },
    cites: cite('npqRegistration2026', 'autumn cohorts; the day in October is a judgement'),
  },
  leavingDates: {
    dates: [
      { startsOn: { month: 1, day: 1 }, resignBy: { month: 10, day: 31 }, weight: 'leaving.weightDecember' },
      { startsOn: { month: 5, day: 1 }, resignBy: { month: 2, day: 29 }, weight: 'leaving.weightApril' },
      { startsOn: { month: 9, day: 1 }, resignBy: { month: 5, day: 31 }, weight: 'leaving.weightAugust' },
    ],
    cites: cite('burgundyBook', 'leaving and resignation dates of teachers'),
  },
  transferSeason: {
    peaksFrom: 10,
    peaksFromCites: cite('judgement', 'the month before these reviews open, when annual reviews pile up already'),
    opens: { month: 11, day: 1 },
    opensCites: cite('judgement', 'the later half of the autumn term, when schools hold these reviews'),
    deadline: { month: 2, day: 15 },
    cites: cite('sendRegulations2014', 'regulation 18'),
  },
  postSixteenTransfer: {
    deadline: { month: 3, day: 31 },
    cites: cite('sendRegulations2014', 'regulation 18: from secondary school to post-16'),
  },
  examAccess: {
    deadline: { month: 3, day: 21 },
    cites: cite(
      'judgement',
      'the day that practitioners plan for; no JCQ document was read: check with your exams officer',
    ),
  },
  dismissalProtection: {
    expectedFrom: '2027-01-01',
    cites: cite('employmentRightsAct2025', 'qualifying period, expected from 1 January 2027'),
  },
};
