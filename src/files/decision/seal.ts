import type { DecisionRecord, Seal } from '../../domain/decision';
import type { Plan } from '../../domain/plan';
import type { IsoDate } from '../../domain/units';
import { fileFormat, fileVersion } from '../fileFormat';
import { canonicalJson } from './canonicalJson';
import { fingerprintOf } from './fingerprint';

/** So that a file holding the plan, the sealed copy and room to go on stays within what `openFile` takes. */
const mostSealed = 500_000;

/**
 * What is sealed of a plan: a saved file in canonical JSON with the decision as it is recorded, and without the seal, the
 * checks after it, and when and by what it was written. One plan has one such text, and any later version opens it as it
 * opens any old file.
 */
export function snapshotOf(plan: Plan): string {
  return canonicalJson({
    format: fileFormat,
    version: fileVersion,
    plan: { ...plan, decision: plan.decision && { ...plan.decision, seal: null }, termChecks: [] },
  });
}

/** The plan as it stands, with its fingerprint; null where it is too long to be kept inside its own file. */
export function sealOf(plan: Plan, on: IsoDate): Seal | null {
  const snapshot = snapshotOf(plan);
  return snapshot.length > mostSealed ? null : { sealedOn: on, sha256: fingerprintOf(snapshot), snapshot };
}

/** Whether the snapshot is the text that the fingerprint was taken of. */
export const isIntact = ({ sha256, snapshot }: Seal): boolean => fingerprintOf(snapshot) === sha256;

/** `copyAltered`: the copy is not what was sealed. `decisionAltered`: it is, and the decision beside it is another. */
export type SealState = 'unaltered' | 'copyAltered' | 'decisionAltered';

/** Whether a decision and its sealed copy are both as they were when it was sealed. */
export function sealStateOf(decision: DecisionRecord, seal: Seal): SealState {
  if (!isIntact(seal)) return 'copyAltered';
  return toldOf(sealedDecision(seal.snapshot)) === toldOf(decision) ? 'unaltered' : 'decisionAltered';
}

type Told = Partial<DecisionRecord> | null;

function sealedDecision(snapshot: string): Told {
  try {
    const { plan } = JSON.parse(snapshot) as { readonly plan?: { readonly decision?: Told } };
    return plan?.decision ?? null;
  } catch {
    return null;
  }
}

/** Named one by one, so that what a later version adds to a decision does not make every older seal look broken. */
const toldOf = (decision: Told): string | null =>
  decision &&
  canonicalJson({
    option: decision.option,
    decidedOn: decision.decidedOn,
    reasons: decision.reasons,
    dissent: decision.dissent,
    reviewOn: decision.reviewOn,
  });
