import type { MitigationId } from '../../../domain/mitigation';
import { type RiskId, riskNames } from '../../../domain/risk';
import type { Estimated } from '../../../domain/succession';
import type { MitigationEffect } from '../../../engine/mitigation/mitigationEffect';
import { whatTheyBuy } from '../../../engine/mitigation/whatTheyBuy';
import { countOf, countWords, decimal, hoursFigure, listWords, plain, pounds, roughly } from '../../../ui/format';
import { areApart } from '../../succession/hundredWords';
import type { Scored } from '../register/registerRow';

/** With something and without it, whichever of the two stands now. */
interface Pair<Of> {
  readonly with: Of;
  readonly without: Of;
}

/** What one thing changes, in the same futures. */
export interface Bought {
  readonly structure: string;
  readonly id: MitigationId;
  readonly effect: MitigationEffect;
  /** Chance that the post is always held; null while the futures are drawn. */
  readonly held: Pair<Estimated> | null;
  /** Chance of a qualified SENCO in every month. */
  readonly qualified: Pair<Estimated> | null;
  readonly vacantMonths: Pair<Estimated> | null;
  /** Risks whose score it changes, the greatest fall first. */
  readonly risks: readonly ({ readonly id: RiskId } & Pair<Scored>)[];
}

/** By how many points it brings the scores of the register down, together. */
const fallOf = ({ risks }: Bought): number =>
  risks.reduce((sum, { with: after, without }) => sum + without.score - after.score, 0);

const qualifiedBy = ({ qualified }: Bought): number => (qualified ? moreOf(qualified) : 0);

/** What buys most first; last, by their fall, those that lower nothing but scores of the register. */
export function ranked(bought: readonly Bought[], horizonYears: number): readonly Bought[] {
  const considered = bought.map(({ effect, held }) => ({
    effect,
    futures: held && { with: { alwaysHeld: held.with }, without: { alwaysHeld: held.without } },
  }));
  const order = whatTheyBuy(considered, horizonYears);
  const those = (isNothing: boolean): readonly Bought[] =>
    order
      .filter(({ buys }) => (buys === 'nothing') === isNothing)
      .flatMap(({ id }) => bought.filter((one) => one.id === id));
  return [...those(false), ...those(true).toSorted((a, b) => fallOf(b) - fallOf(a) || qualifiedBy(b) - qualifiedBy(a))];
}

/** 'About £2,900 a year lifts cover in 9 more futures of 100 and brings “Overload and burnout” from 20 to 12.' */
export function boughtSentence(bought: Bought): string {
  const { money, isPlural, instead } = costSubject(bought.effect);
  const deeds = deedsOf(bought).map(([one, many]) => (isPlural ? many : one));
  const all =
    deeds.length > 0 ? deeds : [isPlural ? 'leave every score where it is' : 'leaves every score where it is'];
  return money === null ? `It ${listWords([instead, ...all])}.` : `${money} ${listWords(all)}.`;
}

interface CostSubject {
  /** 'About £2,900 a year and £400 once'; null where it costs nothing. */
  readonly money: string | null;
  readonly isPlural: boolean;
  /** Said in its place. */
  readonly instead: string;
}

function costSubject({ poundsPerYear, oneOff }: MitigationEffect): CostSubject {
  const yearly = Math.round(poundsPerYear);
  const once = Math.round(oneOff);
  if (yearly < 0) return { money: null, isPlural: false, instead: `saves about ${money(-yearly)} a year` };
  const parts = [...(yearly > 0 ? [`${money(yearly)} a year`] : []), ...(once > 0 ? [`${money(once)} once`] : [])];
  return {
    money: parts.length > 0 ? `About ${listWords(parts)}` : null,
    isPlural: parts.length > 1,
    instead: 'costs no money',
  };
}

const money = (value: number): string => pounds(roughly(value));

/** A verb and the rest, after one thing and after several. */
type Deed = readonly [one: string, many: string];

const deed = (one: string, many: string, rest: string): Deed => [`${one} ${rest}`, `${many} ${rest}`];

const isApart = ({ with: after, without }: Pair<Estimated>): boolean => areApart(after, without);

