import { capitalised, leastSaid } from '../../domain/numerals';
import { cashChange, negligibleOverPlan } from '../../engine/comparison/contrast';
import type { RestFallsTo, SecondmentLoss, StructureFacts } from '../../engine/comparison/structureFacts';
import { coversAll, coversNone } from '../../engine/comparison/wholeWork';
import { isOverCeiling } from '../../engine/costing/ceiling';
import {
  about,
  countOf,
  countWords,
  hoursPerWeek,
  listWords,
  monthWords,
  percent,
  plain,
  pounds,
} from '../../ui/format';
import { lessWhileSafeguarded, restsOnCover } from './savingWords';

/** What a head most needs to hear of one structure: the law first, then the money, then the time. */
export interface StructureSentence {
  /** Null where nothing certain stands against it. */
  readonly law: string | null;
  readonly says: string;
}

export function structureSentence(facts: StructureFacts): StructureSentence {
  return { law: lawSentence(facts), says: saysOf(facts) };
}

/** Wherever hours are told that count somebody who is going. */
export const leaverSentence = (hours = 'These hours'): string =>
  `${hours} count the SENCO, who is known to be leaving, as still there.`;

/** The same of those among some options, by name; null where none counts anybody who is going. */
export function leaverNote(
  options: readonly { readonly name: string; readonly facts: StructureFacts }[],
): string | null {
  const counting = options.filter(({ facts }) => facts.countsKnownLeaver).map(({ name }) => `“${name}”`);
  return counting.length === 0 ? null : leaverSentence(`The hours of ${listWords(counting)}`);
}

function saysOf(facts: StructureFacts): string {
  return [
    moneyAndTime(facts),
    ...(facts.moreOutOfLeadingPerWeek < leastSaid ? [] : [leadingSentence(facts)]),
    ...(facts.countsKnownLeaver ? [leaverSentence()] : []),
  ].join(' ');
}

/** What a leader who takes the role on leaves undone is in no sum of money. */
const leadingSentence = ({ moreOutOfLeadingPerWeek }: StructureFacts): string =>
  `${capitalised(about(moreOutOfLeadingPerWeek, hoursPerWeek))} of it come out of leading, which is not in the money: ask who will lead instead.`;

function moneyAndTime(facts: StructureFacts): string {
  if (facts.isPhased) return byPhases(facts);
  return isInDays(facts) ? bySecondment(facts) : byPosts(facts);
}

function lawSentence({ unlawfulBecause }: StructureFacts): string | null {
  const [first, ...others] = unlawfulBecause;
  if (first === undefined) return null;
  const more = others.length > 0 ? ` And ${countOf(others.length, 'more departure')} from the law.` : '';
  return `Not lawful as it stands: ${first}${more}`;
}

/** 'Costs about £24,000 a year extra' */
function moneyWords(facts: StructureFacts): string {
  switch (cashChange(facts)) {
    case 'costs':
      return `Costs ${about(facts.extraPerYear, pounds)} a year extra${after(', ', overWords(facts))}`;
    case 'saves':
      return `Saves ${about(Math.abs(facts.extraPerYear), pounds)} a year${inTheLongRun(facts)}${restsOnCover(facts)}${firstCosts(facts)}${butOver(facts)}`;
    case 'same':
      return `Costs nothing extra${inTheLongRun(facts)}${firstCosts(facts)}${butOver(facts)}`;
  }
}

/** 'Over five years costs about £6,000 a year extra on average, before rises in pay and one-off costs, and covers 71% of the work; ...' */
function byPhases(facts: StructureFacts): string {
  const money = moneyOnAverage(facts);
  return `Over ${yearsWords(facts)} ${money}, and ${timeWords(facts)}.`;
}

/** The paper quotes it. */
export const beforeRises = 'before rises in pay and one-off costs';

