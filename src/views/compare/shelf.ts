import type { Citation, Source } from '../../domain/evidence';
import type { SourceId } from '../../evidence/cite';
import { sources } from '../../evidence/sources';

const isSourceId = (id: string): id is SourceId => id in sources;

/** The document a citation points at; null where it is not on the shelf. */
export function documentOf({ source }: Citation): Source | null {
  return isSourceId(source) ? sources[source] : null;
}
