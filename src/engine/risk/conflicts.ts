import type { KnownSchool } from '../../domain/assessment';
import { type Hat, hats, type Wearer } from '../../domain/hats';
import type { MitigationId } from '../../domain/mitigation';
import { decimal } from '../../domain/numerals';
import type { Plan } from '../../domain/plan';
import { designatedPostOf, headIsSenco, type Structure } from '../../domain/structure';
import type { Answer } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { type ConflictStrength, hatPairs, type PairStatement } from './hatPairs';
import { suspensionsPerYear } from './suspensions';

/** Two hats under one structure: whether one person wears both, and what that would mean. */
export interface HatPair {
  readonly hats: readonly [Hat, Hat];
  readonly isSamePerson: Answer;
  /** Who wears both, by role; null where they are not known to be one person. */
  readonly wornBy: string | null;
  /** How strong the conflict is where one person wears both, whether or not somebody does. */
  readonly conflict: ConflictStrength;
  readonly because: string;
  readonly safeguards: readonly MitigationId[];
}

/** Who wears a hat: one of three people, somebody we cannot tell from them, or nobody. */
type Worn = Wearer | 'nobody';

/** All fifteen pairs of the six hats. */
export function conflictTests(
  structure: Structure,
  plan: Plan,
  known: KnownSchool,
  figures: Figures,
): readonly HatPair[] {
  return hatPairs.map(({ hats, conflict, because, safeguards }) => {
    const [one, other] = [wearerOf(hats[0], structure), wearerOf(hats[1], structure)];
    const isSamePerson = isOnePerson(one, other);
    const isDecider = isSamePerson === 'yes' && hats.includes('senco') && hats.includes('exclusions');
    return {
      hats,
      isSamePerson,
      wornBy: isSamePerson === 'yes' ? nameOf(one, structure) : null,
      conflict,
      because: isDecider ? `${because} ${howOften(plan, known, figures)}` : because,
      safeguards,
    };
  });
}

/** The pairs of hats that one person wears under a structure. */
export function pairsOnOnePerson(structure: Structure): readonly PairStatement[] {
  return hatPairs.filter(
    ({ hats: [one, other] }) => isOnePerson(wearerOf(one, structure), wearerOf(other, structure)) === 'yes',
  );
}

/** The pairs that pull hard against each other, are on one person, and have nothing chosen or in place against it. */
export function openStrongPairs(structure: Structure, plan: Plan): readonly PairStatement[] {
  return pairsOnOnePerson(structure).filter(
    ({ conflict, safeguards }) => conflict === 'strong' && !safeguards.some((each) => isInPlace(each, structure, plan)),
  );
}

/** Whether a safeguard is chosen, or the school has it anyway. */
export function isInPlace(
  mitigation: MitigationId,
  { mitigations }: Pick<Structure, 'mitigations'>,
  { school }: Pick<Plan, 'school'>,
): boolean {
  return mitigations.includes(mitigation) || (mitigation === 'senGovernor' && school.hasSenGovernor === 'yes');
}

/** Who wears a hat under a structure. A head who is SENCO is the head under every hat. */
function wearerOf(hat: Hat, structure: Structure): Worn {
  switch (hat) {
    case 'headteacher':
    case 'exclusions':
      return 'head';
    case 'senco':
      return sencoIn(structure);
    default: {
      const wearer = structure.hats[hat];
      return wearer === 'senco' ? sencoIn(structure) : wearer;
    }
  }
}

function sencoIn(structure: Structure): Worn {
  if (headIsSenco(structure)) return 'head';
  return designatedPostOf(structure) ? 'senco' : 'nobody';
}

/** The six hats by who wears them. */
export type HatsWorn = Readonly<Record<Worn, readonly Hat[]>>;

/** The hats that each wears under a structure, in the order of the hats. */
export function hatsWorn(structure: Structure): HatsWorn {
  const of = (worn: Worn): readonly Hat[] => hats.filter((hat) => wearerOf(hat, structure) === worn);
  return { head: of('head'), senco: of('senco'), other: of('other'), unknown: of('unknown'), nobody: of('nobody') };
}

/** Of each structure the place of the first with the same hats on the same people. */
export function firstAlike(structures: readonly Structure[]): readonly number[] {
  return structures.map((one) =>
    structures.findIndex((other) => hats.every((hat) => wearerOf(hat, one) === wearerOf(hat, other))),
  );
}

/** Two others need not be the same other. */
function isOnePerson(one: Worn, other: Worn): Answer {
  if (one === 'nobody' || other === 'nobody') return 'no';
  if (one === 'unknown' || other === 'unknown') return 'unknown';
  if (one !== other) return 'no';
  return one === 'other' ? 'unknown' : 'yes';
}

function nameOf(worn: Worn, structure: Structure): string {
  if (worn === 'senco') return 'The SENCO';
  return headIsSenco(structure) ? 'The head, who is SENCO' : 'The head';
}

function howOften({ school }: Plan, known: KnownSchool, figures: Figures): string {
  const { expected, which } = suspensionsPerYear(known, school.phase, figures);
  const rate = {
    low: 'the lower rate, of primary schools',
    central: 'the middle rate, which for special schools is a judgement',
    high: 'the higher rate, of secondary schools',
  }[which];
  return `With these pupils that would be about ${decimal(expected, 1)} times a year, at ${rate}.`;
}
