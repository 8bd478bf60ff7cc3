import { boxDrawn } from './boxDrawn';
import { drawingInside } from './drawingInside';
import type { Point } from './point';
import { textDrawn } from './textDrawn';

/** Words for who does not see the chart, what shows only under the pointer, and what can be worked. */
const leftOut = '.visually-hidden, .recharts-tooltip-wrapper, input, select, .segmented';

/** Everything that an element shows, as shapes and text measured from `origin`: its own ground and border apart. */
export function drawnIn(parent: Element, origin: Point): string {
  return [...parent.childNodes].map((node) => drawn(node, origin)).join('');
}

function drawn(node: ChildNode, origin: Point): string {
  if (node instanceof Text) return textDrawn(node, origin);
  if (!(node instanceof Element) || node.matches(leftOut)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  if (node instanceof SVGSVGElement) return drawingInside(node, origin);
  return node instanceof HTMLElement ? `${boxDrawn(node, style, origin)}${drawnIn(node, origin)}` : '';
}
