import type { MoneyResult } from '../../domain/assessment';

/** Pounds left under the ceiling in the tightest school year, negative where it is passed; null where none is set. */
export function ceilingRoom({ years }: Pick<MoneyResult, 'years'>): number | null {
  const rooms = years.flatMap(({ ceiling, extra }) => (ceiling === null ? [] : [ceiling - extra]));
  return rooms.length === 0 ? null : Math.min(...rooms);
}
