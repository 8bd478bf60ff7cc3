import type { Structure } from '../../domain/structure';

const madeFrom = new WeakMap<Structure, Structure>();

/** Keeps what a structure was before a mitigation changed it. */
export function keepOrigin(changed: Structure, entered: Structure): Structure {
  madeFrom.set(changed, entered);
  return changed;
}

/** A structure as the school entered it, before its mitigations were carried out; itself where none were. */
export function asEntered(standing: Structure): Structure {
  return madeFrom.get(standing) ?? standing;
}
