import { addMonths, dateInWords, dayInYear, partsOf } from '../../domain/calendar';
import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { dutyReachOf } from '../../domain/school';
import type { CoverKind, Story, StoryEvent } from '../../domain/succession';
import { lawDates } from '../../evidence/figures/lawDates';
import { countWords, listWords } from '../../ui/format';
import { eventSentences } from './storyEvents';
import { standInOf, type Telling } from './storyGaps';
import { inOrderOfTelling } from './storyPhases';
import { atEndBefore, capital, monthOf, monthsWords, nameOf } from './storyWords';

/** One future under one option, in sentences with dates; the last says what it came to. */
export function storySentences(story: Story, plan: Plan, option: Option): readonly string[] {
  const events = inOrderOfTelling(story.events);
  const reach = dutyReachOf(plan.school);
  const telling: Telling = { story, events, plan, option, reach, months: story.cover.length };
  return [...events.flatMap((_, place) => eventSentences(telling, place)), cameTo(telling)];
}

/** 'Four months without a SENCO in post, all with the headteacher designated.' */
function cameTo(telling: Telling): string {
  const { story, months } = telling;
  const { vacantMonths } = story;
  if (vacantMonths === 0) return `No month without a SENCO in post${lapsedWords(telling)}.`;
  const isAll = vacantMonths === months && months > 1;
  if (isAll && story.cover.every((kind) => kind === 'nobody'))
    return `All ${countWords(months)} months are without a SENCO in post.`;
  const count = isAll
    ? `All ${countWords(months)} months are without a SENCO in post`
    : `${capital(monthsWords(vacantMonths))} without a SENCO in post`;
  return `${count}${standInsWords(telling)}${lapsedWords(telling)}.`;
}

function lapsedWords({ story, reach }: Telling): string {
  const lapsed = story.cover.filter((kind) => kind === 'lapsed').length;
  if (lapsed === 0 || reach === 'none') return '';
  return `${story.vacantMonths === 0 ? ', but ' : '; and '}${monthsWords(lapsed)} with one past the third anniversary and not qualified`;
}

/** ', all with the headteacher designated'; ': four with the headteacher designated and eight with nobody designated' */
function standInsWords({ story, option, reach }: Telling): string {
  const designated = reach === 'none' ? 'standing in' : 'designated';
  const counts = new Map<string, number>();
  story.isVacant.forEach((isVacant, month) => {
    const kind: CoverKind = story.cover[month] ?? 'nobody';
    const standIn = standInOf(kind, month, option);
    const says = standIn
      ? `${standIn} ${kind === 'bridging' ? 'bridging' : designated}`
      : `nobody ${reach === 'none' ? 'in the role' : 'designated'}`;
    if (isVacant) counts.set(says, (counts.get(says) ?? 0) + 1);
  });
  const [only, ...others] = [...counts];
  if (only === undefined) return '';
  if (others.length > 0)
    return `: ${listWords([...counts].map(([says, months]) => `${countWords(months)} with ${says}`))}`;
  return `, ${only[1] === 1 ? '' : only[1] === 2 ? 'both ' : 'all '}with ${only[0]}`;
}

type Happening = Extract<StoryEvent, { readonly kind: 'leaves' | 'absent' | 'searches' }>;

/** 'Future 50: the SENCO resigns by 29 February 2028': the first thing that happens in any of a future's stories. */
export function storyTitle(stories: readonly Story[], plan: Plan): string {
  const future = `Future ${stories[0]?.future ?? 0}`;
  const [first, ...others] = stories.flatMap(({ events, cover }) => {
    const happening = events.filter(happens).find(({ month }) => month < cover.length);
    return happening ? [happening] : [];
  });
  if (!first) return `${future}: nothing happens${stories.length > 1 ? ' under any of these' : ''}`;
  const soonest = others.reduce((sooner, event) => (event.month < sooner.month ? event : sooner), first);
  return `${future}: ${happeningWords(soonest, plan)}`;
}

/** Whether luck has a hand in it: a departure known from the first day is no news. */
function happens(event: StoryEvent): event is Happening {
  if (event.kind === 'searches') return event.gap > 0;
  return event.kind === 'absent' || (event.kind === 'leaves' && event.month > 0);
}

function happeningWords(event: Happening, plan: Plan): string {
  const { month } = event;
  if (event.kind === 'searches') return searchWords[event.forSeat];
  const who = nameOf(event.who, plan);
  if (event.kind === 'absent') return `${who} is on long absence from ${monthOf(plan, month)}`;
  const at = atEndBefore(plan, month);
  switch (event.how) {
    case 'asKnown':
      return `${who} leaves ${at}`;
    case 'resigns':
      return resigning(who, month, plan) ?? `${who} resigns ${at}`;
    case 'promoted':
      return `${who} is promoted to headteacher ${at}`;
    case 'becomesHead':
      return `${who} becomes the headteacher ${at}`;
    case 'headLeaves':
      return `${who} goes ${at}`;
    case 'secondmentEnds':
      return `the secondment ends ${at}`;
    case 'suddenly':
    case 'headSuddenly':
      return `${who} is gone from ${monthOf(plan, month)}, without notice`;
  }
}

const searchWords = {
  senco: 'the first advert appoints nobody',
  head: 'no headteacher is found in time',
  secondment: 'no other school lends a SENCO in time',
} as const;

/** By the last day for notice; null where the month follows no leaving date. */
function resigning(who: string, month: number, { assumptions }: Plan): string | null {
  const first = partsOf(addMonths(assumptions.startsOn, month));
  const leaving = lawDates.leavingDates.dates.find(({ startsOn }) => startsOn.month === first.month);
  if (!leaving) return null;
  const year = leaving.resignBy.month > first.month ? first.year - 1 : first.year;
  return `${who} resigns by ${dateInWords(dayInYear(year, leaving.resignBy))}`;
}
