import type { Finding } from '../../domain/rule';
import type { DutyReach } from '../../domain/school';

/**
 * One word for the law of a structure. `schoolDeparts`: only the school's paperwork does, whichever structure is chosen.
 * `noDuty` and `codeOnly`: nothing departs, in a school that the SENCO duty of the Act does not reach.
 */
export type LawSummary =
  | 'departsFromLaw'
  | 'departsFromGuidance'
  | 'departsFromPractice'
  | 'schoolDeparts'
  | 'noDuty'
  | 'codeOnly'
  | 'toCheck'
  | 'meets';

/**
 * The gravest thing that the findings say of the structure itself, then of the school; `check` findings count only
 * where nothing departs.
 */
export function lawSummary(findings: readonly Finding[], reach: DutyReach): LawSummary {
  const departing = findings.filter((finding) => finding.degree !== 'check' && finding.force !== 'proposed');
  const own = departing.filter((finding) => !finding.isSchoolWide);
  if (own.some((finding) => finding.force === 'must')) return 'departsFromLaw';
  if (own.some((finding) => finding.force === 'should')) return 'departsFromGuidance';
  if (own.length > 0) return 'departsFromPractice';
  if (departing.length > 0) return 'schoolDeparts';
  if (reach === 'none') return 'noDuty';
  if (reach === 'codeOnly') return 'codeOnly';
  return findings.length > 0 ? 'toCheck' : 'meets';
}
