import type { ReactNode } from 'react';
import type { Figure, Source } from '../../domain/evidence';
import { valueInForce } from '../../evidence/figuresAt';
import { type FigureId, figureRegister } from '../../evidence/register';
import { sources } from '../../evidence/sources';

interface DefaultNoteProps {
  /** The figure that stands in. */
  readonly figure: FigureId;
  /** Whether the school has put its own in the place of ours. */
  readonly isOwn: boolean;
  readonly children: ReactNode;
}

const shelf: Readonly<Record<string, Source>> = sources;
const leads: Readonly<Record<Figure['standing'], string>> = {
  sourced: 'From',
  derived: 'Worked out from',
  judgement: 'A judgement, beside',
};

/** Under a ticked "I don't know": what we use instead, and on whose word. */
export function DefaultNote({ figure: id, isOwn, children }: DefaultNoteProps) {
  const figure: Figure = figureRegister[id];
  const { source } = valueInForce(figure, undefined).cites;
  return (
    <>
      {children} <small>{isOwn ? 'Your own figure.' : wordOf(figure.standing, source)}</small>
    </>
  );
}

function wordOf(standing: Figure['standing'], source: string): string {
  return source === 'judgement'
    ? 'A judgement: no published figure.'
    : `${leads[standing]}: ${shelf[source]?.title ?? source}.`;
}
