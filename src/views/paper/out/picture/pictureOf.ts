import type { ChartPicture } from '../../../../files/documents/chart/chartSvg';
import { element, linesOf, paragraph, soft } from '../../../../files/documents/chart/svg';
import { drawnIn } from './drawnIn';

const edge = 16;
const captionSize = 17;
const sourceSize = 13;

/**
 * What is drawn in an element of the page as a picture that stands on its own: plain shapes and text, which every program
 * that opens SVG can show, with caption and source in it.
 */
export function pictureOf(face: HTMLElement, caption: string, source: string): ChartPicture {
  const { shapes, ...size } = laidOpen(face);
  // A chart that brings no room around it gets as much as its caption has.
  const inset = Math.max(0, edge - (Number.parseFloat(getComputedStyle(face).paddingLeft) || 0));
  const width = Math.ceil(Math.max(size.width + 2 * inset, 320));
  const captionLines = linesOf(caption, width - 2 * edge, captionSize);
  const sourceLines = linesOf(source, width - 2 * edge, sourceSize);
  const top = 18 + captionLines.length * 23;
  const foot = top + Math.ceil(size.height);
  const height = foot + 12 + sourceLines.length * 17;
  const inside = [
    element('rect', { width, height, fill: '#fff' }),
    paragraph(edge, 28, captionLines, 23, { size: captionSize, weight: 'bold' }),
    element('g', { transform: `translate(${inset} ${top})` }, shapes),
    paragraph(edge, foot + 16, sourceLines, 17, { size: sourceSize, colour: soft }),
  ];
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    inside.join(''),
  );
  return { svg, width, height };
}

interface Drawn {
  readonly shapes: string;
  readonly width: number;
  readonly height: number;
}

/** An element as it is drawn where nothing in it scrolls: only for the moment, and the screen does not show it. */
function laidOpen(face: HTMLElement): Drawn {
  face.dataset['drawn'] = '';
  try {
    const box = face.getBoundingClientRect();
    return {
      shapes: drawnIn(face, { x: box.left, y: box.top }),
      width: Math.max(box.width, face.scrollWidth),
      height: box.height,
    };
  } finally {
    delete face.dataset['drawn'];
  }
}
