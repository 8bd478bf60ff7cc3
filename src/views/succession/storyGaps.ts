import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import type { DutyReach } from '../../domain/school';
import { designatedPostOf } from '../../domain/structure';
import type { CoverKind, Story, StoryEvent, StoryPerson } from '../../domain/succession';
import type { StoryNames } from './storyNames';
import { dutyWords, lastDayBefore, spanWords } from './storyWords';

/** A story and what is needed to tell it. */
export interface Telling {
  readonly story: Story;
  /** In the order in which they are told. */
  readonly events: readonly StoryEvent[];
  readonly names: StoryNames;
  readonly plan: Plan;
  /** Null where the plan no longer has it. */
  readonly option: Option | null;
  readonly reach: DutyReach;
  readonly months: number;
}

/** Months from `from` to before `until` in which the same kind of cover holds. */
interface CoverRun {
  readonly from: number;
  readonly until: number;
  readonly isVacant: boolean;
  readonly kind: CoverKind;
}

/** Months of a stretch that are vacant, or not, under one kind of stand-in. Of months that are held only that they are matters. */
function runsOf({ cover, isVacant }: Story, from: number, until: number): readonly CoverRun[] {
  const runs: CoverRun[] = [];
  for (let month = from; month < Math.min(until, cover.length); month += 1) {
    const kind = cover[month] ?? 'nobody';
    const now = { from: month, until: month + 1, isVacant: isVacant[month] ?? true, kind };
    const last = runs.at(-1);
    if (last && last.isVacant === now.isVacant && (!now.isVacant || last.kind === kind)) {
      runs[runs.length - 1] = { ...last, until: now.until };
    } else runs.push(now);
  }
  return runs;
}

/** What the person of an event is called in its sentence. */
export const nameIn = ({ names }: Pick<Telling, 'names'>, event: StoryEvent): string => names.get(event)?.now ?? '';

/** Whether the head is SENCO by plan in a month. */
export function isHeadSenco(option: Option | null, month: number): boolean {
  const span = option?.spans.findLast(({ fromMonth }) => fromMonth <= month);
  return span !== undefined && designatedPostOf(span.structure)?.role === 'headteacher';
}

/**
 * Whether whoever stands in is an acting head: the head who was SENCO has gone or is away. Once somebody inside has taken the
 * SENCO role there is another head, who can stand in.
 */
function isHeadMissing({ events }: Story, month: number, option: Option | null): boolean {
  const last = events.findLast(
    (event) => event.month <= month && seatEvents.has(event.kind) && personOf(event) !== null,
  );
  if (last === undefined) return isHeadSenco(option, month);
  return personOf(last)?.seat === 'head' && (last.kind === 'leaves' || isHeadSenco(option, month));
}

const personOf = (event: StoryEvent): StoryPerson | null => ('who' in event ? event.who : null);

/** Who stands in during a vacant month: 'the headteacher', 'an acting head', 'a SENCO lent by another school'; null for nobody. */
export function standInOf(kind: CoverKind, month: number, story: Story, option: Option | null): string | null {
  switch (kind) {
    case 'acting':
      return isHeadMissing(story, month, option) ? 'an acting head' : 'the headteacher';
    case 'bridging':
      return 'a SENCO lent by another school';
    default:
      return null;
  }
}

interface Holder {
  readonly who: StoryPerson;
  readonly name: string;
}

/** Who holds the SENCO's seat after the events before `place`; null where it is empty. */
export function holderBefore({ events, names }: Pick<Telling, 'events' | 'names'>, place: number): Holder | null {
  const last = events.slice(0, place).findLast(({ kind }) => seatEvents.has(kind));
  const who = last === undefined || last.kind === 'leaves' ? null : personOf(last);
  return last && who ? { who, name: names.get(last)?.afterwards ?? '' } : null;
}

const seatEvents: ReadonlySet<StoryEvent['kind']> = new Set(['begins', 'leaves', 'stepsUp', 'arrives', 'phase']);

/** The month in which the seat next changes hands, or whoever is away comes back; the plan's end where it does not. */
export function nextChange({ events, months }: Telling, place: number): number {
  const next = events.slice(place + 1).find((event) => event.kind === 'returns' || changesSeat(event));
  return Math.min(months, next?.month ?? months);
}

/** A phase that seats nobody leaves the seat as it is. */
const changesSeat = (event: StoryEvent): boolean =>
  seatEvents.has(event.kind) && !(event.kind === 'phase' && event.who === null);

/** 'the headteacher is designated from 1 May to 31 August 2028, which is lawful'; an empty text where the stretch is. */
export function gapWords(telling: Telling, place: number, from: number, until: number): string {
  const parts = runsOf(telling.story, from, until).map((run) =>
    run.isVacant ? vacantWords(telling, run) : heldWords(telling, place, run),
  );
  return parts.join('; then ');
}

function vacantWords({ story, plan, option, reach }: Telling, { from, until, kind }: CoverRun): string {
  const words = dutyWords[reach];
  const when = spanWords(plan, from, until);
  const who = standInOf(kind, from, story, option);
  if (who === null) return `${words.nobodyIs} ${when}${words.nobodyUnlawful}`;
  return kind === 'bridging'
    ? `${who} bridges ${when}${words.bridgingLawful}`
    : `${who} ${words.isDesignated} ${when}${words.headLawful}`;
}

/** A month of a search that is held: by whoever carries on until the new SENCO comes, or by the deputy. */
function heldWords(telling: Telling, place: number, { until }: CoverRun): string {
  const event = telling.events[place];
  const before = event?.kind === 'searches' && event.meanwhile === 'before' ? holderBefore(telling, place) : null;
  const who = before ? `${before.name} carries on` : 'the deputy SENCO covers';
  return `${who} until ${lastDayBefore(telling.plan, until)}`;
}

export const isHeldThroughout = ({ isVacant }: Story, from: number, until: number): boolean =>
  !isVacant.slice(from, until).some(Boolean);
