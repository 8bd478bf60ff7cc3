import { element } from '../../../../files/documents/chart/svg';
import { colourOf } from './colourOf';
import type { Point } from './point';

const sides = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof sides)[number];

interface Edge {
  readonly side: Side;
  readonly thickness: number;
  readonly colour: string;
  readonly isDashed: boolean;
}

/** Where a box stands in the picture, its borders in it. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ground, the hatching and the border of an element, turned as it is turned. */
export function boxDrawn(box: HTMLElement, style: CSSStyleDeclaration, origin: Point): string {
  const fill = colourOf(style.backgroundColor);
  const hatch = hatchOf(style.backgroundImage, fill ?? undefined);
  const edges = edgesOf(style);
  if (fill === null && hatch === null && edges.length === 0) return '';
  const bounds = box.getBoundingClientRect();
  const middle = { x: bounds.left + bounds.width / 2 - origin.x, y: bounds.top + bounds.height / 2 - origin.y };
  const turn = turnOf(style.transform);
  const [width, height] = turn === 0 ? [bounds.width, bounds.height] : [box.offsetWidth, box.offsetHeight];
  const place = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const around = edges.length === sides.length && edges.every((edge) => isAlike(edge, edges[0])) ? edges[0] : undefined;
  const parts = [
    fill === null ? '' : rounded(place, radius, { fill }),
    hatch === null ? '' : element('path', { d: hatching(place), stroke: hatch, 'stroke-width': 1, fill: 'none' }),
    around
      ? rounded(within(place, around.thickness), radius, {
          fill: 'none',
          stroke: around.colour,
          'stroke-width': around.thickness,
        })
      : edges.map((edge) => line(place, edge)).join(''),
  ];
  return turn === 0
    ? parts.join('')
    : element('g', { transform: `rotate(${turn} ${middle.x} ${middle.y})` }, parts.join(''));
}

/** The middle of a border of a thickness. */
function within({ x, y, width, height }: Place, thickness: number): Place {
  const half = thickness / 2;
  return { x: x + half, y: y + half, width: width - thickness, height: height - thickness };
}

function rounded(
  { x, y, width, height }: Place,
  radius: number,
  look: Readonly<Record<string, string | number>>,
): string {
  const rx = Math.max(0, Math.min(radius, height / 2, width / 2));
  return element('rect', { x, y, width: Math.max(0.1, width), height: Math.max(0.1, height), rx, ...look });
}

/** The sides of a border that show. */
function edgesOf(style: CSSStyleDeclaration): readonly Edge[] {
  return sides.flatMap((side) => {
    const kind = style.getPropertyValue(`border-${side}-style`);
    const thickness = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
    const colour = colourOf(style.getPropertyValue(`border-${side}-color`));
    return kind === 'none' || thickness === 0 || colour === null
      ? []
      : [{ side, thickness, colour, isDashed: kind === 'dashed' }];
  });
}

const isAlike = (edge: Edge, other: Edge | undefined): boolean =>
  edge.thickness === other?.thickness && edge.colour === other.colour && !edge.isDashed;

function line({ x, y, width, height }: Place, { side, thickness, colour, isDashed }: Edge): string {
  const half = thickness / 2;
  const [right, bottom] = [x + width, y + height];
  const ends = {
    top: { x1: x, x2: right, y1: y + half, y2: y + half },
    right: { x1: right - half, x2: right - half, y1: y, y2: bottom },
    bottom: { x1: x, x2: right, y1: bottom - half, y2: bottom - half },
    left: { x1: x + half, x2: x + half, y1: y, y2: bottom },
  } as const satisfies Record<Side, object>;
  return element('line', {
    ...ends[side],
    stroke: colour,
    'stroke-width': thickness,
    ...(isDashed ? { 'stroke-dasharray': '3 3' } : {}),
  });
}

/** The colour of the lines where a ground is hatched, which our style sheets do with one repeated gradient; null where nothing shows. */
function hatchOf(image: string, ground: string | undefined): string | null {
  if (!image.startsWith('repeating-linear-gradient')) return null;
  const colours = (image.match(/(rgba?|color)\([^)]*\)/g) ?? []).map((colour) => colourOf(colour, ground));
  return colours.find((colour) => colour !== null) ?? null;
}

/** Pixels along an edge from one line of a hatching to the next. */
const apart = 8;

/** Lines that rise from left to right, cut off at the edges of the box. */
function hatching({ x, y, width, height }: Place): string {
  const count = Math.floor((width + height) / apart);
  return Array.from({ length: count }, (_, at) => {
    const along = (at + 1) * apart;
    const from = [x + Math.max(0, along - height), y + Math.min(along, height)];
    const to = [x + Math.min(along, width), y + Math.max(0, along - width)];
    return `M${from.map(Math.round).join(' ')}L${to.map(Math.round).join(' ')}`;
  }).join('');
}

/** Degrees that a transform turns by. */
function turnOf(transform: string): number {
  const [across = 1, down = 0] = (/^matrix\((.+)\)$/.exec(transform)?.[1] ?? '').split(',').map(Number);
  return Math.round((Math.atan2(down, across) * 180) / Math.PI) || 0;
}
