import type { PaperParagraph, PaperSection } from '../../../domain/paper';
import { headline, inPostMeans } from '../../succession/headlines';
import { ofHundred, otherShare } from '../../succession/hundredWords';
import { paragraph, quoted, section } from './blocks';
import { figureOptions } from './figureOptions';
import { yearsWords } from './shortWords';
import type { PaperOption, Subject } from './subject';
import { successionFigure } from './successionFigure';

/** How often there is always a SENCO in post, both ways round. */
export function succession(subject: Subject): PaperSection | null {
  const { reach, years, dwelt, today } = subject;
  const [first, ...next] = dwelt;
  const others = dwelt.includes(today) ? next : [...next, today];
  const shown = [first ? futuresParagraph(first, subject) : null, othersParagraph(others)].filter(
    (each) => each !== null,
  );
  const isDrawn = shown.length > 0;
  return section('body', 'succession', 'Succession', [
    paragraph(
      'succession-lead',
      isDrawn
        ? `The same hundred futures, of ${yearsWords(years)} each, are played under every option. They are simulated, and no forecast.`
        : 'The futures are still being drawn.',
    ),
    successionFigure('succession-figure', figureOptions(subject), subject),
    ...shown,
    isDrawn ? paragraph('succession-means', inPostMeans(reach)) : null,
  ]);
}

function futuresParagraph(option: PaperOption, { plan, assessed }: Subject): PaperParagraph | null {
  if (!option.outcome) return null;
  const told = headline(option.outcome, option.option, plan, assessed.figures.value('time.headCanAdd'));
  return paragraph('succession-first', `Under ${quoted(option)}: ${told.join(' ')}`);
}

/** The others in a sentence each. */
function othersParagraph(others: readonly PaperOption[]): PaperParagraph | null {
  return paragraph(
    'succession-others',
    ...others.map(
      (option) =>
        option.outcome &&
        `Under ${quoted(option)} there is always one in ${ofHundred(option.outcome.alwaysHeld)}, and a gap in ${otherShare(option.outcome.alwaysHeld)}.`,
    ),
  );
}
