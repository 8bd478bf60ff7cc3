import type { RiskFlag } from '../../domain/assessment';
import type { WorkingLine } from '../../domain/indicator';
import type { Finding, RuleForce } from '../../domain/rule';
import { figureLine, type Indicator, type Measured } from './measured';

function count(m: Measured, forces: readonly RuleForce[], degrees: readonly Finding['degree'][]): readonly Finding[] {
  return m.assessment.findings.filter((finding) => forces.includes(finding.force) && degrees.includes(finding.degree));
}

function findingLines(findings: readonly Finding[]): readonly WorkingLine[] {
  return findings.map((finding) => ({
    label: `${finding.who}: ${finding.because}`,
    value: `from ${finding.from}`,
    unit: 'text',
  }));
}

function lawIndicator(
  label: string,
  formula: string,
  forces: readonly RuleForce[],
  degrees: readonly Finding['degree'][],
): Indicator {
  return {
    label,
    group: 'Law',
    unit: 'count',
    direction: 'lowerIsBetter',
    measure: (m) => count(m, forces, degrees).length,
    explain: (m) => ({ formula, lines: findingLines(count(m, forces, degrees)) }),
  };
}

export const lawIndicators = {
  departuresFromLaw: lawIndicator(
    'Departs from law',
    'Findings of force “must” that are certain on what was entered. One is enough to bar a structure from recommendation, never from view.',
    ['must'],
    ['departs'],
  ),
  departuresFromGuidance: lawIndicator(
    'Departs from statutory guidance',
    'Findings of force “should”, in whole or in part. Governors record why.',
    ['should'],
    ['departs', 'partly'],
  ),
  departuresFromPayAndPractice: lawIndicator(
    'Departs from pay rules or practice',
    'Findings of the pay and conditions document and of good practice, in whole or in part.',
    ['stpcd', 'practice'],
    ['departs', 'partly'],
  ),
  thingsToCheck: lawIndicator(
    'Cannot be told yet: to check',
    'What the plan does not say, or what no authority settles.',
    ['must', 'should', 'stpcd', 'practice', 'proposed'],
    ['check'],
  ),
} as const satisfies Record<string, Indicator>;

function flag(m: Measured, id: RiskFlag['id']): RiskFlag | undefined {
  return m.assessment.flags.find((each) => each.id === id);
}

function riskIndicator(
  id: RiskFlag['id'],
  label: string,
  more: (m: Measured) => readonly WorkingLine[] = () => [],
): Indicator {
  return {
    label,
    group: 'Risk',
    unit: 'flag',
    direction: 'lowerIsBetter',
    measure: (m) => (flag(m, id)?.isRaised ? 1 : 0),
    explain: (m) => ({ formula: flag(m, id)?.because ?? '', lines: more(m) }),
  };
}

export const riskIndicators = {
  conflictOfInterest: riskIndicator('conflictOfInterest', 'Conflict of interest'),
  onePersonHoldsEverything: riskIndicator('onePersonHoldsEverything', 'One person holds everything', (m) => [
    { label: 'Share asked of one person', value: m.assessment.time.shareOnOnePerson, unit: 'share' },
    figureLine('Limit set', 'risk.oneHolderShare', 'share', m),
  ]),
  offLeadershipTeam: riskIndicator('offLeadershipTeam', 'Off the leadership team'),
  overload: riskIndicator('overload', 'Overload', (m) => [
    { label: 'Asked of the SENCO / what the SENCO can hold', value: m.assessment.time.loadOnSenco, unit: 'multiplier' },
    figureLine('Limit set', 'risk.overloadRatio', 'multiplier', m),
  ]),
  noSuccessor: riskIndicator('noSuccessor', 'No successor'),
} as const satisfies Record<string, Indicator>;
