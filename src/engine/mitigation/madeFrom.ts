import type { Structure } from '../../domain/structure';

/** A structure with its mitigations carried out, and what it was before them. */
export interface StandingStructure extends Structure {
  readonly entered: Structure;
}

const isStanding = (structure: Structure): structure is StandingStructure => 'entered' in structure;

/** A structure as the school entered it, before its mitigations were carried out; itself where none were. */
export function asEntered(structure: Structure): Structure {
  return isStanding(structure) ? structure.entered : structure;
}
