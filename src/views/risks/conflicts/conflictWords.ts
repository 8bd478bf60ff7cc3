import { hatNames } from '../../../domain/hats';
import { type MitigationId, mitigationNames } from '../../../domain/mitigation';
import { lowered } from '../../../domain/numerals';
import { headIsSenco, type Structure } from '../../../domain/structure';
import type { HatPair, HatsWorn } from '../../../engine/risk/conflicts';
import type { Suspensions } from '../../../engine/risk/suspensions';
import { countWords, decimal, listWords, roughly } from '../../../ui/format';

/** 'Headteacher and SENCO' */
export const pairName = ({ hats }: Pick<HatPair, 'hats'>): string => hats.map((hat) => hatNames[hat]).join(' + ');

export const strengthNames = { strong: 'pulls hard', some: 'pulls a little', none: 'goes together' } as const;
export const strengthTones = { strong: 'bad', some: 'warn', none: 'neutral' } as const;

/** 'About 4 suspensions', 'Fewer than one suspension' */
function suspensionsWords({ expected }: Pick<Suspensions, 'expected'>): string {
  if (expected < 1) return 'Fewer than one suspension';
  return expected < 1.5 ? 'About one suspension' : `About ${decimal(roughly(expected))} suspensions`;
}

interface Said {
  readonly structure: Structure;
  readonly worn: HatsWorn;
  readonly suspensions: Suspensions;
  readonly isToday: boolean;
}

/** Who wears how many hats, and what that means where a pupil may be suspended. */
export function conflictLead({ structure, worn, suspensions, isToday }: Said): string {
  const heads = `The headteacher ${isToday ? 'wears' : 'would wear'} ${hatCount(worn.head.length)}`;
  const isOne = suspensions.expected < 1.5;
  const decided = isToday ? (isOne ? 'is decided' : 'are decided') : 'would be decided';
  const happen = `${suspensionsWords(suspensions)} a year of ${isOne ? 'a pupil' : 'pupils'} with SEND in a school like this ${decided}`;
  if (headIsSenco(structure)) return `${heads}. ${happen} by the person who speaks for the pupil.`;
  if (worn.senco.length === 0) {
    return `${heads}, and nobody ${isToday ? 'is' : 'would be'} SENCO. ${happen} with nobody named to speak for the pupil.`;
  }
  const speaker = worn.head.includes('lineManager') ? 'the SENCO, whom the head also manages,' : 'the SENCO';
  return `${heads} and the SENCO ${countWords(worn.senco.length)}. ${happen} by the head; ${speaker} can speak for the pupil.`;
}

const hatCount = (count: number): string => `${countWords(count)} of the six hats`;

/** What takes the sting out of a pair, and whether it is there. */
export function easedWords(inPlace: readonly MitigationId[], open: readonly MitigationId[]): string {
  const names = (ids: readonly MitigationId[], word: 'and' | 'or'): string =>
    listWords(
      ids.map((id) => lowered(mitigationNames[id])),
      word,
    );
  if (inPlace.length > 0) return `Eased by ${names(inPlace, 'and')}.`;
  return open.length > 0 ? `Would be eased by ${names(open, 'or')}.` : '';
}

/** Whether two hats are on one person, for a table. */
export function sameWords({ isSamePerson, wornBy }: Pick<HatPair, 'isSamePerson' | 'wornBy'>): string {
  if (isSamePerson === 'unknown') return 'Not known';
  return wornBy ?? 'No';
}
