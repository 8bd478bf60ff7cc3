import type { Governor } from '../../../domain/decision';
import { capitalised } from '../../../domain/numerals';
import type { BoardSummary } from '../../../engine/decide/board';
import type { Contender } from '../../../engine/decide/contender';
import { bestOf } from '../../../engine/decide/ranking';
import { countWords, listWords } from '../../../ui/format';
import { nameOf, warningsOf } from '../weighing/verdictWords';

/** Who has answered so far. */
export function answeredWords(governors: readonly Governor[]): string {
  if (governors.length === 0) return 'No governor has answered yet.';
  return `${capitalised(countWords(governors.length))} ${governors.length === 1 ? 'governor has' : 'governors have'} answered.`;
}

/** For how many governors each structure is best, the most first; those for nobody last. */
export function preferredWords({ preferred, views }: BoardSummary, contenders: readonly Contender[]): string {
  const chosen = preferred.filter(({ governors }) => governors.length > 0);
  const [first, ...rest] = chosen;
  if (!first) return '';
  const of =
    views.length === 1
      ? 'the one governor who has answered'
      : `${countWords(first.governors.length)} of the ${countWords(views.length)} governors`;
  const isAll = first.governors.length === views.length && views.length > 1;
  const opening = `${nameOf(contenders, first.option)} is best for ${isAll ? (views.length === 2 ? 'both governors' : `all ${countWords(views.length)} governors`) : of}`;
  const others = rest.map(
    ({ option, governors }) => `${nameOf(contenders, option)} for ${countWords(governors.length)}`,
  );
  return `${[opening, ...(others.length > 0 ? [listWords(others)] : [])].join('; ')}.`;
}

/** What their weights say with one voice each, and for whom that is not best; whom to hear, until it is decided. */
export function togetherWords({ rankingTogether, otherwise, views }: BoardSummary, isDecided: boolean): string {
  if (views.length < 2) return '';
  const best = bestOf(rankingTogether).map(({ contender }) => contender);
  if (best.length === 0) return '';
  const verb = best.length === 1 ? 'comes first' : 'come out level in first place';
  const names = listWords(best.map(({ name }) => `“${name}”`));
  const together = `With one voice each, their weights together say that ${names} ${verb}.${warningsOf(best)}`;
  if (otherwise.length === 0) return `${together} That is best, or level with the best, for every one of them.`;
  const hear = isDecided ? '' : `: hear ${otherwise.length === 1 ? 'that governor' : 'them'} before the vote`;
  return `${together} For ${listWords(otherwise)} something else is best${hear}.`;
}
