import { textContent } from '../xml';
import { type CellLook, cellStyles, styleIndex } from './cellStyles';
import type { Cell, Sheet } from './sheet';
import { columnName } from './sheet';

/** What a spreadsheet might take for the beginning of a formula. */
const looksLikeFormula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** The most that a cell can hold. */
const longestText = 32_767;

/** The XML of one sheet: printed on A4 across, as wide as the page. */
export function sheetXml(sheet: Sheet): string {
  const columns = sheet.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${paneOf(sheet)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols>` +
    `<sheetData>${sheet.rows.map((row, y) => rowXml(row, y + 1, sheet)).join('')}</sheetData>${mergesIn(sheet)}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>'
  );
}

function paneOf({ keepsRows, keepsColumns }: Sheet): string {
  if (keepsRows === 0 && keepsColumns === 0) return '';
  const split = `${keepsColumns > 0 ? ` xSplit="${keepsColumns}"` : ''}${keepsRows > 0 ? ` ySplit="${keepsRows}"` : ''}`;
  const pane = keepsRows === 0 ? 'topRight' : keepsColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const corner = `${columnName(keepsColumns)}${keepsRows + 1}`;
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}

const isLead = ([first, ...others]: readonly (Cell | null)[]): boolean =>
  first?.kind === 'text' && first.style === 'lead' && others.length === 0;

/** A lead goes over the whole width of its sheet. */
function mergesIn({ rows, widths }: Sheet): string {
  const last = columnName(widths.length - 1);
  const leads = rows.flatMap((row, y) => (isLead(row) ? [`<mergeCell ref="A${y + 1}:${last}${y + 1}"/>`] : []));
  return leads.length === 0 ? '' : `<mergeCells count="${leads.length}">${leads.join('')}</mergeCells>`;
}

/** Points of one line of text, and letters of the text's size in a unit of width. */
const lineHeight = 14.5;
const lettersInWidth = 1.06;

/** Not every program makes a row as high as its text, so the file says how high. */
function heightOf(cells: readonly (Cell | null)[], { widths }: Sheet): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const lines = cells.map((cell, x) => {
    if (cell?.kind !== 'text') return 1;
    const { isOneLine, size = 11 }: CellLook = cellStyles[cell.style];
    if (isOneLine) return size / 10;
    const width = (isLead(cells) ? whole : (widths[x] ?? 10)) * lettersInWidth;
    return cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(409, Math.max(1, ...lines) * lineHeight);
}

function rowXml(cells: readonly (Cell | null)[], y: number, sheet: Sheet): string {
  const inside = cells.map((cell, x) => (cell ? cellXml(cell, `${columnName(x)}${y}`, sheet.name) : ''));
  return `<row r="${y}" ht="${heightOf(cells, sheet)}" customHeight="1">${inside.join('')}</row>`;
}

/** A text is always typed as a text: whatever it begins with, it is never worked out. */
function cellXml(cell: Cell, address: string, sheet: string): string {
  if (cell.kind === 'text') {
    const style = styleIndex(cell.style, looksLikeFormula.test(cell.text));
    const text = textContent(cell.text.slice(0, longestText));
    return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  const style = styleIndex(cell.style, false);
  if (cell.kind === 'number') return `<c r="${address}" s="${style}"><v>${numberText(cell.value)}</v></c>`;
  const { expression } = cell;
  const formula = textContent(expression.on(sheet));
  return `<c r="${address}" s="${style}"><f>${formula}</f><v>${numberText(expression.value)}</v></c>`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`);
  return String(value);
}
