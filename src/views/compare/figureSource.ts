import type { Plan } from '../../domain/plan';
import { valueInForce } from '../../evidence/figuresAt';
import { figureRegister, isFigureId } from '../../evidence/register';
import type { Tone } from '../../ui/controls/Tag';
import { dateWords } from '../../ui/format';
import { documentOf } from './shelf';

/** Where a figure of a working comes from, for one cell of its table. */
export interface FigureSource {
  readonly standing: string;
  readonly tone: Tone;
  readonly says: string;
  readonly url: string | null;
}

const standingWords = {
  sourced: 'from a source',
  derived: 'worked out from a source',
  judgement: 'judgement',
} as const;
const standingTones = { sourced: 'ok', derived: 'neutral', judgement: 'warn' } as const satisfies Record<string, Tone>;

/** The source in force when the plan starts; the school's own figure with its reason where it has one. Null for plain inputs. */
export function figureSource(id: string | undefined, { ownFigures, assumptions }: Plan): FigureSource | null {
  if (id === undefined) return null;
  const own = ownFigures[id];
  if (own) return { standing: 'your own figure', tone: 'neutral', says: own.reason, url: null };
  if (!isFigureId(id)) return null;
  const figure = figureRegister[id];
  const { cites } = valueInForce(figure, assumptions.startsOn);
  const source = documentOf(cites);
  return {
    standing: standingWords[figure.standing],
    tone: standingTones[figure.standing],
    says: source ? `${source.title}: ${cites.where}. Checked ${dateWords(source.checkedOn)}.` : cites.where,
    url: source?.url ?? null,
  };
}
