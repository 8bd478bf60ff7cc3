import type { Citation } from '../../domain/evidence';
import { sourceOf } from './figureRows';

/** Where a figure or a rule is from: the document, the place in it, and its date. */
export function Cited({ cites }: { readonly cites: Citation }) {
  const source = sourceOf(cites);
  if (!source) return <>{cites.where}</>;
  return (
    <span className="cited">
      {source.url === null ? (
        source.title
      ) : (
        <a href={source.url} rel="noreferrer" target="_blank">
          {source.title}
        </a>
      )}
      <small>
        {cites.where}. {source.publisher}, {source.published}.
      </small>
    </span>
  );
}
