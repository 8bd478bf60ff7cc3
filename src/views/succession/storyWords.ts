import { addMonths, dateInWords, dayInYear, monthName, partsOf } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import type { DutyReach } from '../../domain/school';
import { monthsInTerm } from '../../domain/succession';
import { countOf, countWords, monthWords } from '../../ui/format';

type Dated = Pick<Plan, 'assumptions'>;

/** 'September 2028', for a month counted from the plan's start. */
export const monthOf = ({ assumptions }: Dated, month: number): string =>
  monthWords(addMonths(assumptions.startsOn, month));

const holidays: Readonly<Partial<Record<number, string>>> = { 1: 'Christmas', 5: 'Easter', 9: 'Summer' };

/** 'Easter 2028', where the first month without somebody follows a leaving date; else 'End of June 2028'. */
export function endBefore({ assumptions }: Dated, firstWithout: number): string {
  const last = addMonths(assumptions.startsOn, firstWithout - 1);
  const holiday = holidays[partsOf(addMonths(assumptions.startsOn, firstWithout)).month];
  return holiday ? `${holiday} ${partsOf(last).year}` : `End of ${monthWords(last)}`;
}

/** 'at Easter 2028', 'at the end of summer 2028', 'at the end of June 2028' */
export const atEndBefore = (plan: Dated, firstWithout: number): string =>
  `at ${endBefore(plan, firstWithout)
    .replace(/^Summer/, 'the end of summer')
    .replace(/^End/, 'the end')}`;

/** The last day before a month. */
export function lastDayBefore({ assumptions }: Dated, month: number): string {
  const { year, month: number } = partsOf(addMonths(assumptions.startsOn, month - 1));
  return dateInWords(dayInYear(year, { month: number, day: 31 }));
}

/** 'from 1 May to 31 August 2028'; the year is said once where it is the same. */
export function spanWords(plan: Dated, from: number, until: number): string {
  const start = partsOf(addMonths(plan.assumptions.startsOn, from));
  const isOneYear = start.year === partsOf(addMonths(plan.assumptions.startsOn, until - 1)).year;
  const year = isOneYear ? '' : ` ${start.year}`;
  return `from ${start.day} ${monthName(start.month)}${year} to ${lastDayBefore(plan, until)}`;
}

/** 'a term', 'two terms'; months where they are no whole terms, or more than a school year. */
export function termsWords(months: number): string {
  const terms = months / monthsInTerm;
  if (terms === 1) return 'a term';
  if (terms === 2 || terms === 3) return `${countWords(terms)} terms`;
  return monthsWords(months);
}

/** 'one month', '18 months' */
export const monthsWords = (months: number): string =>
  months === 1 ? 'one month' : `${countWords(months)} ${countOf(months, 'month').replace(/^\S+ /, '')}`;

/** 'all five years', 'all year', 'all 30 months' */
export function allYears(months: number): string {
  if (months === 12) return 'all year';
  return months % 12 === 0 ? `all ${countWords(months / 12)} years` : `all ${countWords(months)} months`;
}

/** What may be said of the law, by how far the SENCO duty reaches. */
interface DutyWords {
  /** After 'the headteacher': what they are in a gap. */
  readonly isDesignated: string;
  readonly nobodyIs: string;
  readonly headLawful: string;
  readonly bridgingLawful: string;
  readonly nobodyUnlawful: string;
  readonly lapsedUnlawful: string;
}

export const dutyWords: Readonly<Record<DutyReach, DutyWords>> = {
  act: {
    isDesignated: 'is designated',
    nobodyIs: 'nobody is designated',
    headLawful: ', which is lawful',
    bridgingLawful: ', lawful where they also teach here',
    nobodyUnlawful: ', which is unlawful',
    lapsedUnlawful: ', against the law from that day',
  },
  codeOnly: {
    isDesignated: 'is designated',
    nobodyIs: 'nobody is designated',
    headLawful: ', as the Code allows',
    bridgingLawful: ', as the Code allows where they also teach here',
    nobodyUnlawful: ', against the Code',
    lapsedUnlawful: ', against what the Code expects',
  },
  none: {
    isDesignated: 'stands in as SENCO',
    nobodyIs: 'nobody is SENCO',
    headLawful: '',
    bridgingLawful: '',
    nobodyUnlawful: '',
    lapsedUnlawful: '',
  },
};

/** ', qualified already'; ', with three years to qualify' for somebody whose years begin now. Nothing where no duty asks for it. */
export function qualificationWords(isQualified: boolean, reach: DutyReach, hasBegunBefore = false): string {
  if (reach === 'none') return '';
  if (isQualified) return ', qualified already';
  return hasBegunBefore ? ', not yet qualified' : ', with three years to qualify';
}
