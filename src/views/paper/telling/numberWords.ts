import type { FigureUnit } from '../../../domain/evidence';
import { plain } from '../../../ui/format';
import { valueWords } from '../../evidence/figureWords';

/** An uncertain number with its unit, to three figures: none is known more closely. */
export function numberWords(unit: FigureUnit, value: number): string {
  const known = Number(value.toPrecision(3));
  if (unit === 'multiplier') return `× ${plain(known)}`;
  return valueWords(unit, known).replace(/^1 (hour|day|week|month|year|pupil)s\b/, '1 $1');
}
