import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/rule';
import type { Rule } from '../../../src/engine/compliance/context';
import {
  findingsOf,
  hasMustDeparture,
  oncePerRule,
  schoolFaultsInLaw,
} from '../../../src/engine/compliance/findingsOf';
import { rules } from '../../../src/engine/compliance/rules';
import { type Changes, contextWith } from './context';

const aRule: Rule = {
  id: 'a-rule',
  name: 'A rule',
  says: 'Something.',
  force: 'must',
  confidence: 'verified',
  cites: [],
  from: null,
  until: null,
  checkedOn: '2026-11-22',
  checkBy: '2027-08-31',
  onlyWhereDuty: false,
  maintainedOnly: false,
  departures: ({ startsOn }) => [
    {
      degree: 'departs',
      who: 'AB',
      from: startsOn,
      because: 'It departs.',
      consequence: 'It matters.',
      mend: 'Mend it.',
    },
  ],
};

const found = (rule: Partial<Rule>, changes: Changes = {}) => findingsOf(contextWith(changes), [{ ...aRule, ...rule }]);

describe('the register of rules', () => {
  it('gives every rule an id of its own, words and a citation with a place', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.says, rule.id).not.toBe('');
      expect(rule.cites.length, rule.id).toBeGreaterThan(0);
      for (const citation of rule.cites) expect(citation.where, rule.id).not.toBe('');
      expect(rule.checkBy > rule.checkedOn, rule.id).toBe(true);
    }
  });
  it('says of every paragraph of the Code that its number is to be confirmed', () => {
    const places = rules.flatMap((rule) => rule.cites).filter((each) => each.source === 'sendCode2015');
    expect(places.length).toBeGreaterThan(0);
    for (const { where } of places) expect(where).toContain('paragraph number to be confirmed');
  });
  it('finds nothing against a qualified SENCO on the leadership team of a plain primary school', () => {
    expect(findingsOf(contextWith())).toEqual([]);
  });
});

describe('how far a rule reaches', () => {
  const nobody = { structure: { designatedPost: null } };
  const designation = (school: NonNullable<Changes['school']>) =>
    findingsOf(contextWith({ ...nobody, school })).filter((each) => each.rule === 'designate-senco');

  it('is law in mainstream schools and maintained nurseries', () => {
    for (const phase of ['nursery', 'infant', 'junior', 'primary', 'secondary', 'allThrough'] as const)
      expect(designation({ phase })).toMatchObject([{ force: 'must', degree: 'departs' }]);
    expect(designation({ governance: 'academy' })).toMatchObject([{ force: 'must' }]);
  });
  it('is only expected by the Code in a pupil referral unit', () => {
    const findings = designation({ phase: 'alternativeProvision' });
    expect(findings).toMatchObject([{ force: 'should', degree: 'departs' }]);
    expect(findings[0]?.consequence).toContain('the Act does not clearly impose it');
    expect(hasMustDeparture(findings)).toBe(false);
  });
  it('does not reach special, 16 to 19 and independent schools', () => {
    expect(designation({ phase: 'special' })).toEqual([]);
    expect(designation({ phase: 'sixteenToNineteen' })).toEqual([]);
    expect(designation({ governance: 'independent' })).toEqual([]);
  });
  it('keeps rules that do not hang on the SENCO duty in every school', () => {
    expect(found({}, { school: { phase: 'special' } })).toHaveLength(1);
    expect(found({}, { school: { phase: 'alternativeProvision' } })).toMatchObject([{ force: 'must' }]);
  });
  it('leaves conditions of maintained schools out of independent ones, and says that academies differ', () => {
    const rule = { maintainedOnly: true, force: 'stpcd' } as const;
    expect(found(rule, { school: { governance: 'independent' } })).toEqual([]);
    expect(found(rule)[0]?.consequence).toBe('It matters.');
    expect(found(rule, { school: { governance: 'academy' } })[0]?.consequence).toContain('only through its contracts');
  });
});

describe('when a rule holds', () => {
  it('leaves out a rule that ended before the plan starts', () => {
    expect(found({ until: '2027-08-31' })).toEqual([]);
    expect(found({ until: '2027-09-01' })).toHaveLength(1);
  });
  it('leaves out a rule that begins after the plan', () => {
    expect(found({ from: '2032-09-01' })).toEqual([]);
    expect(found({ from: '2032-08-31' })).toHaveLength(1);
  });
  it('says when a rule should have been read again', () => {
    expect(found({}, { on: '2027-08-31' })).toMatchObject([{ isOverdue: false }]);
    expect(found({}, { on: '2027-09-01' })).toMatchObject([{ isOverdue: true }]);
  });
});

describe('what a head reads first', () => {
  it('is law before guidance, and what is certain before what is to be checked', () => {
    const messy = contextWith({
      person: { hasQts: 'no', qualification: 'unknown' },
      post: { leadership: 'none', senAllowance: 9_000 },
      school: { hasSenGovernor: 'no', governorsDefinedRole: 'unknown' },
    });
    const order = findingsOf(messy).map((each) => each.force);
    expect(order.slice(0, 3)).toEqual(['must', 'must', 'must']);
    expect([...new Set(order)]).toEqual(['must', 'should', 'stpcd', 'practice']);
    expect(findingsOf(messy)[0]).toMatchObject({ rule: 'qualified-teacher-at-school', degree: 'departs' });
  });
  it('counts as unlawful only what departs for certain from law', () => {
    expect(hasMustDeparture(found({}))).toBe(true);
    expect(hasMustDeparture(found({ force: 'should' }))).toBe(false);
    expect(hasMustDeparture(findingsOf(contextWith({ person: { hasQts: 'unknown' } })))).toBe(false);
    expect(hasMustDeparture([])).toBe(false);
  });
  it("does not hold the school's paperwork against one structure", () => {
    const findings = findingsOf(contextWith({ school: { governorsDefinedRole: 'no' } }));
    expect(findings).toMatchObject([{ force: 'must', degree: 'departs', isSchoolWide: true }]);
    expect(hasMustDeparture(findings)).toBe(false);
    expect(schoolFaultsInLaw(findings)).toEqual(findings);
    expect(found({})).toMatchObject([{ isSchoolWide: false }]);
    expect(schoolFaultsInLaw(found({}))).toEqual([]);
  });
});

it('counts a rule once, by its first finding, in whatever phases or people it is departed from', () => {
  const finding = (rule: string, who: string): Finding => ({
    rule,
    force: 'should',
    degree: 'departs',
    who,
    from: '2027-09-01',
    because: 'So it is.',
    consequence: 'None.',
    mend: 'Mend it.',
    isSchoolWide: false,
    isOverdue: false,
  });
  const [first, again, other] = [finding('time', 'SENCO'), finding('time', 'Deputy'), finding('seat', 'SENCO')];
  expect(oncePerRule([first, again, other])).toEqual([first, other]);
  expect(oncePerRule([])).toEqual([]);
});
