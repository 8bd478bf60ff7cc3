import type { PaperTable } from '../../domain/paper';

/** An amount, a share or a count; '<1' is one too. */
export const isAmount = (cell: string): boolean => /^[<>+\u2212-]?£?\d[\d,.]*[%km]?$/.test(cell);

/** What stands for none belongs in any column. */
const isNothing = (cell: string): boolean => cell === '' || cell === '–';

/**
 * Which columns hold more amounts than words, and so stand to the right, digits under digits; never the first, which heads
 * the rows.
 */
export function amountColumns({ head, rows }: Pick<PaperTable, 'head' | 'rows'>): readonly boolean[] {
  return head.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => !isNothing(cell));
    return column > 0 && 2 * cells.filter(isAmount).length > cells.length;
  });
}
