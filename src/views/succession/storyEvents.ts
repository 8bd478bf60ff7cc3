import { monthsInTerm, type StoryEvent, type StoryPerson } from '../../domain/succession';
import { countWords, dateWords } from '../../ui/format';
import { gapWords, isHeldThroughout, nextChange, type Telling } from './storyGaps';
import { phaseSentence } from './storyPhases';
import {
  allYears,
  arrivingName,
  capital,
  dutyWords,
  endBefore,
  monthOf,
  nameOf,
  qualificationWords,
  termsWords,
} from './storyWords';

type EventOf<Kind extends StoryEvent['kind']> = Extract<StoryEvent, { readonly kind: Kind }>;

const noWeek = 'no week is uncovered';

/** What one event of a story adds to it, as sentences; none where it does not matter. */
export function eventSentences(telling: Telling, place: number): readonly string[] {
  const event = telling.events[place];
  if (!event) return [];
  if (event.month >= telling.months) return event.kind === 'leaves' ? [leavesSentence(telling, place, event)] : [];
  switch (event.kind) {
    case 'begins':
      return beginsSentences(telling, event);
    case 'leaves':
      return [leavesSentence(telling, place, event), ...leftEmptySentences(telling, place, event)];
    case 'stepsUp':
      return [stepsUpSentence(telling, place, event)];
    case 'searches':
      return searchSentences(telling, place, event);
    case 'arrives':
      return [arrivesSentence(telling, place, event)];
    case 'absent':
      return [absentSentence(telling, place, event)];
    case 'deputyLeaves':
      return deputyLeavesSentences(telling, event);
    case 'deputyArrives':
      return deputyArrivesSentences(telling, place, event);
    case 'candidateLeaves':
      return candidateLeavesSentences(telling, event);
    case 'phase':
      return [phaseSentence(telling, place, event)];
    case 'qualifies':
      return [qualifiesSentence(telling, place, event)];
    case 'failsNpq':
      return [
        `In ${monthOf(telling.plan, event.month)} ${nameOf(event.who, telling.plan)} does not gain the NPQ, and begins it again.`,
      ];
    case 'lapses':
      return lapsesSentences(telling, event);
    case 'returns':
      return [];
  }
}

const comings: ReadonlySet<StoryEvent['kind']> = new Set([
  'leaves',
  'stepsUp',
  'searches',
  'arrives',
  'absent',
  'phase',
]);

function beginsSentences(telling: Telling, { who, isPlannedEmpty }: EventOf<'begins'>): readonly string[] {
  const { events, months, plan, reach } = telling;
  if (who) {
    const isQuiet = !events.some(({ kind }) => comings.has(kind));
    return isQuiet ? [`Nobody leaves: ${nameOf(who, plan)} is there ${allYears(months)}.`] : [];
  }
  if (!isPlannedEmpty) return [];
  const until = nextChange(telling, 0);
  return until < months
    ? [`${capital(gapWords(telling, 0, 0, until))}.`]
    : [`For ${allYears(months)} ${dutyWords[reach].nobodyIs}${dutyWords[reach].nobodyUnlawful}.`];
}

function leavesSentence(telling: Telling, place: number, event: EventOf<'leaves'>): string {
  const { events, plan, months } = telling;
  const { how, month } = event;
  const away = isAway(events, place) ? ', still away,' : '';
  const who = `${nameOf(event.who, plan)}${away}`;
  const stepsIn = events.some(({ kind, month: when }) => kind === 'stepsUp' && when === month);
  const both = stepsIn ? ', and both posts need somebody' : ', and both posts are empty on the same day';
  const end = month >= months ? ', as the plan ends' : '';
  const dated = endBefore(plan, month);
  switch (how) {
    case 'resigns':
      return `${dated}: ${who} resigns${end}.`;
    case 'asKnown':
      return `${dated}: ${who} leaves, as is known already.`;
    case 'promoted':
      return `${dated}: ${who} is promoted to headteacher${end}.`;
    case 'becomesHead':
      return `${dated}: ${who} becomes the headteacher${end}.`;
    case 'headLeaves':
      return `${dated}: ${who} goes${both}${end}.`;
    case 'secondmentEnds':
      return `${dated}: the secondment ends${end}.`;
    case 'suddenly':
      return `From ${monthOf(plan, month)} ${who} is gone, without notice${end}.`;
    case 'headSuddenly':
      return `From ${monthOf(plan, month)} ${who} is gone, without notice${both}${end}.`;
  }
}

