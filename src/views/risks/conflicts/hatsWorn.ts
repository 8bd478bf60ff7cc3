import { type Hat, hats } from '../../../domain/hats';
import { designatedPostOf, type Structure } from '../../../domain/structure';
import { type HatPair, headIsSenco } from '../../../engine/risk/conflicts';

/** The six hats by who wears them, read off the pairs so that the two can never differ. */
export interface HatsWorn {
  readonly head: readonly Hat[];
  /** None where the head is the SENCO, or nobody is. */
  readonly senco: readonly Hat[];
  /** Somebody who is neither, as the school says. */
  readonly other: readonly Hat[];
  readonly unknown: readonly Hat[];
  /** Worn by nobody: the SENCO's, where nobody is designated, and what was given to the SENCO. */
  readonly nobody: readonly Hat[];
}

export function hatsWorn(pairs: readonly HatPair[], structure: Structure): HatsWorn {
  const { hats: given } = structure;
  const isDesignated = designatedPostOf(structure) !== null;
  const head = wornWith('headteacher', pairs);
  const senco = isDesignated && !headIsSenco(structure) ? wornWith('senco', pairs) : [];
  const rest = hats.filter((hat) => !head.includes(hat) && !senco.includes(hat));
  const wearerOf = (hat: Hat) =>
    hat === 'safeguardingLead' || hat === 'budgetHolder' || hat === 'lineManager' ? given[hat] : null;
  return {
    head,
    senco,
    other: rest.filter((hat) => wearerOf(hat) === 'other'),
    unknown: rest.filter((hat) => wearerOf(hat) === 'unknown'),
    nobody: rest.filter((hat) => wearerOf(hat) === null || wearerOf(hat) === 'senco'),
  };
}

/** A hat with all that are on the same head. */
function wornWith(hat: Hat, pairs: readonly HatPair[]): readonly Hat[] {
  return hats.filter(
    (each) =>
      each === hat ||
      pairs.some((pair) => pair.isSamePerson === 'yes' && pair.hats.includes(hat) && pair.hats.includes(each)),
  );
}