function moneyOnAverage(facts: StructureFacts): string {
  const average = `on average, ${beforeRises}`;
  switch (cashChange(facts)) {
    case 'costs':
      return `costs ${about(facts.extraPerYear, pounds)} a year extra ${average}${after(', ', overWords(facts))}`;
    case 'saves':
      return `saves ${about(Math.abs(facts.extraPerYear), pounds)} a year ${average}${restsOnCover(facts)}${firstCosts(facts)}${butOver(facts)}`;
    case 'same':
      return `costs nothing extra ${average}${firstCosts(facts)}${butOver(facts)}`;
  }
}

/** Where one-off costs and safeguarded pay eat up what a full year saves. */
const isEatenUp = ({ extraOverHorizon }: StructureFacts): boolean =>
  cashChange({ extraPerYear: extraOverHorizon }) === 'costs';

const inTheLongRun = (facts: StructureFacts): string => (isEatenUp(facts) ? ' in the long run' : '');

/** ', though safeguarded pay brings it to about £4,000 more over five years'; ', less while pay is safeguarded: about £9,000 over five years' */
function firstCosts(facts: StructureFacts): string {
  const { extraOverHorizon, isPhased } = facts;
  const inAll = isPhased ? 'in all' : `over ${yearsWords(facts)}`;
  const pounded = about(Math.abs(extraOverHorizon), pounds);
  if (isEatenUp(facts)) return `, though ${broughtBy(facts)} it to ${pounded} more ${inAll}`;
  const less = lessWhileSafeguarded(facts);
  if (less === '') return '';
  return Math.abs(extraOverHorizon) < negligibleOverPlan
    ? `, but none ${inAll}, while pay is safeguarded`
    : `${less}: ${pounded} ${inAll}`;
}

/** 'one-off costs and safeguarded pay bring': what a full year does not count. */
function broughtBy({ oneOffsOverHorizon, safeguardedOverHorizon }: StructureFacts): string {
  const costs = [
    ...(oneOffsOverHorizon > 0 ? ['one-off costs'] : []),
    ...(safeguardedOverHorizon > 0 ? ['safeguarded pay'] : []),
  ];
  if (costs.length === 0) return 'rises in pay bring';
  return `${listWords(costs)} ${costs.length === 1 && safeguardedOverHorizon > 0 ? 'brings' : 'bring'}`;
}

/** 'about £9,000 over the ceiling in its worst year'; empty where it stays inside. */
function overWords(facts: StructureFacts): string {
  return isOverCeiling(facts) ? `${about(facts.overCeiling ?? 0, pounds)} over the ceiling in its worst year` : '';
}

/** After a saving, which it goes against. */
const butOver = (facts: StructureFacts): string => after(', but goes ', overWords(facts));

function yearsWords({ horizonYears }: StructureFacts): string {
  return `${countWords(horizonYears)} ${horizonYears === 1 ? 'year' : 'years'}`;
}

function byPosts(facts: StructureFacts): string {
  if (facts.isToday) return `${capitalised(timeWords(facts))}.`;
  if (facts.restFallsTo === 'headAsSenco' && facts.shortPerWeek >= leastSaid) return byTheHead(facts);
  return `${moneyWords(facts)}, and ${timeWords(facts)}.`;
}

function byTheHead(facts: StructureFacts): string {
  const { neededPerWeek, headHoldsPerWeek, othersHoldPerWeek, shortPerWeek } = facts;
  const lacks = `${moneyWords(facts)}, and takes ${about(shortPerWeek, hoursPerWeek)} the head does not have: the work is ${about(neededPerWeek, hoursPerWeek)}`;
  const held = `the head can hold ${about(headHoldsPerWeek, hours)} of it`;
  const passed = passedWords(facts);
  const byOthers = [
    ...(othersHoldPerWeek < leastSaid ? [] : [`others hold ${about(othersHoldPerWeek, hours)}`]),
    ...(passed === '' ? [] : [`some is covered ${passed}`]),
  ];
  return byOthers.length === 0 ? `${lacks}, and ${held}.` : `${lacks}; ${listWords([held, ...byOthers])}.`;
}