function isAway(events: readonly StoryEvent[], place: number): boolean {
  const last = events
    .slice(0, place)
    .findLast(({ kind }) => kind === 'returns' || (kind !== 'searches' && comings.has(kind)));
  return last?.kind === 'absent' && (events[place]?.month ?? 0) < last.month + last.months;
}

/** Somebody who carried on during a search and goes before it ends leaves the seat empty, and nothing new begins. */
function leftEmptySentences(telling: Telling, place: number, { month }: EventOf<'leaves'>): readonly string[] {
  const { events } = telling;
  const isTaken = events.slice(place + 1).some((event) => event.month === month && comings.has(event.kind));
  const words = isTaken ? '' : gapWords(telling, place, month, nextChange(telling, place));
  return words === '' ? [] : [`The search goes on: ${words}.`];
}

function stepsUpSentence(telling: Telling, place: number, { month, who, from }: EventOf<'stepsUp'>): string {
  const { story, plan, reach, events } = telling;
  const isNext = who.person === null && events.slice(0, place).some(isDeputyStepping);
  const name = nameOf(isNext ? { ...who, origin: 'outside' } : who, plan);
  const person = plan.people.find(({ id }) => id === who.person);
  const isQualified = story.cover[month] === 'qualified';
  const qualification = qualificationWords(isQualified, reach, Boolean(person?.becameSencoOn));
  const steps = from === 'deputy' ? 'steps up' : 'is ready and takes the role';
  return `${capital(name)} ${steps}${qualification}; ${noWeek}.`;
}

function searchSentences(telling: Telling, place: number, event: EventOf<'searches'>): readonly string[] {
  const { month, gap } = event;
  const until = Math.min(month + gap, nextChange(telling, place));
  const words = gapWords(telling, place, month, until);
  if (words === '') return [];
  const held = isHeldThroughout(telling.story, month, until) ? `, and ${noWeek}` : '';
  const unfilled =
    month + gap > telling.months && until === telling.months ? '; the plan ends before anybody starts' : '';
  return [`${searchOpening(telling, place, event)}: ${words}${held}${unfilled}.`];
}

/** 'The first advert appoints nobody'. After a departure without notice the first advert needs a term to fill a post. */
function searchOpening({ events }: Telling, place: number, { gap, forSeat, month }: EventOf<'searches'>): string {
  const cause = events.slice(0, place).findLast((event) => event.kind === 'leaves' && event.month === month);
  const isSudden = cause?.kind === 'leaves' && (cause.how === 'suddenly' || cause.how === 'headSuddenly');
  const needed = isSudden ? monthsInTerm : 0;
  const failed = (gap - needed) / monthsInTerm;
  if (forSeat === 'secondment') return `It takes ${termsWords(gap)} to find another school that will lend a SENCO`;
  const post = forSeat === 'head' ? 'a headteacher' : 'a SENCO';
  if (failed <= 0 || !Number.isInteger(failed)) return `It takes ${termsWords(gap)} to appoint ${post} from outside`;
  const adverts = failed === 1 ? 'The first advert appoints' : `The first ${countWords(failed)} adverts appoint`;
  return `${adverts} nobody`;
}

function arrivesSentence(telling: Telling, place: number, event: EventOf<'arrives'>): string {
  const { events, plan, reach } = telling;
  const { month, who, isQualified } = event;
  const isAnother = events.slice(0, place).some((each) => each.kind === 'arrives' && each.who.seat === who.seat);
  const isInTime = events.some((each) => each.kind === 'searches' && each.month === month && each.gap === 0);
  const name = arrivingName(who.seat, isAnother);
  const qualification = qualificationWords(isQualified, reach);
  return isInTime
    ? `${capital(name)} is found in time and starts in ${monthOf(plan, month)}${qualification}; ${noWeek}.`
    : `In ${monthOf(plan, month)} ${name} starts${qualification}.`;
}

