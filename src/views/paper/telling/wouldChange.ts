import { capitalised } from '../../../domain/numerals';
import type { PaperSection } from '../../../domain/paper';
import { changed, countOf, countWords, decimal, plain } from '../../../ui/format';
import { criteriaWords } from './advantages';
import { paragraph, section } from './blocks';
import { toldOf } from './ownFirst';
import type { PaperWeighed } from './paperInput';
import type { Subject } from './subject';
import { nameOf, switchesOf, switchInShort } from './switches';

/** What would have to be otherwise for another option to come out best. */
export function wouldChange(subject: Subject): PaperSection | null {
  const { standpoint, weighed } = subject;
  const isWeighed = standpoint.kind === 'clear' || standpoint.kind === 'noClearWinner';
  return section('body', 'would-change', 'What would change the answer', [
    paragraph('change-first', withoutWeighing(subject)),
    isWeighed ? paragraph('change-of', toldOf(winnerOf(subject), subject)) : null,
    isWeighed && weighed ? paragraph('change-weights', weightSentence(weighed, subject)) : null,
    isWeighed ? paragraph('change-figures', ...figuresSentences(subject)) : null,
  ]);
}

/** What comes first by the weights that the changes are reckoned from. */
const winnerOf = ({ sensitivity, weighed }: Subject): string | null =>
  sensitivity?.tornado.winner ?? weighed?.weightChange?.winner ?? weighed?.own.first[0] ?? null;

/** Where nothing is weighed, what else would change the answer. */
function withoutWeighing({ standpoint, options }: Subject): string | null {
  switch (standpoint.kind) {
    case 'pending':
      return 'What would change the answer can be told once there is one.';
    case 'alone':
      return 'Another option set beside what the school has now would give governors something to decide between.';
    case 'noneLawful':
      return 'What mends the law of an option, as the annex “Law in full” says, would put it back among the choices.';
    case 'onlyLawful': {
      const barred = options.length - 1;
      return `What mends the law of ${barred === 1 ? 'the other option' : `one of the other ${countWords(barred)} options`}, as the annex “Law in full” says, would give governors a choice to weigh.`;
    }
    default:
      return null;
  }
}

function weightSentence({ weightChange }: PaperWeighed, subject: Subject): string {
  if (!weightChange) return 'No change in the weight of a single criterion would put another option first.';
  const { criterion, from, to, winner, newWinner } = weightChange;
  const [now, then] = changed(100 * from, 100 * to, decimal) ?? [plain(100 * from, 1), plain(100 * to, 1)];
  return `The smallest change of mind that would alter it: if “${criteriaWords([criterion])}” counted for ${to > from ? 'more' : 'less'} than about ${then} in 100 of the decision, and not about ${now}, ${nameOf(newWinner, subject)} would come before ${nameOf(winner, subject)}.`;
}

function figuresSentences(subject: Subject): readonly string[] {
  const { sensitivity } = subject;
  if (!sensitivity) {
    return ['How far each uncertain number would have to move has not been worked out for this copy of the paper.'];
  }
  const { bars } = sensitivity.tornado;
  if (bars.length === 0) return ['No number that the answer rests on is uncertain.'];
  const atEnds = bars.filter(({ isSwitch }) => isSwitch).map(({ input }) => input.id);
  const listed = switchesOf(sensitivity);
  const between = listed.filter(({ input }) => !atEnds.includes(input.id)).length;
  const count = atEnds.length;
  const put = count < 2 ? 'puts another option first when it alone is' : 'put another option first when each alone is';
  const ends = `Of the ${countOf(bars.length, 'uncertain number')} behind it, ${countWords(count)} ${put} moved to its low or its high.`;
  const inside =
    between === 0 ? '' : ` ${capitalised(countWords(between))} ${between === 1 ? 'does' : 'do'} so part of the way.`;
  const [most, ...others] = listed;
  if (!most) return [`${ends}${inside}`];
  const which = others.length === 0 ? 'It is' : 'The one that weighs most is';
  const rest = others.length === 0 ? '' : ' (the others are in the annex “Sensitivity”)';
  return [`${ends}${inside} ${which} ${switchInShort(most, subject)}${rest}.`];
}
