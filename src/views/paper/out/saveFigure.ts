import type { PaperFigure } from '../../../domain/paper';
import type { Plan } from '../../../domain/plan';
import { chartSvg } from '../../../files/documents/chart/chartSvg';
import { pngOf } from '../../../files/documents/chart/pngOf';
import { shortTitle } from '../../../ui/saving/shortTitle';
import { nameOfFile } from './fileNames';
import { lookOf } from './lookOf';
import { orSayWhy, saveAs } from './saveAs';

/** A chart of the paper as a file, with caption and source in the picture. */
export function saveFigure(plan: Plan, figure: PaperFigure, kind: 'svg' | 'png'): Promise<void> {
  return orSayWhy('The picture', async () => {
    const picture = chartSvg(figure.chart, figure, lookOf);
    const name = nameOfFile(plan, shortTitle(figure.caption), kind);
    if (kind === 'svg') saveAs(picture.svg, name, 'image/svg+xml');
    else saveAs(await pngOf(picture), name, 'image/png');
  });
}
