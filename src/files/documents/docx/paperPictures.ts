import type { PaperDocument, PaperFigure } from '../../../domain/paper';
import { chartSvg } from '../chart/chartSvg';
import { pngOf } from '../chart/pngOf';
import type { LookOf } from '../chart/svg';
import type { PaperPicture, PaperPictures } from './paperDocx';

/** Every chart of a paper as a picture for Word. Needs a browser to draw with. */
export async function paperPictures({ sections }: PaperDocument, lookOf: LookOf): Promise<PaperPictures> {
  const figures = sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is PaperFigure => block.kind === 'figure'),
  );
  const drawn = figures.map(async (figure): Promise<readonly [string, PaperPicture]> => {
    const picture = chartSvg(figure.chart, figure, lookOf, 'bare');
    return [figure.id, { png: await pngOf(picture), width: picture.width, height: picture.height }];
  });
  return Object.fromEntries(await Promise.all(drawn));
}
