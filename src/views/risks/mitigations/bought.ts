import type { MitigationId } from '../../../domain/mitigation';
import { type RiskId, riskNames } from '../../../domain/risk';
import type { Estimated } from '../../../domain/succession';
import { type Considering, futuresGained, type Pair } from '../../../engine/mitigation/whatTheyBuy';
import { areApart } from '../../../engine/succession/areApart';
import { changed, countWords, decimal, listWords, plain } from '../../../ui/format';
import { costSubject, type Deed, deed, lawDeeds, unmetDeeds } from '../effectWords';
import type { Scored } from '../register/registerRow';
import { futuresOfHundred } from '../register/registerWords';

/** What one thing changes, in the same futures. */
export interface Bought extends Considering {
  readonly structure: string;
  readonly id: MitigationId;
  readonly vacantMonths: Pair<Estimated> | null;
  /** Risks whose score it changes, the greatest fall first. */
  readonly risks: readonly ({ readonly id: RiskId } & Pair<Scored>)[];
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
  const futures = qualified.with.mean > 0 ? `${futuresOfHundred(qualified.with.mean)} futures have` : 'no future has';
  return `: with it or without, ${futures} a qualified SENCO in every month`;
}

function deedsOf({ held, qualified, vacantMonths, effect, risks }: Bought): readonly Deed[] {
  const deeds: Deed[] = [];
  const covered = Math.round(futuresGained(held));
  if (covered > 0) deeds.push(deed('lifts', 'lift', `cover in ${futuresMore(covered)}`));
  else if (covered < 0) deeds.push(deed('leaves', 'leave', `the post empty in ${futuresMore(-covered)}`));
  else if (
    vacantMonths &&
    areApart(vacantMonths.with, vacantMonths.without) &&
    vacantMonths.with.mean < vacantMonths.without.mean
  ) {
    const months = changed(vacantMonths.without.mean, vacantMonths.with.mean, (mean) => plain(mean, 1));
    if (months) deeds.push(deed('cuts', 'cut', `the empty months from ${months[0]} to ${months[1]} on average`));
  }
  const qualifiedMore = Math.round(futuresGained(qualified));
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

/** '“Overload and burnout” falls from 20 to 12.' */
export const scoreMoved = (name: string, before: number, after: number): string =>
  `“${name}” ${after < before ? 'falls' : 'rises'} from ${decimal(before)} to ${decimal(after)}`;
