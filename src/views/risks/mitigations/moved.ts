import { changed, listWords } from '../../../ui/format';
import type { RegisterRow } from '../register/registerRow';
import { futuresOfHundred } from '../register/registerWords';
import { scoreMoved } from './bought';

/** 'With “A handover file” “Knowledge lost at handover” falls from 16 to 12. “Overload” now comes true in 40 of 100 futures, not 46.' */
export function movedSentence(
  name: string,
  yes: boolean,
  before: readonly RegisterRow[],
  after: readonly RegisterRow[],
): string {
  const pairs = after.flatMap((row) => {
    const then = before.find(({ id }) => id === row.id);
    return then ? [{ row, then }] : [];
  });
  const scores = pairs.flatMap(({ row, then }) =>
    then.score === row.score ? [] : [scoreMoved(row.name, then.score, row.score)],
  );
  const opening = `${yes ? 'With' : 'Without'} “${name}”`;
  const first =
    scores.length > 0 ? `${opening} ${listWords(scores)}.` : `${opening} no score of the register moves a whole level.`;
  const chances = chanceMoved(pairs);
  if (chances) return `${first} ${chances}`;
  return scores.length > 0 ? first : `${first} What else it changes stands beside it.`;
}

/** The risk whose chance in the futures has moved most, where it can be seen in a hundred. */
function chanceMoved(pairs: readonly { readonly row: RegisterRow; readonly then: RegisterRow }[]): string | null {
  const counted = pairs.flatMap(({ row, then }) => {
    const [now, was] = [countedChance(row), countedChance(then)];
    return now === null || was === null ? [] : [{ name: row.name, now, was }];
  });
  const [most] = counted.toSorted((a, b) => Math.abs(b.now - b.was) - Math.abs(a.now - a.was));
  const chances = most && changed(most.was, most.now, futuresOfHundred);
  if (!chances) return null;
  const [was, now] = chances;
  return `“${most.name}” now comes true in ${now} futures, not ${was.replace(' of 100', '')}.`;
}

function countedChance({ likelihood: { reading, modelled } }: RegisterRow): number | null {
  const shown = modelled ?? reading;
  return shown && shown.basis === 'futures' && !shown.isPending ? shown.chance : null;
}
