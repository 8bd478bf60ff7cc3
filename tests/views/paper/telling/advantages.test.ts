import { describe, expect, it } from 'vitest';
import { criteria } from '../../../../src/engine/decide/criteria';
import { writtenNumber } from '../../../../src/views/paper/telling/advantages';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import { deputy, head, inputFor, rowsOf, textOf, three, withVerdict } from './papers';

describe('the weightings in which each option is best', () => {
  it('add up to a hundred, in the table and in the sentences', () => {
    const shares = { today: 0.287, [head]: 0.296, [deputy]: 0.417 };
    const verdict = { kind: 'noClearWinner', among: [deputy, head], share: 0.7 } as const;
    const paper = paperOf(withVerdict(inputFor(three), verdict, shares));
    expect(rowsOf(paper, 'annex-criteria-table').at(-1)).toEqual([
      'Best in how many weightings',
      '29 of 100',
      '29 of 100',
      '42 of 100',
    ]);
    expect(textOf(paper, 'recommendation-what')).toContain('in 42 of 100 and “New head keeps SENCO” in 29 of 100.');
  });
});

describe('the months without a SENCO in post', () => {
  it('are written as fewer than a tenth of one where they are nearly none, and never as none', () => {
    expect(criteria.secureCover.says(0.03)).toBe('fewer than 0.1 months without a SENCO in post');
    expect(criteria.secureCover.says(0)).toBe('no month without a SENCO in post');
    expect(writtenNumber('secureCover', 0.03)).toBe('fewer than 0.1');
    expect(writtenNumber('secureCover', 0)).toBe('0');
  });
});
