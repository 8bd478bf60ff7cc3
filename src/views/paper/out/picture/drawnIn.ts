import { element } from '../../../../files/documents/chart/svg';
import { colourOf } from './colourOf';
import { drawingInside } from './drawingInside';
import { textDrawn } from './textDrawn';

interface Point {
  readonly x: number;
  readonly y: number;
}

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

/** The ground and border of an element, turned as it is turned. */
function boxDrawn(box: HTMLElement, style: CSSStyleDeclaration, origin: Point): string {
  const fill = colourOf(style.backgroundColor);
  const thickness = Number.parseFloat(style.borderTopWidth) || 0;
  const edge = style.borderTopStyle === 'none' || thickness === 0 ? null : colourOf(style.borderTopColor);
  if (fill === null && edge === null) return '';
  const bounds = box.getBoundingClientRect();
  const middle = { x: bounds.left + bounds.width / 2 - origin.x, y: bounds.top + bounds.height / 2 - origin.y };
  const turn = turnOf(style.transform);
  const [width, height] = turn === 0 ? [bounds.width, bounds.height] : [box.offsetWidth, box.offsetHeight];
  return element('rect', {
    x: middle.x - width / 2 + thickness / 2,
    y: middle.y - height / 2 + thickness / 2,
    width: Math.max(0.1, width - thickness),
    height: Math.max(0.1, height - thickness),
    rx: Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, height / 2, width / 2),
    fill: fill ?? 'none',
    ...(edge === null ? {} : { stroke: edge, 'stroke-width': thickness }),
    ...(turn === 0 ? {} : { transform: `rotate(${turn} ${middle.x} ${middle.y})` }),
  });
}

/** Degrees that a transform turns by. */
function turnOf(transform: string): number {
  const [across = 1, down = 0] = (/^matrix\((.+)\)$/.exec(transform)?.[1] ?? '').split(',').map(Number);
  return Math.round((Math.atan2(down, across) * 180) / Math.PI) || 0;
}
