import type { IsoDate } from '../../../domain/units';

/** The week that a key goes to from another, over rows of weeks; null where the key means nothing here. */
export function weekAfter(key: string, from: IsoDate, rows: readonly (readonly IsoDate[])[]): IsoDate | null {
  const all = rows.flat();
  const at = all.indexOf(from);
  const row = rows.findIndex((each) => each.includes(from));
  const column = rows[row]?.indexOf(from) ?? 0;
  const inRow = (to: number): IsoDate | null => {
    const weeks = rows[to];
    return weeks ? (weeks[Math.min(column, weeks.length - 1)] ?? null) : from;
  };
  switch (key) {
    case 'ArrowRight':
      return all[at + 1] ?? from;
    case 'ArrowLeft':
      return all[at - 1] ?? from;
    case 'ArrowDown':
      return inRow(row + 1);
    case 'ArrowUp':
      return inRow(row - 1);
    case 'Home':
      return all[0] ?? null;
    case 'End':
      return all.at(-1) ?? null;
    default:
      return null;
  }
}
