import type { Citation, Figure, FigureUnit, OwnFigure, Source, Standing } from '../../domain/evidence';
import type { IsoDate } from '../../domain/units';
import { type OwnFigures, valueInForce } from '../../evidence/figuresAt';
import { figureRegister } from '../../evidence/register';
import { sources } from '../../evidence/sources';
import { groupOf } from './figureGroups';
import { standingNames } from './figureWords';

/** One figure as a row of the table. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly note: string | null;
  readonly group: string;
  readonly standing: Standing;
  readonly unit: FigureUnit;
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly cites: Citation;
  readonly reviewBy: IsoDate;
  /** The check-by date has passed. */
  readonly isDue: boolean;
  readonly own: OwnFigure | null;
  /** Everything that a search may find it by. */
  readonly words: string;
}

const shelf: Readonly<Record<string, Source>> = sources;

/** The document that a citation points at. */
export const sourceOf = (cites: Citation): Source | null => shelf[cites.source] ?? null;

/** Every figure of the register on a day, with the school's own over them. */
export function figureRows(own: OwnFigures, on: IsoDate): readonly FigureRow[] {
  return Object.entries(figureRegister).map(([id, figure]) => figureRow(id, figure, own[id] ?? null, on));
}

function figureRow(id: string, figure: Figure, own: OwnFigure | null, on: IsoDate): FigureRow {
  const { label, unit, reviewBy, note } = figure;
  const { low, central, high, cites } = valueInForce(figure, on);
  const group = groupOf(id);
  const standing = own ? 'own' : figure.standing;
  return {
    id,
    label,
    note: note ?? null,
    group,
    standing,
    unit,
    low,
    central,
    high,
    cites,
    reviewBy,
    isDue: on > reviewBy,
    own,
    words: [id, label, note, group, standingNames[standing], sourceOf(cites)?.title, cites.where, own?.reason].join(
      ' ',
    ),
  };
}
