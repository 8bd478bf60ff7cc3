import { cashChange } from '../../engine/comparison/contrast';
import type { RestFallsTo, SecondmentLoss, StructureFacts } from '../../engine/comparison/structureFacts';
import { coversAll, coversNone } from '../../engine/comparison/wholeWork';
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
import { restsOnCover } from './savingWords';

/** What a head most needs to hear of one structure: the law first, then the money, then the time. */
export interface StructureSentence {
  /** Null where nothing certain stands against it. */
  readonly law: string | null;
  readonly says: string;
}

/** Hours below this do not reach the screen. */
const noHours = 0.05;

export function structureSentence(facts: StructureFacts): StructureSentence {
  return { law: lawSentence(facts), says: saysOf(facts) };
}

function saysOf(facts: StructureFacts): string {
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
  const over = overWords(facts);
  switch (cashChange(facts)) {
    case 'costs':
      return `Costs ${about(facts.extraPerYear, pounds)} a year extra${over}`;
    case 'saves':
      return `Saves ${about(Math.abs(facts.extraPerYear), pounds)} a year${over}${inTheLongRun(facts)}${restsOnCover(facts)}${firstCosts(facts)}`;
    case 'same':
      return `Costs nothing extra${over}${inTheLongRun(facts)}${firstCosts(facts)}`;
  }
}

/** 'Over five years costs about £6,000 a year extra on average and covers 71% of the work; ...' */
function byPhases(facts: StructureFacts): string {
  const money = moneyOnAverage(facts);
  return `Over ${yearsWords(facts)} ${money}${money.includes(', ') ? ', and' : ' and'} ${timeWords(facts)}.`;
}

function moneyOnAverage(facts: StructureFacts): string {
  const over = overWords(facts);
  switch (cashChange(facts)) {
    case 'costs':
      return `costs ${about(facts.extraPerYear, pounds)} a year extra on average${over}`;
    case 'saves':
      return `saves ${about(Math.abs(facts.extraPerYear), pounds)} a year on average${over}${restsOnCover(facts)}${firstCosts(facts)}`;
    case 'same':
      return `costs nothing extra on average${over}${firstCosts(facts)}`;
  }
}

/** Where one-off costs and safeguarded pay eat up what a full year saves. */
const isEatenUp = ({ extraOverHorizon }: StructureFacts): boolean =>
  cashChange({ extraPerYear: extraOverHorizon }) === 'costs';

const inTheLongRun = (facts: StructureFacts): string => (isEatenUp(facts) ? ' in the long run' : '');

/** ', though one-off costs and any safeguarded pay bring it to about £4,000 more over five years' */
function firstCosts(facts: StructureFacts): string {
  if (!isEatenUp(facts)) return '';
  const { extraOverHorizon, isPhased } = facts;
  const all = isPhased ? 'more in all' : `more over ${yearsWords(facts)}`;
  return `, though one-off costs and any safeguarded pay bring it to ${about(extraOverHorizon, pounds)} ${all}`;
}

function overWords({ overCeiling }: StructureFacts): string {
  return overCeiling !== null && overCeiling >= 1
    ? `, ${about(overCeiling, pounds)} over the ceiling in its worst year`
    : '';
}

function yearsWords({ horizonYears }: StructureFacts): string {
  return `${countWords(horizonYears)} ${horizonYears === 1 ? 'year' : 'years'}`;
}

function byPosts(facts: StructureFacts): string {
  if (facts.isToday) return `${capital(timeWords(facts))}.`;
  if (facts.restFallsTo === 'headAsSenco' && facts.shortPerWeek >= noHours) return byTheHead(facts);
  return `${moneyWords(facts)}, and ${timeWords(facts)}.`;
}

function byTheHead(facts: StructureFacts): string {
  const { neededPerWeek, heldPerWeek, shortPerWeek } = facts;
  return `${moneyWords(facts)}, and takes ${about(shortPerWeek, hoursPerWeek)} the head does not have: the work is ${about(neededPerWeek, hoursPerWeek)}, and the head can hold ${about(heldPerWeek, hours)} of it.`;
}

/** 'covers 79% of the work; the rest, about 4 hours a week, falls to the SENCO unpaid' */
function timeWords(facts: StructureFacts): string {
  const { coverage, shortPerWeek, shortPerWeekInWorstMonth, worstMonth } = facts;
  if (coversNone(facts))
    return `covers none of the work: all of it, ${about(shortPerWeek, hoursPerWeek)}, ${restWords[facts.restFallsTo]}`;
  const passed = passedWords(facts);
  if (!coversAll(facts)) {
    return `covers ${percent(coverage)} of the work${passed}; the rest, ${about(shortPerWeek, hoursPerWeek)}, ${restWords[facts.restFallsTo]}`;
  }
  if (shortPerWeekInWorstMonth < noHours) return `covers all the work in every month${passed}`;
  return `covers all the work over the year${passed}, though ${monthWords(worstMonth)} runs ${about(shortPerWeekInWorstMonth, hoursPerWeek)} short`;
}

function passedWords({ passedToTeachersPerWeek }: StructureFacts): string {
  return passedToTeachersPerWeek < noHours
    ? ''
    : `, by passing ${about(passedToTeachersPerWeek, hoursPerWeek)} of it to class teachers`;
}

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
  const covers = coversAll(facts)
    ? 'all of the work'
    : `${percent(facts.coverage)} of the work. The rest, ${about(facts.shortPerWeek, hoursPerWeek)}, ${restWords[facts.restFallsTo]}`;
  const money = facts.isToday ? '' : ` ${moneyWords(facts)}.`;
  return `${bought}${once} ${covers}.${money}`;
}

/** 'One day a week', '2.5 days a week' */
export function daysWords(days: number): string {
  if (days === 0.5) return 'Half a day a week';
  const count = Number.isInteger(days) ? capital(countWords(days)) : plain(days, 1);
  return `${count} ${days === 1 ? 'day' : 'days'} a week`;
}

const hours = (value: number): string => plain(value, 1);

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
