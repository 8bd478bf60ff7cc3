import { useMemo } from 'react';
import type { PaperFigure } from '../../../domain/paper';
import { chartSvg, pictureAddress } from '../../../files/documents/chart/chartSvg';
import { SaveMenu } from '../../../ui/saving/SaveMenu';
import { shortTitle } from '../../../ui/saving/shortTitle';
import { lookOf } from '../out/lookOf';

interface FigureBlockProps {
  readonly figure: PaperFigure;
  /** Nothing is offered where it is left out. */
  readonly onSave?: (kind: 'svg' | 'png') => void;
}

/** A chart as a picture between its caption and its source, the same as in Word. */
export function FigureBlock({ figure, onSave }: FigureBlockProps) {
  const picture = useMemo(() => chartSvg(figure.chart, figure, lookOf, 'bare'), [figure]);
  return (
    <figure className="paper-figure">
      <figcaption className="paper-caption">{figure.caption}</figcaption>
      <img src={pictureAddress(picture)} width={picture.width} height={picture.height} alt={figure.alt} />
      <div className="paper-figure-foot">
        <p className="paper-note">{figure.source}</p>
        {onSave ? <SaveMenu of={shortTitle(figure.caption)} onPicture={onSave} /> : null}
      </div>
    </figure>
  );
}
