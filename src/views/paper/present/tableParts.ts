import type { PaperTable } from '../../../domain/paper';

/** Room under the head of a table, and what a row and a line of it take, all in units of about its letters' height. */
const room = 22;
const rowEdges = 0.9;
const lineHeight = 1.7;
/** Characters across a screen, and those beyond which a column breaks its lines. */
const across = 84;
const widest = 38;

/** A table in parts that each fit a screen, with its head over each and its note under the last. */
export function tableParts(table: PaperTable): readonly PaperTable[] {
  const { head, rows, note, ...rest } = table;
  const wanted = head.map((name, column) =>
    Math.min(widest, Math.max(...[...name.split(' '), ...texts(column)].map(length))),
  );
  const narrowing = Math.min(1, across / wanted.reduce((sum, width) => sum + width, 0));
  const heightOf = (row: readonly string[]): number =>
    rowEdges +
    lineHeight * Math.max(...row.map((cell, at) => Math.ceil(cell.length / ((wanted[at] ?? 1) * narrowing))));
  const parts: { rows: (readonly string[])[]; height: number }[] = [];
  for (const row of rows) {
    const height = heightOf(row);
    const last = parts.at(-1);
    if (last && last.height + height <= room) {
      last.rows.push(row);
      last.height += height;
    } else parts.push({ rows: [row], height });
  }
  return parts.map((part, at) => ({
    ...rest,
    head,
    rows: part.rows,
    ...(note !== undefined && at === parts.length - 1 ? { note } : {}),
  }));

  function texts(column: number): readonly string[] {
    return rows.map((row) => row[column] ?? '');
  }
}

const length = (text: string): number => text.length;
