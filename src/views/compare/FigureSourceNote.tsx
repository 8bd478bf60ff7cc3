import type { Plan } from '../../domain/plan';
import { Tag } from '../../ui/controls/Tag';
import { figureSource } from './figureSource';

/** Standing, source and date of one figure. */
export function FigureSourceNote({ id, plan }: { readonly id: string; readonly plan: Plan }) {
  const source = figureSource(id, plan);
  if (!source) return null;
  return (
    <>
      <Tag tone={source.tone}>{source.standing}</Tag>{' '}
      <span className="source">
        {source.says}
        {source.url ? (
          <>
            {' '}
            <a href={source.url} target="_blank" rel="noreferrer">
              Open the source
            </a>
          </>
        ) : null}
      </span>
    </>
  );
}
