import { lowered } from '../../../domain/numerals';
import type { PaperSection } from '../../../domain/paper';
import { headline } from '../../succession/headlines';
import { ofHundred, otherShare } from '../../succession/hundredWords';
import { paragraph, quoted, section } from './blocks';
import { yearsWords } from './shortWords';
import type { PaperOption, Subject } from './subject';

/** How often there is always a SENCO in post, both ways round. */
export function succession(subject: Subject): PaperSection | null {
  const { years, dwelt, today } = subject;
  const [first, ...next] = dwelt;
  const others = dwelt.includes(today) ? next : [...next, today];
  const isDrawn = dwelt.some(({ outcome }) => outcome !== null);
  return section('body', 'succession', 'Succession', [
    paragraph(
      'succession-lead',
      isDrawn
        ? `The same hundred futures of ${yearsWords(years)}, simulated and no forecast, are played under every option.`
        : 'The futures are still being drawn.',
    ),
    first ? paragraph('succession-first', futuresSentences(first, subject)) : null,
    paragraph('succession-others', ...others.map(otherSentence)),
  ]);
}

function futuresSentences({ name, option, outcome }: PaperOption, { plan }: Subject): string | null {
  return outcome && `Under ${quoted({ name })}, ${lowered(headline(outcome, option, plan).join(' '))}`;
}

const otherSentence = (option: PaperOption): string | null =>
  option.outcome &&
  `Under ${quoted(option)} there is always one in ${ofHundred(option.outcome.alwaysHeld)}, and a gap in ${otherShare(option.outcome.alwaysHeld)}.`;
