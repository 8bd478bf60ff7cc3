import type { RiskFlag } from '../../domain/assessment';
import { dateInWords } from '../../domain/calendar';
import type { Working, WorkingLine } from '../../domain/indicator';
import type { Degree, Finding, RuleForce } from '../../domain/rule';
import { oncePerRule } from '../compliance/findingsOf';
import { flagLikelihood } from '../risk/flagLikelihood';
import { figureLine, type Indicator, type Measured } from './measured';

/** Which findings a row of the law counts. */
const lawScopes = {
  departuresFromLaw: { forces: ['must'], degrees: ['departs'] },
  departuresFromGuidance: { forces: ['should'], degrees: ['departs', 'partly'] },
  departuresFromPayAndPractice: { forces: ['stpcd', 'practice'], degrees: ['departs', 'partly'] },
  thingsToCheck: { forces: ['must', 'should', 'stpcd', 'practice', 'proposed'], degrees: ['check'] },
} as const satisfies Record<string, { readonly forces: readonly RuleForce[]; readonly degrees: readonly Degree[] }>;

export type LawIndicatorId = keyof typeof lawScopes;

/** The findings that one row of the law counts, in the order of the findings. */
export function findingsBehind(id: LawIndicatorId, findings: readonly Finding[]): readonly Finding[] {
  const forces: readonly RuleForce[] = lawScopes[id].forces;
  const degrees: readonly Degree[] = lawScopes[id].degrees;
  return findings.filter((finding) => forces.includes(finding.force) && degrees.includes(finding.degree));
}

function findingLines(findings: readonly Finding[]): readonly WorkingLine[] {
  return findings.map((finding) => ({
    label: `${finding.phase === undefined ? '' : `In the phase “${finding.phase}”, `}${finding.who}: ${finding.because}`,
    value: `from ${dateInWords(finding.from)}`,
    unit: 'text',
  }));
}

const onceEach = 'A rule counts once, however many of the lines below it has.';

function lawIndicator(id: LawIndicatorId, label: string, formula: string): Indicator {
  const behind = ({ assessment }: Pick<Measured, 'assessment'>) => findingsBehind(id, assessment.findings);
  const explain = (m: Measured): Working => ({ formula: `${formula} ${onceEach}`, lines: findingLines(behind(m)) });
  return {
    label,
    group: 'Law',
    unit: 'count',
    direction: 'lowerIsBetter',
    measure: (m) => oncePerRule(behind(m)).length,
    explain,
    explainPhases: explain,
  };
}

export const lawIndicators = {
  departuresFromLaw: lawIndicator(
    'departuresFromLaw',
    'Departs from law',
    'Findings of force “must” that are certain on what was entered. One of the structure’s own is enough to bar it from recommendation, never from view; a fault of the school’s paperwork is the same for every structure and bars none.',
  ),
  departuresFromGuidance: lawIndicator(
    'departuresFromGuidance',
    'Departs from statutory guidance',
    'Findings of force “should”, in whole or in part. Governors record why.',
  ),
  departuresFromPayAndPractice: lawIndicator(
    'departuresFromPayAndPractice',
    'Departs from pay rules or practice',
    'Findings of the pay and conditions document and of good practice, in whole or in part.',
  ),
  thingsToCheck: lawIndicator(
    'thingsToCheck',
    'Cannot be told yet: to check',
    'What the plan does not say, or what no authority settles.',
  ),
} as const satisfies Record<LawIndicatorId, Indicator>;

function flag(m: Pick<Measured, 'assessment'>, id: RiskFlag['id']): RiskFlag | undefined {
  return m.assessment.flags.find((each) => each.id === id);
}

function riskIndicator(
  id: RiskFlag['id'],
  label: string,
  more: (m: Measured) => readonly WorkingLine[] = () => [],
): Indicator {
  const explain = (m: Measured): Working => ({
    formula: flag(m, id)?.because ?? '',
    lines: [...more(m), ...likelihoodLines(id, m)],
  });
  return {
    label,
    group: 'Risk',
    unit: 'flag',
    direction: 'lowerIsBetter',
    measure: (m) => (flag(m, id)?.isRaised ? 1 : 0),
    explain,
    explainPhases: explain,
  };
}

/** How likely it is over the plan's years, where the futures can tell. */
function likelihoodLines(id: RiskFlag['id'], { succession }: Measured): readonly WorkingLine[] {
  if (!succession) return [];
  const likelihood = flagLikelihood(id, succession);
  if (!likelihood) return [{ label: 'Likelihood', value: 'a fact of the structure, not a chance', unit: 'text' }];
  return [{ label: likelihood.of, value: 100 * likelihood.chance, unit: 'futures of 100' }];
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
