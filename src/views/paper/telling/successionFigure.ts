import type { PaperFigure } from '../../../domain/paper';
import { failingInHundred } from '../../../engine/succession/inHundred';
import { hundredCell, ofHundred, otherShare } from '../../succession/hundredWords';

import { yearsWords } from './shortWords';
import type { Subject } from './subject';

/** A hundred dots for each option; null while none is drawn. */
export function successionFigure({ options, years }: Subject): PaperFigure | null {
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
