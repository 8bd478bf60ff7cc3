import type { Citation } from '../../domain/evidence';
import { cite } from '../cite';

export interface HeadGroupUnits {
  /** Units for each pupil up to the end of key stage 2. Later key stages count for more, and a roll does not tell them apart. */
  readonly perPrimaryPupil: number;
  /** The most units of groups 1 to 7; above the last is group 8. */
  readonly most: readonly number[];
  readonly cites: Citation;
}

/** How a school's pupils set its headteacher group. Read in an old post that quotes the pay document. */
export const headGroupUnits: HeadGroupUnits = {
  perPrimaryPupil: 7,
  most: [1000, 2200, 3500, 5000, 7500, 11000, 17000],
  cites: cite('headGroupUnits', 'units for each pupil and limits of the groups'),
};
