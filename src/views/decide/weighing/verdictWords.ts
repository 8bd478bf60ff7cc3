import { type HundredWords, writtenOfHundred } from '../../../domain/numerals';
import { leavesMost } from '../../../engine/comparison/wholeWork';
import { isOverCeiling } from '../../../engine/costing/ceiling';
import type { Acceptability } from '../../../engine/decide/acceptability';
import type { Contender } from '../../../engine/decide/contender';
import { ranksOfHundred } from '../../../engine/decide/countsOfHundred';
import type { Verdict } from '../../../engine/decide/verdict';
import { about, countWords, listWords, percent, pounds } from '../../../ui/format';

/** '“SLT SENCO”', by the option's id. */
export const nameOf = (contenders: readonly Pick<Contender, 'id' | 'name'>[], id: string): string =>
  `“${contenders.find((each) => each.id === id)?.name ?? id}”`;

/** Which weightings are meant, after 'in 77 of 100'. */
const weightingsWords = (isOrdered: boolean): string =>
  isOrdered ? 'reasonable weightings that keep your order' : 'of all weightings';

/** 'in 77 of 100', 'in all 100', 'in fewer than 1 of 100', 'in none of 100': a share as a count whose places add up to 100. */
export const inWeightings = (share: number, count: number): string => writtenOfHundred(share, wordsOfWeightings, count);

const wordsOfWeightings: HundredWords = {
  none: 'in none of 100',
  under: 'in fewer than 1 of 100',
  some: (count) => `in ${count} of 100`,
  over: 'in more than 99 of 100',
  all: 'in all 100',
};

export interface VerdictWords {
  /** The answer, to stand alone. */
  readonly says: string;
  /** What it rests on, or what to do. */
  readonly because: string;
}

/** What the weightings come to, in sentences. `majority`: the share that is called clear. */
export function verdictWords(
  verdict: Verdict,
  accepted: Acceptability,
  contenders: readonly Contender[],
  majority: number,
): VerdictWords {
  const called = (id: string): string => nameOf(contenders, id);
  const warned = (ids: readonly string[]): string => warningsOf(contenders.filter(({ id }) => ids.includes(id)));
  const counts = ranksOfHundred(accepted.rank);
  const at = (id: string): number => accepted.options.indexOf(id);
  const placed = (id: string, place: number): string =>
    inWeightings(accepted.rank[at(id)]?.[place] ?? 0, counts[at(id)]?.[place] ?? 0);
  const second = (id: string): string => ((counts[at(id)]?.[1] ?? 0) > 0 ? `It comes second ${placed(id, 1)}. ` : '');
  const weightings = weightingsWords(accepted.isOrdered);
  const clear = `${Math.round(majority * 100)} of 100`;
  switch (verdict.kind) {
    case 'noneLawful':
      return {
        says: 'None of the compared options is lawful as far as is known, so none is weighed.',
        because: 'Mend one of them, or put another in Compare, before anything else is decided.',
      };
    case 'onlyOneLawful':
      return {
        says: `Law leaves one of the compared options: ${called(verdict.option)}.${warned([verdict.option])}`,
        because:
          'There is nothing to weigh it against. Put another lawful structure in Compare if there is a real choice.',
      };
    case 'allAlike':
      return {
        says: `${listWords(verdict.among.map(called))} come to the same under everything that you count.`,
        because: 'No weights tell them apart. Count another criterion, or choose on grounds that are not weighed here.',
      };
    case 'clear':
      return {
        says: `${called(verdict.option)} comes out clearly best: ${placed(verdict.option, 0)} ${weightings}.${warned([verdict.option])}`,
        because: `${second(verdict.option)}We call it clear from ${clear}, which is a judgement.`,
      };
    case 'noClearWinner': {
      const [first = '', ...others] = verdict.among;
      const rest = others.map((id) => `${called(id)} ${placed(id, 0)}`);
      const between = verdict.among.length === 2 ? 'between two' : `among ${countWords(verdict.among.length)}`;
      return {
        says: `There is no clear winner. ${called(first)} is best ${placed(first, 0)} ${weightings}, ${listWords(rest)}.${warned(verdict.among)}`,
        because: `None is best in ${clear}, from where we call it clear, a judgement. The choice lies ${between}: see what would decide it below.`,
      };
    }
  }
}

/** What weights may choose and nobody should unawares: an option over the ceiling, or one that leaves most of the work. */
export const warningsOf = (meant: readonly Contender[]): string => `${ceilingWords(meant)}${workWords(meant)}`;

/** ' It goes over the governors’ ceiling, by about £12,000 in its worst year.'; empty where none of these does. */
function ceilingWords(meant: readonly Contender[]): string {
  const over = meant.filter(isOverCeiling);
  if (over.length === 0) return '';
  const by = listWords(over.map(({ overCeiling }) => about(overCeiling ?? 0, pounds)));
  return ` ${subjectOf(over, meant)} ${over.length === 1 ? 'goes' : 'go'} over the governors’ ceiling, by ${by} in ${over.length === 1 ? 'its' : 'their'} worst year.`;
}

/** ' It leaves most of the work undone, and covers 18%.'; empty where none of these does. */
function workWords(meant: readonly Contender[]): string {
  const leaving = meant.filter(leavesMost);
  if (leaving.length === 0) return '';
  const [leave, cover] = leaving.length === 1 ? ['leaves', 'covers'] : ['leave', 'cover'];
  const shares = listWords(leaving.map(({ coverage }) => percent(coverage)));
  return ` ${subjectOf(leaving, meant)} ${leave} most of the work undone, and ${cover} ${shares}.`;
}

/** 'It' where only one option is spoken of; else those of them by name. */
const subjectOf = (some: readonly Contender[], { length }: readonly Contender[]): string =>
  length === 1 ? 'It' : listWords(some.map(({ name }) => `“${name}”`));