function deedsOf({ held, qualified, vacantMonths, effect, risks }: Bought): readonly Deed[] {
  const deeds: Deed[] = [];
  const covered = held ? moreOf(held) : 0;
  if (covered > 0) deeds.push(deed('lifts', 'lift', `cover in ${futuresMore(covered)}`));
  else if (covered < 0) deeds.push(deed('leaves', 'leave', `the post empty in ${futuresMore(-covered)}`));
  else if (vacantMonths && isApart(vacantMonths) && vacantMonths.with.mean < vacantMonths.without.mean) {
    const [now, then] = [plain(vacantMonths.with.mean, 1), plain(vacantMonths.without.mean, 1)];
    if (now !== then) deeds.push(deed('cuts', 'cut', `the empty months from ${then} to ${now} on average`));
  }
  const qualifiedMore = qualified ? moreOf(qualified) : 0;
  if (qualifiedMore > 0 && qualifiedMore !== covered) {
    const more = covered === 0 ? futuresMore(qualifiedMore) : `${qualifiedMore} more`;
    deeds.push(deed('keeps', 'keep', `a qualified SENCO in post in ${more}`));
  }
  const unmet = Math.round(effect.unmetPerYear);
  if (unmet < 0) deeds.push(deed('takes', 'take', `${countOf(-unmet, 'hour')} a year off what nobody has time for`));
  if (unmet > 0) deeds.push(deed('adds', 'add', `${countOf(unmet, 'hour')} a year that nobody has time for`));
  const mended = -effect.findings;
  if (mended > 0) {
    const departures = mended === 1 ? 'departure' : 'departures';
    deeds.push(deed('mends', 'mend', `${countWords(mended)} ${departures} from law or guidance`));
  }
  const fallen = risks.filter(({ with: after, without }) => after.score < without.score);
  if (fallen.length > 0) {
    const named = fallen
      .slice(0, 2)
      .map(({ id, with: after, without }) => `“${riskNames[id]}” from ${without.score} to ${after.score}`);
    const more = fallen.length - named.length;
    deeds.push(
      deed(
        'brings',
        'bring',
        listWords([...named, ...(more > 0 ? [`${countWords(more)} more ${more === 1 ? 'risk' : 'risks'} down`] : [])]),
      ),
    );
  }
  const risen = risks.filter(({ with: after, without }) => after.score > without.score);
  if (risen.length > 0) {
    deeds.push(deed('raises', 'raise', listWords(risen.map(({ id }) => `“${riskNames[id]}”`))));
  }
  return deeds;
}

/** '1 more future of 100', '9 more futures of 100' */
const futuresMore = (count: number): string => `${count} more ${count === 1 ? 'future' : 'futures'} of 100`;

/** How many more of a hundred futures, where the difference is no accident. */
const moreOf = (pair: Pair<Estimated>): number =>
  isApart(pair) ? Math.round(100 * (pair.with.mean - pair.without.mean)) : 0;

/** '£2,900 a year and £400 once', 'no money' */
export function priceWords({ poundsPerYear, oneOff }: MitigationEffect): string {
  const parts = [
    ...(Math.round(poundsPerYear) === 0
      ? []
      : [poundsPerYear < 0 ? `saves ${pounds(-poundsPerYear)} a year` : `${pounds(poundsPerYear)} a year`]),
    ...(Math.round(oneOff) > 0 ? [`${pounds(oneOff)} once`] : []),
  ];
  return parts.length > 0 ? listWords(parts) : 'no money';
}

/** '12 hours a year of the SENCO and 2 of each class teacher'; null where it asks nobody's time. */
export function askedWords({ hoursPerYear: { senco, leadership, classTeachers } }: MitigationEffect): string | null {
  const asked = [
    { hours: senco, of: 'the SENCO' },
    { hours: leadership, of: 'the head and leaders' },
    { hours: classTeachers, of: 'each class teacher' },
  ].filter(({ hours }) => Math.abs(hours) >= 0.05);
  if (asked.length === 0) return null;
  const words = ({ hours, of }: (typeof asked)[number], isFirst: boolean): string => {
    const text = hours > 0 ? hoursFigure(hours) : `${hoursFigure(-hours)} fewer`;
    return isFirst ? `${text} ${text === '1' ? 'hour' : 'hours'} a year of ${of}` : `${text} of ${of}`;
  };
  return listWords(asked.map((each, place) => words(each, place === 0)));
}

/** '“Overload and burnout” falls from 20 to 12.' */
export const scoreMoved = (name: string, before: number, after: number): string =>
  `“${name}” ${after < before ? 'falls' : 'rises'} from ${decimal(before)} to ${decimal(after)}`;
