import type { TermCheck } from '../../../domain/decision';
import type { TermPlace, TermStanding } from '../../../engine/record/termPlace';
import { hoursPerWeek, hoursWords, monthWords, pounds, roughly } from '../../../ui/format';

/** What each standing of a month is called beside its dots. */
export const standingNames: Readonly<Record<TermStanding, string>> = {
  secure: 'A SENCO in post, qualified or in time',
  unqualified: 'A SENCO in post, past the time to qualify',
  gap: 'No SENCO in post',
};

/** Where one term stands among the sealed futures, in one sentence or two. */
export function coverSentence({ inHundred, standing, asWellOrBetter, worse }: TermPlace, on: string): string {
  if (!inHundred) return 'The day is outside the years of the sealed plan, so it has no place among its futures.';
  const month = monthWords(on);
  if (standing === null) {
    return `Whether a qualified SENCO was in post is not known, so this term has no place among the futures. In ${inHundred.secure} of 100 of them one was in post in ${month}, in ${100 - inHundred.secure} not.`;
  }
  switch (standing) {
    case 'secure':
      return `A SENCO was in post, qualified or in time. In ${inHundred.secure} of 100 sealed futures it stood so in ${month}; in ${100 - inHundred.secure} it stood worse.`;
    case 'unqualified':
      return `A SENCO was in post, but neither qualified nor in time. In ${asWellOrBetter} of 100 sealed futures it stood as well or better in ${month}; in ${worse} worse.`;
    case 'gap':
      return `No SENCO was in post on that day. In ${inHundred.gap} of 100 sealed futures no SENCO was in post in ${month}; in ${100 - inHundred.gap} it stood better.`;
  }
}

/** Hours and cash against what was planned, or alone on a day outside the years of the plan; empty where neither was answered. */
export function againstPlan(check: TermCheck, place: TermPlace): readonly string[] {
  if (!place.inHundred) return hoursAndCash(check);
  const sentences: string[] = [];
  if (check.hoursPerWeek !== null) {
    const had = `The SENCO had ${hoursPerWeek(check.hoursPerWeek)}`;
    sentences.push(
      place.hoursPlanned === null || place.hoursBeyond === null
        ? `${had}; the sealed plan had none for a SENCO’s post then.`
        : `${had}; ${hoursPerWeek(place.hoursPlanned)} were planned, ${beyond(place.hoursBeyond, hoursWords, 'more', 'fewer')}.`,
    );
  }
  if (check.extraCashPerYear !== null && place.cashBeyond !== null) {
    const planned = `${cashWords(roughly(place.cashPlanned), 'about ')} was planned, one-off costs apart`;
    sentences.push(
      `${cashTaken(check.extraCashPerYear)}; ${planned}: ${beyond(roughly(place.cashBeyond), pounds, 'more', 'less', 'about ')}.`,
    );
  }
  return sentences;
}

/** What was answered of hours and cash, beside no plan. */
export const hoursAndCash = (check: Pick<TermCheck, 'hoursPerWeek' | 'extraCashPerYear'>): readonly string[] => [
  ...(check.hoursPerWeek === null ? [] : [`The SENCO had ${hoursPerWeek(check.hoursPerWeek)}.`]),
  ...(check.extraCashPerYear === null ? [] : [`${cashTaken(check.extraCashPerYear)}.`]),
];

/** 'It took £12,000 of extra cash a year', 'It saved £4,000 a year' */
const cashTaken = (amount: number): string =>
  amount < 0 ? `It saved ${pounds(-amount)} a year` : `It took ${pounds(amount)} of extra cash a year`;

const cashWords = (amount: number, lead: string): string =>
  amount < 0 ? `a saving of ${lead}${pounds(-amount)}` : `${lead}${pounds(amount)}`;

/** How far what was found lies from what was planned, as it stands: '3 hours fewer than that'. */
function beyond(value: number, write: (value: number) => string, more: string, less: string, lead = ''): string {
  const size = write(Math.abs(value));
  if (size === write(0)) return 'and so it was';
  return `so it was ${lead}${size} ${value > 0 ? more : less}`;
}
