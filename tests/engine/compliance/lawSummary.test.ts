import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/rule';
import { lawSummary } from '../../../src/engine/compliance/lawSummary';

const aFinding: Finding = {
  rule: 'a-rule',
  force: 'must',
  degree: 'departs',
  who: 'AB',
  from: '2027-09-01',
  because: 'It departs.',
  consequence: 'It matters.',
  mend: 'Mend it.',
  isSchoolWide: false,
  isOverdue: false,
};
const findings = (...patches: readonly Partial<Finding>[]) => patches.map((patch) => ({ ...aFinding, ...patch }));

describe('one word for the law of a structure', () => {
  it('is the gravest thing that departs', () => {
    expect(lawSummary(findings({ force: 'should' }, {}), 'act')).toBe('departsFromLaw');
    expect(lawSummary(findings({ force: 'should', degree: 'partly' }, { force: 'stpcd' }), 'act')).toBe(
      'departsFromGuidance',
    );
    expect(lawSummary(findings({ force: 'practice' }), 'none')).toBe('departsFromPractice');
  });
  it('speaks of the school only where the structure itself has no fault', () => {
    expect(lawSummary(findings({ isSchoolWide: true }), 'act')).toBe('schoolDeparts');
    expect(lawSummary(findings({ isSchoolWide: true }, { force: 'should' }), 'act')).toBe('departsFromGuidance');
  });
  it('meets the law only in a school that the law binds', () => {
    expect(lawSummary([], 'act')).toBe('meets');
    expect(lawSummary([], 'none')).toBe('noDuty');
    expect(lawSummary([], 'codeOnly')).toBe('codeOnly');
    expect(lawSummary(findings({ degree: 'check' }), 'act')).toBe('toCheck');
    expect(lawSummary(findings({ degree: 'check' }), 'codeOnly')).toBe('codeOnly');
  });
});
