import type { PaperFigure, PaperParagraph, PaperSection } from '../../../domain/paper';
import { headline, inPostMeans } from '../../succession/headlines';
import { ofHundred, otherShare } from '../../succession/hundredWords';
import { failingInHundred } from '../../succession/inHundred';
import { paragraph, quoted, section } from './blocks';
import { futuresWords, hundredCell, yearsWords } from './shortWords';
import type { PaperOption, Subject } from './subject';

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
    dotsOf(subject),
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
    ...others.map((option) => option.outcome && `Under ${quoted(option)}, ${futuresWords(option.outcome)}.`),
  );
}

function dotsOf({ options, years }: Subject): PaperFigure | null {
  const rows = options.flatMap(({ name, index, outcome }) =>
    outcome
      ? [
          {
            name,
            index,
            good: 100 - failingInHundred(outcome),
            label: `${hundredCell(outcome.alwaysHeld)} of 100`,
            outcome,
          },
        ]
      : [],
  );
  if (rows.length === 0) return null;
  const said = rows.map(
    ({ name, outcome: { alwaysHeld } }) =>
      `${name}: always a SENCO in post in ${ofHundred(alwaysHeld)}, a gap in ${otherShare(alwaysHeld)}`,
  );
  return {
    kind: 'figure',
    id: 'succession-figure',
    caption: `Of 100 futures over ${yearsWords(years)}: those with a SENCO always in post, and those with a gap.`,
    alt: `A hundred dots for each option. ${said.join('; ')}.`,
    source: 'SENCO Planner, simulated futures.',
    chart: {
      kind: 'dots',
      rows: rows.map(({ name, index, good, label }) => ({ name, index, good, label })),
      goodWords: 'a SENCO always in post',
      badWords: 'a gap',
    },
  };
}
