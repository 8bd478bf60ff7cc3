import { type CriterionId, criterionIds, criterionNames } from '../../../domain/decision';
import type { Acceptability } from '../../../engine/decide/acceptability';
import { caredFor } from '../../../engine/decide/caredFor';
import type { Contender } from '../../../engine/decide/contender';
import type { Dominated } from '../../../engine/decide/dominance';
import type { Ranked } from '../../../engine/decide/ranking';
import type { WeightChange } from '../../../engine/decide/weightChange';
import { countOf, listWords, percent } from '../../../ui/format';
import { pointsWords } from './parts';
import { inWeightings, nameOf } from './verdictWords';

const named = (id: CriterionId): string => `“${criterionNames[id]}”`;

/** What somebody's own weights put first, and how it sits with all the weightings. */
export function ownWords(ranking: readonly Ranked[], isWeighed: boolean, leader: string | null): string {
  const first = ranking.filter(({ place }) => place === 1);
  const [top] = first;
  if (!top) return '';
  const by = isWeighed ? 'By your own weights' : 'With weights in the middle of what your order allows';
  const names = listWords(first.map(({ contender }) => `“${contender.name}”`));
  if (first.length > 1) return `${by}, ${names} come out level in first place.`;
  const [second] = ranking.filter(({ place }) => place > 1);
  const ahead = second ? `, ahead of “${second.contender.name}”` : '';
  const aside =
    leader !== null && leader !== top.contender.id
      ? ' That is not what most weightings say: your weights are a particular case, so look at what would change the answer.'
      : '';
  return `${by}, ${names} comes first${ahead}.${aside}`;
}

/** What the bars show, in a sentence. `whose`: 'your own weights'. */
export function partsCaption(ranking: readonly Ranked[], whose: string): string {
  const [top] = ranking;
  if (!top) return `What each option comes to by ${whose}`;
  return `By ${whose} “${top.contender.name}” comes to ${pointsWords(100 * top.total)} of the 100 that an option would have that is best in all that counts.`;
}

/** What somebody would have to care about for each option to be best; the one that is best most often first. */
export function centralWords(uniform: Acceptability, contenders: readonly Contender[]): readonly string[] {
  const { chosen, never } = caredFor(uniform);
  const sentences = chosen.map(({ option, share, count, most }) => {
    const cared =
      most.length === 0
        ? 'about everything about alike'
        : `most about ${listWords(most.map(({ criterion, weight }) => `${named(criterion)} (on average ${percent(weight)} of the weight)`))}`;
    return `You would choose ${nameOf(contenders, option)} if you cared ${cared}. Of all weightings it is best ${inWeightings(share, count)}.`;
  });
  if (never.length === 0) return sentences;
  const names = never.map((id) => nameOf(contenders, id));
  return [...sentences, `No weights that we drew make ${orWords(names)} best.`];
}

const orWords = (items: readonly string[]): string => listWords(items).replace(/ and (?=[^“]*“[^”]*”$)/, ' or ');

/** The least change of one weight that puts another first. */
export function changeWords(change: WeightChange | null, contenders: readonly Contender[]): string {
  if (!change) return 'No change of a single weight, from nothing to all of it, puts another option first.';
  const { criterion, from, to, winner, newWinner } = change;
  const [before, after] = [percent(from), percent(to)];
  const way = to > from ? 'more' : 'less';
  const by =
    before === after ? `just ${way} than its ${before}` : `${way === 'more' ? 'more than' : 'less than'} ${after}`;
  return `The answer changes soonest with ${named(criterion)}. It has ${from === 0 ? 'none' : before} of your weight; at ${by}, with the others in proportion, ${nameOf(contenders, newWinner)} would come before ${nameOf(contenders, winner)}.`;
}

/** Options that another matches or beats in everything, named with it. */
export function dominatedWords(found: readonly Dominated[], contenders: readonly Contender[]): readonly string[] {
  return found.map(({ option, by }) => {
    const others = listWords(by.map((id) => nameOf(contenders, id)));
    const verb = by.length === 1 ? 'matches or beats' : 'each match or beat';
    return `${others} ${verb} ${nameOf(contenders, option)} in everything that is weighed, so no weights make it the only best. It stays in the picture: you may have a reason that is not weighed here.`;
  });
}

/** How many weightings met how many worlds. */
export function worldsWords(draws: number, worlds: number): string {
  const weightings = countOf(draws, 'weighting');
  if (worlds === 1) return `${weightings}, all of the plan as it stands.`;
  return `${weightings} over ${countOf(worlds, 'world')}: the plan as it stands, and ${countOf(worlds - 1, 'world')} in which what nobody knows for sure, such as hours, pay and turnover, was drawn from its range.`;
}

/** The criteria that carry weight, those of an order first and in it. */
export function criteriaShown(order: readonly CriterionId[], weights: Readonly<Record<CriterionId, number>>) {
  const rest = criterionIds.filter((id) => !order.includes(id));
  return [...order, ...rest].filter((id) => weights[id] > 0);
}