/** 'covers 79% of the work; the rest, about 4 hours a week, falls to the SENCO unpaid' */
function timeWords(facts: StructureFacts): string {
  const { coverage, shortPerWeek, shortPerWeekInWorstMonth, worstMonth } = facts;
  const passed = after(', ', passedWords(facts));
  if (coversNone(facts) && passed === '')
    return `covers none of the work: all of it, ${about(shortPerWeek, hoursPerWeek)}, ${restWords[facts.restFallsTo]}`;
  if (!coversAll(facts)) {
    return `covers ${percent(coverage)} ${ofTheWork(facts)}${passed}; the rest, ${about(shortPerWeek, hoursPerWeek)}, ${restWords[facts.restFallsTo]}`;
  }
  if (shortPerWeekInWorstMonth < leastSaid) return `covers all the work in every month${passed}`;
  return `covers all the work over the year${passed}, though ${monthWords(worstMonth)} runs ${about(shortPerWeekInWorstMonth, hoursPerWeek)} short`;
}

/** 'of the work', or by the name of its row where the row of the whole year beside it reads otherwise. */
export const ofTheWork = ({ coverage, coverageOfYear }: Pick<StructureFacts, 'coverage' | 'coverageOfYear'>): string =>
  percent(coverage) === percent(coverageOfYear) ? 'of the work' : 'of the work in its month';

/** 'by passing about 2 hours a week of it to class teachers'; empty where hardly any is passed. Workload quotes it. */
export function passedWords({ passedToTeachersPerWeek }: Pick<StructureFacts, 'passedToTeachersPerWeek'>): string {
  return passedToTeachersPerWeek < leastSaid
    ? ''
    : `by passing ${about(passedToTeachersPerWeek, hoursPerWeek)} of it to class teachers`;
}

const after = (before: string, words: string): string => (words === '' ? '' : `${before}${words}`);

const restWords: Readonly<Record<RestFallsTo, string>> = {
  senco: 'falls to the SENCO, unpaid',
  sencoInPart: 'is more than unpaid time can hold, and much of it will not be done',
  head: 'falls to the head',
  headInPart: 'falls to the head, who cannot hold it all',
  headAsSenco: 'is time the head does not have',
  nobody: 'falls to nobody and is not done',
  byPhase: 'falls to different people from phase to phase',
};

const lossWords: Readonly<Record<SecondmentLoss, string>> = {
  travel: 'travel',
  pulledAway: 'being pulled away',
  notKnowingPupils: 'not knowing the pupils',
};

type InDays = StructureFacts & { readonly secondment: NonNullable<StructureFacts['secondment']> };

const isInDays = (facts: StructureFacts): facts is InDays => facts.secondment !== null;

function bySecondment(facts: InDays): string {
  const { daysPerWeek, shareOfHours, losses } = facts.secondment;
  const bought = `${daysWords(daysPerWeek)} ${daysPerWeek <= 1 ? 'is' : 'are'} ${percent(shareOfHours)} of the hours`;
  const once =
    losses.length === 0
      ? '; it covers'
      : `; once ${listWords(losses.map((loss) => lossWords[loss]))} ${losses.length === 1 && losses[0] === 'travel' ? 'is' : 'are'} allowed for, it covers`;
  const passed = after(', ', passedWords(facts));
  const covers = coversAll(facts)
    ? `all of the work${passed}`
    : `${percent(facts.coverage)} ${ofTheWork(facts)}${passed}. The rest, ${about(facts.shortPerWeek, hoursPerWeek)}, ${restWords[facts.restFallsTo]}`;
  const money = facts.isToday ? '' : ` ${moneyWords(facts)}.`;
  return `${bought}${once} ${covers}.${money}`;
}

/** 'One day a week', '2.5 days a week' */
export function daysWords(days: number): string {
  if (days === 0.5) return 'Half a day a week';
  const count = Number.isInteger(days) ? capitalised(countWords(days)) : plain(days, 1);
  return `${count} ${days === 1 ? 'day' : 'days'} a week`;
}

const hours = (value: number): string => plain(value, 1);
