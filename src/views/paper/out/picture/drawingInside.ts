import { colourOf } from './colourOf';
import type { Point } from './point';

/** What a style sheet may have said of a shape, and the picture must say itself. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

const said = new Set<string>(['class', 'style', 'tabindex', 'role']);

/** A drawing of the page, set where it stands, with everything that style sheets say of it written in. */
export function drawingInside(drawing: SVGSVGElement, origin: Point): string {
  const bounds = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shapes = [...drawing.querySelectorAll('*')];
  for (const [at, shape] of [...copy.querySelectorAll('*')].entries()) {
    const original = shapes[at];
    if (original) writeStyle(original, shape);
  }
  clean(copy);
  copy.setAttribute('x', String(bounds.left - origin.x));
  copy.setAttribute('y', String(bounds.top - origin.y));
  copy.setAttribute('width', String(bounds.width));
  copy.setAttribute('height', String(bounds.height));
  copy.setAttribute('overflow', getComputedStyle(drawing).overflow === 'hidden' ? 'hidden' : 'visible');
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${bounds.width} ${bounds.height}`);
  return new XMLSerializer().serializeToString(copy);
}

function writeStyle(original: Element, copy: Element): void {
  clean(copy);
  const style = getComputedStyle(original);
  for (const property of properties) {
    const value = style.getPropertyValue(property);
    if (value === '') continue;
    copy.setAttribute(property, /^(rgba|color)\(/.test(value) ? (colourOf(value) ?? 'none') : value);
  }
}

function clean(copy: Element): void {
  for (const { name } of [...copy.attributes]) {
    if (said.has(name) || name.startsWith('aria-') || name.startsWith('data-')) copy.removeAttribute(name);
  }
}
