import { type Degree, type Finding, type RuleForce, ruleForces } from '../../domain/rule';
import { dutyReachOf } from '../../domain/school';
import { lawUnder } from '../mitigation/lawUnder';
import type { Departure, Rule, RuleContext } from './context';
import { rules } from './rules';

const degrees: readonly Degree[] = ['departs', 'partly', 'check'];

/** Where a structure departs from the rules that apply to its school and dates, the strongest force first. */
export function findingsOf(asked: RuleContext, register: readonly Rule[] = rules): readonly Finding[] {
  const context = lawUnder(asked);
  return register
    .filter((rule) => applies(rule, context))
    .flatMap((rule) => (rule.departures?.(context) ?? []).map((departure) => findingFrom(rule, departure, context)))
    .sort(byGravity);
}

/** The strongest force first, and what is certain before what is to be checked. */
export function byGravity(a: Finding, b: Finding): number {
  return (
    ruleForces.indexOf(a.force) - ruleForces.indexOf(b.force) || degrees.indexOf(a.degree) - degrees.indexOf(b.degree)
  );
}

/**
 * The certain departures from law that stand in the way of recommending the structure. A fault of the school's paperwork
 * does not count: it is the same for every structure, so it tells none of them apart.
 */
export function mustDepartures(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => isCertainInLaw(finding) && !finding.isSchoolWide);
}

/** Whether there is any, so that the structure is never recommended. */
export function hasMustDeparture(findings: readonly Finding[]): boolean {
  return mustDepartures(findings).length > 0;
}

/** What departs from law for certain on the school's side, whichever structure is chosen. */
export function schoolFaultsInLaw(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => isCertainInLaw(finding) && finding.isSchoolWide);
}

function isCertainInLaw({ force, degree }: Finding): boolean {
  return force === 'must' && degree === 'departs';
}

function applies(rule: Rule, { plan, startsOn, endsOn }: RuleContext): boolean {
  if (rule.until !== null && rule.until < startsOn) return false;
  if (rule.from !== null && rule.from >= endsOn) return false;
  if (rule.onlyWhereDuty && dutyReachOf(plan.school) === 'none') return false;
  return !(rule.maintainedOnly && plan.school.governance === 'independent');
}

function findingFrom(rule: Rule, departure: Departure, context: RuleContext): Finding {
  const { force, caveats } = reachOf(rule, context);
  return {
    isSchoolWide: false,
    ...departure,
    rule: rule.id,
    force,
    consequence: [departure.consequence, ...caveats].join(' '),
    isOverdue: context.on > rule.checkBy,
  };
}

/** The force that a rule has in this school, and what has to be said of it. */
function reachOf(rule: Rule, { plan }: RuleContext): { force: RuleForce; caveats: readonly string[] } {
  const isOnlyInCode = rule.onlyWhereDuty && rule.force === 'must' && dutyReachOf(plan.school) === 'codeOnly';
  const isByContract = rule.maintainedOnly && plan.school.governance === 'academy';
  return {
    force: isOnlyInCode ? 'should' : rule.force,
    caveats: [
      ...(isOnlyInCode
        ? ['For this type of school the Code (6.2) expects it; the Act does not clearly impose it.']
        : []),
      ...(isByContract ? ['This binds an academy only through its contracts.'] : []),
    ],
  };
}

/** The first finding of each rule: what a plan departs from in two phases, or for two people, is one point for governors to settle. */
export const oncePerRule = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }, place) => findings.findIndex((each) => each.rule === rule) === place);
