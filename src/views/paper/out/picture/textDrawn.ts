import { element } from '../../../../files/documents/chart/svg';
import { textContent } from '../../../../files/documents/xml';
import { colourOf } from './colourOf';
import type { Point } from './point';

interface Line {
  readonly left: number;
  readonly middle: number;
  text: string;
}

/** The text of a node, a line of the picture for every line of the page. */
export function textDrawn(node: Text, origin: Point): string {
  const style = node.parentElement && getComputedStyle(node.parentElement);
  if (!style || node.data.trim() === '') return '';
  const size = Number.parseFloat(style.fontSize);
  const lines = linesIn(node);
  return lines
    .map(({ left, middle, text }) =>
      element(
        'text',
        {
          x: left - origin.x,
          y: middle - origin.y + size * 0.35,
          'font-size': size,
          'font-family': style.fontFamily,
          'font-weight': style.fontWeight,
          fill: colourOf(style.color) ?? 'none',
        },
        textContent(style.textTransform === 'uppercase' ? text.toUpperCase() : text),
      ),
    )
    .join('');
}

/** Words that stand at one height make a line. */
function linesIn(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const bounds = range.getBoundingClientRect();
    if (bounds.width === 0) continue;
    const middle = bounds.top + bounds.height / 2;
    const last = lines.at(-1);
    if (last && Math.abs(last.middle - middle) < bounds.height / 2) last.text += ` ${word}`;
    else lines.push({ left: bounds.left, middle, text: word });
  }
  return lines;
}
