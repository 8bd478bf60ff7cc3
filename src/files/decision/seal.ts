import type { Seal } from '../../domain/decision';
import type { Plan } from '../../domain/plan';
import type { IsoDate } from '../../domain/units';
import { fileFormat, fileVersion } from '../fileFormat';
import { canonicalJson } from './canonicalJson';
import { fingerprintOf } from './fingerprint';

/** So that a file holding the plan, the sealed copy and room to go on stays within what `openFile` takes. */
const mostSealed = 500_000;

/**
 * What is sealed of a plan: a saved file in canonical JSON, without the decision and the checks after it, and without
 * when and by what it was written. One plan has one such text, and any later version opens it as it opens any old file.
 */
export function snapshotOf(plan: Plan): string {
  return canonicalJson({
    format: fileFormat,
    version: fileVersion,
    plan: { ...plan, decision: null, termChecks: [] },
  });
}

/** The plan as it stands, with its fingerprint; null where it is too long to be kept inside its own file. */
export function sealOf(plan: Plan, on: IsoDate): Seal | null {
  const snapshot = snapshotOf(plan);
  return snapshot.length > mostSealed ? null : { sealedOn: on, sha256: fingerprintOf(snapshot), snapshot };
}

/** Whether the snapshot is the text that the fingerprint was taken of. */
export const isIntact = ({ sha256, snapshot }: Seal): boolean => fingerprintOf(snapshot) === sha256;
