import type { PaperSection } from '../../../domain/paper';
import { listWords } from '../../../ui/format';
import type { RegisterRow } from '../../risks/register/registerRow';
import { paragraph, quoted, section } from './blocks';
import type { PaperOption, Subject } from './subject';

/** Named of each option. */
const named = 3;

/** The highest risks of each option that the paper dwells on, and the highest of no change. */
export function risks({ dwelt, today }: Subject): PaperSection | null {
  const isPending = dwelt.some(({ outcome }) => outcome === null);
  return section('body', 'risks', 'Risks', [
    paragraph(
      'risks-lead',
      'Scores are likelihood (from the model where it can tell) times impact (a judgement), each from 1 to 5.',
      isPending ? 'Some likelihoods wait for the futures.' : null,
    ),
    paragraph('risks-highest', ...dwelt.map(highestSentence)),
    dwelt.includes(today) ? null : paragraph('risks-no-change', noChange(today)),
  ]);
}

/** The three highest, or as many as there are. */
function highestSentence(option: PaperOption): string | null {
  const highest = option.risks.slice(0, named);
  if (highest.length === 0) return null;
  return `Of ${quoted(option)} the highest ${highest.length === 1 ? 'is' : 'are'} ${listWords(highest.map(scored))}.`;
}

/** '“Overload and burnout” (16, severe)' */
const scored = ({ name, score, rating }: RegisterRow): string => `“${name}” (${score}, ${rating})`;

function noChange({ risks: [top] }: PaperOption): string | null {
  return top ? `Not acting has its risks too: of what we have now the highest is ${scored(top)}.` : null;
}
