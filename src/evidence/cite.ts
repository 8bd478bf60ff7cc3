import type { Citation } from '../domain/evidence';
import type { sources } from './sources';

/** A document on the shelf, by its key. */
export type SourceId = keyof typeof sources;

/** Points at a place in a document on the shelf; a key that is not on the shelf does not compile. */
export function cite(source: SourceId, where: string): Citation {
  return { source, where };
}
