import type { FigureUnit } from '../../domain/evidence';
import { withThousands } from '../../domain/numerals';
import { payAreas } from '../../domain/school';
import { payPointNames } from '../../evidence/figures/payTables';
import { payFigureId } from '../../evidence/figuresAt';
import { figureRegister, isFigureId } from '../../evidence/register';

const payFigureIds: ReadonlySet<string> = new Set(
  payAreas.flatMap((area) => payPointNames.map((point) => payFigureId(area, point))),
);

const most = 1_000_000;

/** The values a unit can hold. A share may be negative because growth is one. */
function rangeOf(unit: FigureUnit): readonly [min: number, max: number] {
  if (unit === 'chance' || unit === 'chance a year') return [0, 1];
  return unit === 'share' ? [-1, 1] : [0, most];
}

/** What is wrong with a school's own figure; null where nothing is. */
export function ownFigureFault(id: string, value: number): string | null {
  if (!isFigureId(id) && !payFigureIds.has(id)) return 'is not a figure that this app knows';
  const [min, max] = isFigureId(id) ? rangeOf(figureRegister[id].unit) : [1, most];
  const isWithin = Number.isFinite(value) && value >= min && value <= max;
  return isWithin ? null : `must be a number from ${min} to ${withThousands(max)}`;
}
