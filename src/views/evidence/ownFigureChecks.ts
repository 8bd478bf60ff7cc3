import type { FigureUnit } from '../../domain/evidence';
import { ownFigureFault } from '../../files/faults/ownFigureFault';
import { isShare, valueWords } from './figureWords';

/** The most that a unit can sensibly hold; a year has 52 weeks. */
const mostOf: Readonly<Partial<Record<FigureUnit, number>>> = {
  'hours a week': 168,
  'hours a day': 24,
  'hours a year': 8760,
  'days a year': 366,
  'days a week': 7,
  weeks: 52,
  months: 120,
  years: 50,
  multiplier: 10,
  pupils: 10_000,
};

/** Figures that others are divided by, so that nought would make nonsense of them. */
const isDivisor = (id: string): boolean =>
  /^(pay|school\.roll|school\.pupilsPer|time\.(schoolWeeks|contractedWeek|timetabledWeek|directedHours|workingDays|dayHours))/.test(
    id,
  );

/** Figures that can fall as well as rise. */
const canFall = (id: string): boolean => /^(growth\.|costs\.(payGrowth|inflation))/.test(id);

/** A sentence where the school's own value will not do, else null. */
export function checkOwnValue(id: string, unit: FigureUnit, value: number): string | null {
  const least = canFall(id) && isShare(unit) ? -0.5 : 0;
  const most = isShare(unit) ? 1 : mostOf[unit];
  if (isDivisor(id) && value <= 0) return 'Enter a number above 0.';
  if (value < least) return `Enter ${valueWords(unit, least)} or more.`;
  if (most !== undefined && value > most) return `Enter ${valueWords(unit, most)} or less.`;
  const fault = ownFigureFault(id, value);
  return fault === null ? null : `This ${fault}.`;
}
