import type { PaperTable } from '../../../domain/paper';

/** An amount, a share or a count, and what stands for none. */
const amount = /^([+\u2212-]?£?\d[\d,.]*[%km]?|–|)$/;

/** Which columns of a table hold nothing but amounts; never the first, which heads the rows. */
export function amountColumns({ head, rows }: Pick<PaperTable, 'head' | 'rows'>): readonly boolean[] {
  return head.map((_, column) => column > 0 && rows.every((row) => amount.test((row[column] ?? '').trim())));
}
