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
  const box = face.getBoundingClientRect();
  const width = Math.ceil(Math.max(box.width, 320));
  const captionLines = linesOf(caption, width - 2 * edge, captionSize);
  const sourceLines = linesOf(source, width - 2 * edge, sourceSize);
  const top = 18 + captionLines.length * 23;
  const foot = top + Math.ceil(box.height);
  const height = foot + 12 + sourceLines.length * 17;
  const inside = [
    element('rect', { width, height, fill: '#fff' }),
    paragraph(edge, 28, captionLines, 23, { size: captionSize, weight: 'bold' }),
    element('g', { transform: `translate(0 ${top})` }, drawnIn(face, { x: box.left, y: box.top })),
    paragraph(edge, foot + 16, sourceLines, 17, { size: sourceSize, colour: soft }),
  ];
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    inside.join(''),
  );
  return { svg, width, height };
}
