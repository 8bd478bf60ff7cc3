import { addMonths, dateInWords, monthName, monthsBetween, partsOf } from '../../../domain/calendar';
import { countWords } from '../../../domain/numerals';
import type { IsoDate } from '../../../domain/units';
import { cite } from '../../../evidence/cite';
import { designatedPost, designatedSince, holderOf, type Rule } from '../context';
import { asPractice } from './binding';

/** Whoever is to be SENCO has had the time to learn the work. */
export const readyForThePost: Rule = {
  ...asPractice,
  id: 'ready-for-the-post',
  name: 'Ready for the post on its first day',
  says: 'A teacher who is new to the work needs two to three years beside a SENCO before holding the post alone. No law says so: practitioners do, and when your own teacher is ready is your judgement.',
  confidence: 'general',
  cites: [
    cite('practitionerAccounts', 'ready in two to three years'),
    cite('judgement', 'that the day of readiness is held against the first day in the post'),
  ],
  departures: (context) => {
    const { plan, startsOn } = context;
    const post = designatedPost(context);
    const holder = post && holderOf(context, post);
    const ready = holder?.readyInMonths;
    if (!post || !ready) return [];
    const { startsOn: first } = plan.assumptions;
    if (ready.central <= monthsBetween(first, startsOn)) return [];
    const since = designatedSince(context, post) ?? startsOn;
    const readyOn = addMonths(first, Math.ceil(ready.central));
    return [
      {
        degree: ready.low > monthsBetween(first, since) ? 'departs' : 'partly',
        who: holder.label,
        from: since,
        because: `The designated SENCO is expected to be ready in about ${monthsInWords(ready.central)}, around ${monthInWords(readyOn)}, not by ${dateInWords(since)}.`,
        consequence:
          'Until then the post is held by somebody still learning the work, and the school may have nobody who knows it better.',
        mend: `Bridge until ${monthInWords(readyOn)}, or give the new SENCO a coach: an experienced SENCO, some hours a week.`,
      },
    ];
  },
};

/** 'one month', '30 months' */
function monthsInWords(months: number): string {
  const whole = Math.ceil(months);
  return `${countWords(whole)} ${whole === 1 ? 'month' : 'months'}`;
}

/** 'July 2029' */
function monthInWords(day: IsoDate): string {
  const { year, month } = partsOf(day);
  return `${monthName(month)} ${year}`;
}