function absentSentence(telling: Telling, place: number, event: EventOf<'absent'>): string {
  const { plan, months, story } = telling;
  const { month, who } = event;
  const until = Math.min(month + event.months, nextChange(telling, place));
  const isToTheEnd = month + event.months > months && until === months;
  const length = isToTheEnd ? 'to the end of the plan' : `for ${termsWords(event.months)}`;
  const away = `From ${monthOf(plan, month)} ${nameOf(who, plan)} is on long absence, ${length}`;
  return isHeldThroughout(story, month, until)
    ? `${away}: the deputy SENCO covers, and ${noWeek}.`
    : `${away}: ${gapWords(telling, place, month, until)}.`;
}

/** The deputy's going matters where the SENCO's post falls empty before there is another. */
function deputyLeavesSentences({ story, plan }: Telling, event: EventOf<'deputyLeaves'>): readonly string[] {
  const { month, gap, who } = event;
  if (isHeldThroughout(story, month, month + Math.max(1, gap))) return [];
  const replaced = gap === 0 ? 'and another starts at once' : `and that post is empty for ${termsWords(gap)}`;
  return [`${endBefore(plan, month)}: ${nameOf(who, plan)} goes, ${replaced}.`];
}

/** Told of whoever follows a deputy who stepped up. */
function deputyArrivesSentences(telling: Telling, place: number, event: EventOf<'deputyArrives'>): readonly string[] {
  const earlier = telling.events.slice(0, place);
  const last = earlier.findLast(
    (each) => each.kind === 'deputyLeaves' || each.kind === 'deputyArrives' || isDeputyStepping(each),
  );
  if (!last || !isDeputyStepping(last)) return [];
  return [`${capital(arrivingName('deputy', false))} starts in ${monthOf(telling.plan, event.month)}.`];
}

const isDeputyStepping = (event: StoryEvent): boolean => event.kind === 'stepsUp' && event.from === 'deputy';

/** A candidate's going matters where the post is later advertised, and stands empty, for want of one. */
function candidateLeavesSentences(telling: Telling, { month, who }: EventOf<'candidateLeaves'>): readonly string[] {
  const { events, plan, months } = telling;
  const wanted = events.find(
    (event, place) =>
      event.kind === 'searches' &&
      event.gap > 0 &&
      event.month >= month &&
      event.month < months &&
      hasLeft(events, place, event.month),
  );
  if (!wanted) return [];
  const goes = wanted.month === month ? 'goes at the same time' : 'goes';
  return [`${endBefore(plan, month)}: ${nameOf(who, plan)}, who might have stepped up, ${goes}.`];
}

/** Whether a search follows a departure, not a plan to appoint. */
const hasLeft = (events: readonly StoryEvent[], place: number, month: number): boolean =>
  events.slice(0, place).some((event) => event.kind === 'leaves' && event.month === month);

function qualifiesSentence({ events, plan, reach }: Telling, place: number, event: EventOf<'qualifies'>): string {
  const { month, who } = event;
  const isLate = events.slice(0, place).some((each) => each.kind === 'lapses' && isSame(each.who, who));
  const late = isLate && reach !== 'none' ? ', late' : '';
  return `In ${monthOf(plan, month)} ${nameOf(who, plan)} gains the NPQ${late}.`;
}

/** Where no duty asks for the qualification, no anniversary counts. */
function lapsesSentences({ plan, reach }: Telling, { on, who }: EventOf<'lapses'>): readonly string[] {
  if (reach === 'none') return [];
  const name = nameOf(who, plan);
  return [
    `On ${dateWords(on)} the third anniversary passes and ${name} is not qualified${dutyWords[reach].lapsedUnlawful}.`,
  ];
}

const isSame = (a: StoryPerson, b: StoryPerson): boolean =>
  a.person === b.person && a.seat === b.seat && a.origin === b.origin;
