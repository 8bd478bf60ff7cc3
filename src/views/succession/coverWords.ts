import type { DutyReach } from '../../domain/school';
import type { CoverKind, SuccessionOutcome } from '../../domain/succession';
import type { Crossed } from '../../ui/charts/CoverStrip';
import { decimal } from '../../ui/format';

/** Where no duty asks for a qualification or a designation, none is spoken of. */
const withoutDuty: Readonly<Record<CoverKind, string>> = {
  qualified: 'SENCO in post',
  inWindow: 'SENCO in post, not qualified yet',
  lapsed: 'SENCO in post, not qualified after three years',
  bridging: 'SENCO lent by another school',
  acting: 'Head, or acting head, stands in',
  nobody: 'Nobody is SENCO',
};

const names: Readonly<Record<DutyReach, Readonly<Record<CoverKind, string>>>> = {
  act: {
    qualified: 'Qualified SENCO in post',
    inWindow: 'SENCO inside the three years to qualify',
    lapsed: 'SENCO past the three years, unlawful',
    bridging: 'SENCO lent by another school',
    acting: 'Head, or acting head, designated',
    nobody: 'Nobody designated, unlawful',
  },
  codeOnly: {
    qualified: 'Qualified SENCO in post',
    inWindow: 'SENCO inside the three years to qualify',
    lapsed: 'SENCO past the three years',
    bridging: 'SENCO lent by another school',
    acting: 'Head, or acting head, designated',
    nobody: 'Nobody designated, against the Code',
  },
  none: withoutDuty,
};

/** What each kind of cover is called in legends and tables. */
export const coverNames = (reach: DutyReach): Readonly<Record<CoverKind, string>> => names[reach];

/** Which kinds of cover a duty forbids, and what may be said of the others that are shown. */
export function crossedCover(reach: DutyReach, shown: readonly CoverKind[]): Crossed | null {
  const lent = shown.includes('bridging') ? ', a lent SENCO where they also teach here' : '';
  switch (reach) {
    case 'act':
      return { kinds: ['lapsed', 'nobody'], means: `unlawful; without a cross, lawful${lent}` };
    case 'codeOnly':
      return { kinds: ['nobody'], means: `against the Code; without a cross, as the Code allows${lent}` };
    case 'none':
      return null;
  }
}

/** What the picture of one option's cover shows, and out of how many futures. */
export const coverCaption = ({ futures }: Pick<SuccessionOutcome, 'futures'>, name: string): string =>
  `“${name}”, month by month: in how many of 100 futures each kind of cover holds, drawn ${decimal(futures)} times.`;
