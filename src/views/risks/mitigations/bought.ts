import type { MitigationId } from '../../../domain/mitigation';
import { type RiskId, riskNames } from '../../../domain/risk';
import type { Estimated } from '../../../domain/succession';
import type { MitigationEffect } from '../../../engine/mitigation/mitigationEffect';
import { whatTheyBuy } from '../../../engine/mitigation/whatTheyBuy';
import { areApart } from '../../../engine/succession/areApart';
import { changed, countWords, decimal, listWords, plain } from '../../../ui/format';
import { costSubject, type Deed, deed, lawDeeds, unmetDeeds } from '../effectWords';
import type { Scored } from '../register/registerRow';
import { ofHundred } from '../register/registerWords';

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

/** What buys most first. */
export function ranked(bought: readonly Bought[], horizonYears: number): readonly MitigationId[] {
  const considered = bought.map(({ effect, held, qualified, risks }) => ({
    effect,
    futures: held && {
      with: { alwaysHeld: held.with, ...(qualified ? { alwaysQualified: qualified.with } : {}) },
      without: { alwaysHeld: held.without, ...(qualified ? { alwaysQualified: qualified.without } : {}) },
    },
    scores: risks.map(({ with: after, without }) => ({ with: after.score, without: without.score })),
  }));
  return whatTheyBuy(considered, horizonYears).map(({ id }) => id);
}

/** 'About £2,900 a year lifts cover in 9 more futures of 100 and brings “Overload and burnout” from 20 to 12.' */
export function boughtSentence(bought: Bought): string {
  const { money, isPlural, instead } = costSubject(bought.effect);
  const deeds = deedsOf(bought).map(([one, many]) => (isPlural ? many : one));
  const all = deeds.length > 0 ? deeds : [`${isPlural ? 'leave' : 'leaves'} every score where it is${unmoved(bought)}`];
  return money === null ? `It ${listWords([instead, ...all])}.` : `About ${money} ${listWords(all)}.`;
}

/** The NPQ changes only who is qualified: where that moves in no future of a hundred, it is said outright. */
function unmoved({ id, qualified }: Bought): string {
  if (id !== 'npqNow' || !qualified) return '';
  const futures = qualified.with.mean > 0 ? `${ofHundred(qualified.with.mean)} futures have` : 'no future has';
  return `: with it or without, ${futures} a qualified SENCO in every month`;
}

const isApart = ({ with: after, without }: Pair<Estimated>): boolean => areApart(after, without);

function deedsOf({ held, qualified, vacantMonths, effect, risks }: Bought): readonly Deed[] {
  const deeds: Deed[] = [];
  const covered = held ? moreOf(held) : 0;
  if (covered > 0) deeds.push(deed('lifts', 'lift', `cover in ${futuresMore(covered)}`));
  else if (covered < 0) deeds.push(deed('leaves', 'leave', `the post empty in ${futuresMore(-covered)}`));
  else if (vacantMonths && isApart(vacantMonths) && vacantMonths.with.mean < vacantMonths.without.mean) {
    const months = changed(vacantMonths.without.mean, vacantMonths.with.mean, (mean) => plain(mean, 1));
    if (months) deeds.push(deed('cuts', 'cut', `the empty months from ${months[0]} to ${months[1]} on average`));
  }
  const qualifiedMore = qualified ? moreOf(qualified) : 0;
  if (qualifiedMore > 0 && qualifiedMore !== covered) {
    const more = covered === 0 ? futuresMore(qualifiedMore) : `${qualifiedMore} more`;
    deeds.push(deed('keeps', 'keep', `a qualified SENCO in post in ${more}`));
  }
  deeds.push(...unmetDeeds(effect), ...lawDeeds(effect));
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

/** '“Overload and burnout” falls from 20 to 12.' */
export const scoreMoved = (name: string, before: number, after: number): string =>
  `“${name}” ${after < before ? 'falls' : 'rises'} from ${decimal(before)} to ${decimal(after)}`;
