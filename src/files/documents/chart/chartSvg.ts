import type { PaperChart, PaperFigure } from '../../../domain/paper';
import { textContent } from '../xml';
import { type Drawing, drawBars, drawDots, drawLines, pictureWidth } from './drawings';
import { element, type LookOf, linesOf, paragraph, soft } from './svg';

const edge = 16;
const captionSize = 17;
const sourceSize = 13;

/** Pixels of a picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface ChartPicture extends PictureSize {
  /** A whole SVG document. */
  readonly svg: string;
}

/** Bare: without caption and source, for a page that has both as text beside it. */
export type Framing = 'whole' | 'bare';

/**
 * A chart as a picture that stands on its own: white ground, caption and source in it, every mark named and numbered where
 * it is, nought on the scale. Marks and dashes tell options apart in grey.
 */
export function chartSvg(
  chart: PaperChart,
  { caption, alt, source }: Pick<PaperFigure, 'caption' | 'alt' | 'source'>,
  lookOf: LookOf,
  framing: Framing = 'whole',
): ChartPicture {
  const width = pictureWidth;
  const room = width - 2 * edge;
  const isWhole = framing === 'whole';
  const captionLines = isWhole ? linesOf(caption, room, captionSize) : [];
  const sourceLines = isWhole ? linesOf(source, room, sourceSize) : [];
  const top = isWhole ? 24 + captionLines.length * 23 : 10;
  const drawing = drawingOf(chart, lookOf);
  const foot = top + drawing.height;
  const height = Math.ceil(isWhole ? foot + 26 + sourceLines.length * 17 : foot + 8);
  const inside = [
    `<title>${textContent(caption)}</title><desc>${textContent(alt)}</desc>`,
    element('rect', { width, height, fill: '#fff' }),
    paragraph(edge, 30, captionLines, 23, { size: captionSize, weight: 'bold' }),
    element('g', { transform: `translate(0 ${top})` }, drawing.marks),
    paragraph(edge, foot + 26, sourceLines, 17, { size: sourceSize, colour: soft }),
  ];
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    inside.join(''),
  );
  return { svg, width, height };
}

function drawingOf(chart: PaperChart, lookOf: LookOf): Drawing {
  switch (chart.kind) {
    case 'bars':
      return drawBars(chart, lookOf);
    case 'dots':
      return drawDots(chart, lookOf);
    case 'lines':
      return drawLines(chart, lookOf);
  }
}

/** The picture as an address that an <img> can show without a network. */
export function pictureAddress({ svg }: Pick<ChartPicture, 'svg'>): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
