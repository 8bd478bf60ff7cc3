import { describe, expect, it } from 'vitest';
import {
  governorsDefineAndMonitorRole,
  senGovernor,
  senReportNamesSenco,
} from '../../../src/engine/compliance/rules/governors';
import { degreesOf, departuresOf } from './context';

describe.each([
  { rule: governorsDefineAndMonitorRole, question: 'governorsDefinedRole' },
  { rule: senGovernor, question: 'hasSenGovernor' },
  { rule: senReportNamesSenco, question: 'reportNamesSenco' },
] as const)('$rule.says', ({ rule, question }) => {
  it('is met by yes, departs on no, and asks where nobody knows', () => {
    expect(degreesOf(rule, { school: { [question]: 'yes' } })).toEqual([]);
    expect(degreesOf(rule, { school: { [question]: 'no' } })).toEqual(['departs']);
    expect(degreesOf(rule, { school: { [question]: 'unknown' } })).toEqual(['check']);
  });
  it("is the school's fault, whichever structure is chosen", () => {
    expect(departuresOf(rule, { school: { [question]: 'no' } })).toMatchObject([{ isSchoolWide: true }]);
  });
});

describe(senReportNamesSenco.says, () => {
  it('cannot name anybody where nobody is designated', () => {
    expect(degreesOf(senReportNamesSenco, { structure: { designatedPost: null } })).toEqual(['departs']);
    const [found] = departuresOf(senReportNamesSenco, { structure: { designatedPost: null } });
    expect(found?.isSchoolWide ?? false).toBe(false);
  });
});

describe(senGovernor.says, () => {
  it('says what is lost where the head is SENCO', () => {
    const [found] = departuresOf(senGovernor, { post: { role: 'headteacher' }, school: { hasSenGovernor: 'no' } });
    expect(found?.consequence).toContain('head as SENCO');
  });
});
