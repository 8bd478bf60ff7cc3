import { deflateSync, strToU8 } from 'fflate';
import type { Plan } from '../../domain/plan';
import { canonicalJson } from '../decision/canonicalJson';
import { fingerprintOf } from '../decision/fingerprint';
import { fileFormat, fileVersion } from '../fileFormat';
import { toBase64url } from './base64url';
import { checkLength, linkStart, linkVersion } from './linkForm';
import { type Included, sharedPlan } from './sharedPlan';

/**
 * The plan as the part of an address that no browser sends anywhere: what was left out is gone from it, and the rest is
 * compressed. The same plan always gives the same link.
 */
export function planFragment(plan: Plan, included: Included): string {
  const text = canonicalJson({ format: fileFormat, version: fileVersion, plan: sharedPlan(plan, included) });
  const packed = toBase64url(deflateSync(strToU8(text), { level: 9, mem: 9 }));
  const check = fingerprintOf(packed).slice(0, checkLength);
  return `${linkStart}${linkVersion}.${packed.length}.${check}.${packed}`;
}
