import type { CellStyle } from './cellStyles';
import { type Cells, cellAt, type Expression } from './expression';

export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly style: CellStyle }
  | { readonly kind: 'number'; readonly value: number; readonly style: CellStyle; readonly name?: string }
  | { readonly kind: 'formula'; readonly expression: Expression; readonly style: CellStyle; readonly name?: string };

/** A sheet as it is being written, from the top down. */
export interface Sheet {
  readonly name: string;
  /** In characters, from the first column. */
  readonly widths: readonly number[];
  readonly rows: (readonly (Cell | null)[])[];
  /** Rows and columns that stay in sight. */
  readonly keepsRows: number;
  readonly keepsColumns: number;
}

interface SheetShape {
  readonly widths: readonly number[];
  readonly keepsRows?: number;
  readonly keepsColumns?: number;
}

export function newSheet(name: string, { widths, keepsRows = 0, keepsColumns = 0 }: SheetShape): Sheet {
  return { name, widths, rows: [], keepsRows, keepsColumns };
}

export const words = (text: string, style: CellStyle = 'text'): Cell => ({ kind: 'text', text, style });
export const amount = (value: number, style: CellStyle, name?: string): Cell => ({
  kind: 'number',
  value,
  style,
  ...(name === undefined ? {} : { name }),
});
export const formula = (expression: Expression, style: CellStyle): Cell => ({ kind: 'formula', expression, style });

/** 'A', 'B' … 'Z', 'AA', from nought. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** Adds a row of cells, and says which row it is, the first 1. */
export function addRow(sheet: Sheet, ...cells: readonly (Cell | null)[]): number {
  return sheet.rows.push(cells);
}

/** The number in a cell, to reckon with: a text or an empty cell is nought. */
export function at(sheet: Sheet, row: number, column: number): Expression {
  const cell = sheet.rows[row - 1]?.[column] ?? null;
  const value = cell === null || cell.kind === 'text' ? 0 : cell.kind === 'number' ? cell.value : cell.expression.value;
  const name = cell?.kind === 'text' ? undefined : cell?.name;
  return cellAt(sheet.name, `${columnName(column)}${row}`, value, name);
}

/** Cells beside each other in a row. */
export function across(sheet: Sheet, row: number, from: number, count: number): Cells {
  const cells = Array.from({ length: count }, (_, place) => at(sheet, row, from + place));
  return cellsOf(cells);
}

/** Cells under each other in a column. */
export function down(sheet: Sheet, column: number, from: number, count: number): Cells {
  const cells = Array.from({ length: count }, (_, place) => at(sheet, from + place, column));
  return cellsOf(cells);
}

function cellsOf(cells: readonly Expression[]): Cells {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) throw new Error('There are no cells to take together');
  return { first, last, values: cells.map(({ value }) => value) };
}
