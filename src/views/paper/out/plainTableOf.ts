import type { PlainTable } from '../../../files/documents/csvOf';

/** The cells of a table on the page as a reader of the page has them: what is folded away is left out. */
export function plainTableOf(table: HTMLTableElement): PlainTable {
  // The twin of a chart that is shown is all hidden, and all wanted.
  const isShown = isVisible(table);
  const wanted = (element: Element): boolean => !isShown || isVisible(element);
  const [head = [], ...rows] = [...table.rows]
    .filter(wanted)
    .map((row) => [...row.cells].filter(wanted).flatMap((cell) => [wordsIn(cell), ...blanks(cell.colSpan - 1)]));
  return { head, rows };
}

const blanks = (count: number): readonly string[] => Array.from({ length: Math.max(0, count) }, () => '');

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

/** Text as it is shown, on one line; where only a reader of the screen is told anything, what that is. */
const wordsIn = (cell: Element): string => onOneLine(told(cell, false)) || onOneLine(told(cell, true));

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A word does not run into the block beside it. */
function told(node: Node, isAloud: boolean): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || (!isAloud && node.classList.contains('visually-hidden'))) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  const inside = [...node.childNodes].map((child) => told(child, isAloud)).join('');
  return display.startsWith('inline') && display !== 'inline-block' ? inside : ` ${inside} `;
}
