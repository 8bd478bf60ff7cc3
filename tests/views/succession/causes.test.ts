import { describe, expect, it } from 'vitest';
import { type FailureCause, failureCauses } from '../../../src/domain/succession';
import { causeNames, causeSentence } from '../../../src/views/succession/causeWords';
import { noCauses, outcomeOf } from './told';

const says = (alwaysHeld: number, causes: Partial<Record<FailureCause, number>>) =>
  causeSentence(outcomeOf(alwaysHeld, { firstCauses: { ...noCauses, ...causes } }), 'Today').replace('“Today”: ', '');

describe('why futures fail', () => {
  it('counts first causes out of the hundred, the most frequent first', () => {
    expect(says(0.83, { longAbsence: 30, resigned: 90, secondmentEnded: 50 })).toBe(
      'of the 17 that fail, 9 begin with a resignation, 5 with the end of the secondment and 3 with a long absence.',
    );
  });

  it('adds up to those that fail, whatever the rounding, and leaves out what rounds to none', () => {
    expect(says(0.9, { resigned: 33, leftSuddenly: 33, promoted: 34 })).toBe(
      'of the 10 that fail, 4 begin with the SENCO promoted to headteacher, 3 with a resignation and 3 with the SENCO going without notice.',
    );
    expect(says(0.9, { resigned: 98, becameHead: 2 })).toBe('all 10 that fail begin with a resignation.');
  });

  it('keeps ties in their order', () => {
    expect(says(0.9, { neverAppointed: 50, headLeft: 50 })).toBe(
      'of the 10 that fail, 5 begin with an appointment that takes too long and 5 with a head who is SENCO leaving.',
    );
  });

  it('counts the futures themselves where few fail', () => {
    expect(says(0.98, { resigned: 19, promoted: 1 })).toBe(
      'of the 20 in 1,000 that fail, 19 begin with a resignation and 1 with the SENCO promoted to headteacher.',
    );
    expect(says(0.998, { resigned: 1, promoted: 1 })).toMatch(
      'of the 2 in 1,000 that fail, 1 begins with a resignation and 1 with',
    );
    expect(says(0.998, { resigned: 2 })).toBe('both of the 2 in 1,000 that fail begin with a resignation.');
    expect(says(0.999, { longAbsence: 1 })).toBe('the 1 in 1,000 that fails begins with a long absence.');
  });

  it('says that all fail, or none', () => {
    expect(says(0, { nobodyPlanned: 1000 })).toBe('all 100 that fail begin with nobody planned to be SENCO.');
    expect(says(1, {})).toBe('no future fails.');
    expect(says(0.9999, {})).toBe('none of the 1,000 futures drawn fails.');
  });

  it('has a name for every cause', () => {
    expect(new Set(failureCauses.map((cause) => causeNames[cause])).size).toBe(failureCauses.length);
  });
});
