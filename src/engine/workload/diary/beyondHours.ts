import { designatedPostOf, type Structure } from '../../../domain/structure';
import { daysInSchoolWeek } from '../../../domain/weekdays';
import type { Figures } from '../../../evidence/figuresAt';

/** Who goes on past the hours there are, and for how many hours a school week at most; nobody where nobody does. */
export interface BeyondHours {
  readonly by: 'senco' | 'head' | null;
  readonly mostPerWeek: number;
}

/**
 * Read as on Compare: a SENCO in unpaid time, as far as unpaid time goes; a head, where the rest falls to her or she is the
 * SENCO herself, as far as a serving head can add; nobody where it falls to nobody or nobody is designated.
 */
export function beyondHours(
  structure: Pick<Structure, 'posts' | 'designatedPost' | 'remainderFallsTo'>,
  figures: Figures,
): BeyondHours {
  const designated = designatedPostOf(structure);
  const head = { by: 'head', mostPerWeek: figures.value('time.headCanAdd', undefined, 'high') } as const;
  if (designated?.role === 'headteacher') return head;
  switch (structure.remainderFallsTo) {
    case 'head':
      return head;
    case 'senco':
      return designated ? { by: 'senco', mostPerWeek: figures.value('capacity.unpaidHours') } : nobody;
    case 'nobody':
      return nobody;
  }
}

const nobody: BeyondHours = { by: null, mostPerWeek: 0 };

/** What of the unmet hours of some school days is done all the same; the rest is left undone. */
export function doneBeyond(unmet: number, schoolDays: number, { mostPerWeek }: BeyondHours): number {
  return Math.min(unmet, (mostPerWeek * schoolDays) / daysInSchoolWeek);
}
