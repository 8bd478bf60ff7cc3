import type { Finding } from '../../domain/rule';

/** One word for the law of a structure, from the gravest finding. */
export type LawSummary = 'departsFromLaw' | 'departsFromGuidance' | 'departsFromPractice' | 'toCheck' | 'meets';

/** The gravest thing that the findings say; `check` findings count only where nothing departs. */
export function lawSummary(findings: readonly Finding[]): LawSummary {
  const departing = findings.filter((finding) => finding.degree !== 'check' && finding.force !== 'proposed');
  if (departing.some((finding) => finding.force === 'must')) return 'departsFromLaw';
  if (departing.some((finding) => finding.force === 'should')) return 'departsFromGuidance';
  if (departing.length > 0) return 'departsFromPractice';
  return findings.length > 0 ? 'toCheck' : 'meets';
}
