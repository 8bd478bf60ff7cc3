import type { CellStyle } from '../xlsx/cellStyles';
import type { Cells, Expression } from '../xlsx/expression';
import { across, addRow, at, type Cell, formula, type Sheet, words } from '../xlsx/sheet';

/** A row of one number for each period of prices. */
export interface Series {
  readonly row: number;
  readonly cells: Cells;
  /** The number in a period. */
  readonly in: (period: number) => Expression;
}

/** Beside what a row is and its unit. */
const firstPeriod = 2;

export function addCells(
  sheet: Sheet,
  label: string,
  unit: string,
  count: number,
  cellIn: (period: number) => Cell,
  labelStyle: CellStyle = 'text',
): Series {
  const cells = Array.from({ length: count }, (_, period) => cellIn(period));
  const row = addRow(sheet, words(label, labelStyle), words(unit, 'note'), ...cells);
  return {
    row,
    cells: across(sheet, row, firstPeriod, count),
    in: (period) => at(sheet, row, firstPeriod + period),
  };
}

/** A row worked out alike in every period. */
export function addSeries(
  sheet: Sheet,
  label: string,
  count: number,
  of: (period: number) => Expression,
  { style = 'money', unit = 'pounds a year' }: { readonly style?: CellStyle; readonly unit?: string } = {},
): Series {
  const labelStyle = style === 'totalMoney' ? 'totalText' : 'text';
  return addCells(sheet, label, unit, count, (period) => formula(of(period), style), labelStyle);
}
