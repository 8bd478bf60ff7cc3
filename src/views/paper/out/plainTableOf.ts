import type { PlainTable } from '../../../files/documents/csvOf';

/**
 * The cells of a table on the page, the same on every width of screen. Rows that are folded away are left out, and so is what
 * is only for the screen; a box to type in gives what is in it.
 */
export function plainTableOf(table: HTMLTableElement): PlainTable {
  // The twin of a chart that is shown is all hidden, and all wanted.
  const isFolded = (row: Element): boolean => isVisible(table) && row.closest('thead') === null && !isVisible(row);
  const [head = [], ...rows] = [...table.rows]
    .filter((row) => !isFolded(row))
    .map((row) =>
      [...row.cells]
        .filter((cell) => !isForScreen(cell))
        .flatMap((cell) => [wordsIn(cell), ...blanks(cell.colSpan - 1)]),
    );
  return { head, rows };
}

const blanks = (count: number): readonly string[] => Array.from({ length: Math.max(0, count) }, () => '');

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;
const isForScreen = (element: Element): boolean => element.classList.contains('screen-only');

/** What a cell says for itself in `data-words`; else text as it is shown, on one line; where only a reader of the screen is told anything, what that is. */
const wordsIn = (cell: HTMLElement): string =>
  cell.dataset['words'] ?? (onOneLine(inside(cell, false)) || onOneLine(inside(cell, true)));

/** A number and its sign stand together, though boxes hold them; what stands in a list is parted. */
const onOneLine = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\d) %/g, '%')
    .replaceAll(' ;', ';')
    .replace(/^[; ]+/, '')
    .trim();

const inside = (element: Element, isAloud: boolean): string =>
  [...element.childNodes].map((child) => told(child, isAloud)).join('');

/** A word does not run into the block beside it. Drawings say nothing. */
function told(node: Node, isAloud: boolean): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement) || isForScreen(node)) return '';
  if (!isAloud && node.classList.contains('visually-hidden')) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  const words = entered(node) ?? inside(node, isAloud);
  if (node instanceof HTMLLIElement) return `; ${words}`;
  return display.startsWith('inline') && display !== 'inline-block' ? words : ` ${words} `;
}

/** What stands in a box to type in or to choose from; null of anything else. */
function entered(element: HTMLElement): string | null {
  if (element instanceof HTMLInputElement) return element.value;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  return null;
}
