import { expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/rule';
import { lawWords } from '../../../src/views/compare/lawWords';

const finding = (isSchoolWide: boolean): Finding => ({
  rule: 'a-rule',
  force: 'must',
  degree: 'departs',
  who: 'AB',
  from: '2027-09-01',
  because: 'It departs.',
  consequence: 'It matters.',
  mend: 'Mend it.',
  isSchoolWide,
  isOverdue: false,
});
const wordsOf = (...schoolWide: readonly boolean[]) => lawWords('departuresFromLaw', schoolWide.map(finding), 'act');

it('says that the law is met only where it binds', () => {
  expect(lawWords('departuresFromLaw', [], 'act')).toEqual({ tone: 'ok', words: 'meets the law' });
  expect(lawWords('departuresFromLaw', [], 'none').words).toBe('no SENCO duty binds this kind of school');
  expect(lawWords('departuresFromLaw', [], 'codeOnly').words).toContain('the Code expects a SENCO');
  expect(lawWords('departuresFromGuidance', [], 'none').words).toBe('none binds here');
});

it("tells the school's paperwork from the structure", () => {
  expect(wordsOf(false)).toEqual({ tone: 'bad', words: '1 departure' });
  expect(wordsOf(true)).toEqual({ tone: 'warn', words: '1 departure, in the school’s paperwork' });
  expect(wordsOf(true, false)).toEqual({ tone: 'bad', words: '2 departures, 1 in the school’s paperwork' });
});
