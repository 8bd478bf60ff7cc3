import { capitalised } from '../../domain/numerals';
import { monthsInTerm, type StoryEvent } from '../../domain/succession';
import { countWords } from '../../ui/format';
import { arrivingName } from './personWords';
import {
  candidateLeavesSentences,
  deputyArrivesSentences,
  deputyLeavesSentences,
  lapsesSentences,
  qualifiesSentence,
} from './storyAround';
import { gapWords, isHeadSenco, isHeldThroughout, nameIn, nextChange, type Telling } from './storyGaps';
import { phaseSentence } from './storyPhases';
import { allYears, dutyWords, endBefore, monthOf, qualificationWords, termsWords } from './storyWords';

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
    case 'declines':
      return [`${capitalised(nameIn(telling, event))}, who is deputy SENCO, is not willing to step up.`];
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
        `In ${monthOf(telling.plan, event.month)} ${nameIn(telling, event)} does not gain the NPQ, and begins it again.`,
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

function beginsSentences(telling: Telling, event: EventOf<'begins'>): readonly string[] {
  const { events, months, reach } = telling;
  if (event.who) {
    const isQuiet = !events.some(({ kind }) => comings.has(kind));
    return isQuiet ? [`Nobody leaves: ${nameIn(telling, event)} is there ${allYears(months)}.`] : [];
  }
  if (!event.isPlannedEmpty) return [];
  const until = nextChange(telling, 0);
  return until < months
    ? [`${capitalised(gapWords(telling, 0, 0, until))}.`]
    : [`For ${allYears(months)} ${dutyWords[reach].nobodyIs}${dutyWords[reach].nobodyUnlawful}.`];
}

function leavesSentence(telling: Telling, place: number, event: EventOf<'leaves'>): string {
  const { events, plan, months } = telling;
  const { how, month } = event;
  const name = nameIn(telling, event);
  const who = isAway(events, place) ? awayName(name) : name;
  const stepsIn = events.some(({ kind, month: when }) => when === month && (kind === 'stepsUp' || kind === 'arrives'));
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

/** 'the SENCO, still away,'; 'the headteacher, who is SENCO and still away,' */
const awayName = (name: string): string =>
  name.endsWith(',') ? `${name.slice(0, -1)} and still away,` : `${name}, still away,`;

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

function stepsUpSentence(telling: Telling, place: number, event: EventOf<'stepsUp'>): string {
  const { story, plan, reach, events, option } = telling;
  const { month, who } = event;
  const person = plan.people.find(({ id }) => id === who.person);
  const qualification = qualificationWords(story.cover[month] === 'qualified', reach, Boolean(person?.becameSencoOn));
  const hasHeadGone = events
    .slice(0, place)
    .some((each) => each.kind === 'leaves' && each.month === month && each.who.seat === 'head');
  const isHeads = hasHeadGone || isHeadSenco(option, month);
  const isDeputy = event.from === 'deputy';
  const steps = isDeputy
    ? `steps up${isHeads ? ' to the SENCO role' : ''}`
    : `is ready and takes the ${isHeads ? 'SENCO ' : ''}role`;
  const search = hasHeadGone ? ', and the school looks for another headteacher' : '';
  return `${capitalised(nameIn(telling, event))} ${steps}${qualification}${search}; ${noWeek}.`;
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
  const post = forSeat === 'head' ? 'a headteacher who is SENCO too' : 'a SENCO from outside';
  if (failed <= 0 || !Number.isInteger(failed)) return `It takes ${termsWords(gap)} to appoint ${post}`;
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
    ? `${capitalised(name)} is found in time and starts in ${monthOf(plan, month)}${qualification}; ${noWeek}.`
    : `In ${monthOf(plan, month)} ${name} starts${qualification}.`;
}

function absentSentence(telling: Telling, place: number, event: EventOf<'absent'>): string {
  const { events, plan, months, story } = telling;
  const { month } = event;
  const until = Math.min(month + event.months, nextChange(telling, place));
  const isToTheEnd = month + event.months > months && until === months;
  const length = isToTheEnd ? 'to the end of the plan' : `for ${termsWords(event.months)}`;
  const name = nameIn(telling, event);
  const isAgain = events.slice(0, place).some((each) => each.kind === 'absent' && nameIn(telling, each) === name);
  const away = `From ${monthOf(plan, month)} ${name} is on long absence${isAgain ? ' again' : ''}, ${length}`;
  return isHeldThroughout(story, month, until)
    ? `${away}: the deputy SENCO covers, and ${noWeek}.`
    : `${away}: ${gapWords(telling, place, month, until)}.`;
}
