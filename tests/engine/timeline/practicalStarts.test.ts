import { describe, expect, it } from 'vitest';
import { nextPracticalStart, practicalDaysInWords } from '../../../src/engine/timeline/practicalStarts';
import { figures } from '../plans';

describe('the next practical start', () => {
  it.each([
    ['2026-11-22', '2027-01-01'],
    ['2026-12-15', '2027-05-01'],
    ['2027-04-02', '2027-09-01'],
    ['2027-08-10', '2028-01-01'],
  ])('asked on %s is %s: at least a month away, after a leaving date', (on, start) => {
    expect(nextPracticalStart(on, figures)).toBe(start);
  });
});

describe('the days on which a teacher from another school can start', () => {
  it('are said in the order of the year', () => {
    expect(practicalDaysInWords(figures)).toBe('1 January, 1 May or 1 September');
  });
});
