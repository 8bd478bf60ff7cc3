import { designatedPostOf, type Structure } from '../../../domain/structure';
import { daysInSchoolWeek } from '../../../domain/weekdays';
import type { Figures } from '../../../evidence/figuresAt';

/**
 * Who goes on past the hours there are, and for how many hours a school week at most; nobody where nobody does.
 * `headAsSenco`: the head is the SENCO, so that the hours set aside are already out of what a serving head can add.
 */
export interface BeyondHours {
  readonly by: 'senco' | 'head' | 'headAsSenco' | null;
  readonly mostPerWeek: number;
}

/**
 * Read as on Compare: a SENCO in unpaid time, as far as unpaid time goes; a head, where the rest falls to her or she is the
 * SENCO herself, as far as a serving head can add in all; nobody where it falls to nobody or nobody is designated.
 */
export function beyondHours(
  structure: Pick<Structure, 'posts' | 'designatedPost' | 'remainderFallsTo'>,
  figures: Figures,
): BeyondHours {
  const designated = designatedPostOf(structure);
  const headCanAdd = figures.value('time.headCanAdd', undefined, 'high');
  if (designated?.role === 'headteacher') {
    return { by: 'headAsSenco', mostPerWeek: Math.max(0, headCanAdd - designated.hoursPerWeek) };
  }
  switch (structure.remainderFallsTo) {
    case 'head':
      return { by: 'head', mostPerWeek: headCanAdd };
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
