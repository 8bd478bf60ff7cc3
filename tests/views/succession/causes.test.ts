import { describe, expect, it } from 'vitest';
import { type FailureCause, failureCauses } from '../../../src/domain/succession';
import { byCause } from '../../../src/engine/succession/inHundred';
import { causeNames, causeSentence, mainCauseSentence } from '../../../src/views/succession/causeWords';
import { noCauses, outcomeOf } from './told';

const says = (alwaysHeld: number, causes: Partial<Record<FailureCause, number>>) =>
  causeSentence(outcomeOf(alwaysHeld, { firstCauses: { ...noCauses, ...causes } }), 'Today');

describe('why futures fail', () => {
  it('names what at least half of those that fail begin with, the most frequent first', () => {
    expect(says(0.25, { neverAppointed: 600, resigned: 150 })).toBe(
      'Under “Today”, 60 of the 75 that fail begin with an appointment that takes too long.',
    );
    expect(says(0.4, { longAbsence: 19, resigned: 20, promoted: 21 })).toBe(
      'Under “Today”, 21 of the 60 that fail begin with the SENCO promoted to headteacher and 20 with a resignation.',
    );
    expect(says(0.9, { headLeft: 51, secondmentEnded: 49 })).toBe(
      'Under “Today”, 5 of the 10 that fail begin with a head who is SENCO leaving.',
    );
  });

  it('keeps ties in their order, and says of what rounds to all that it is all', () => {
    expect(says(0.4, { promoted: 20, longAbsence: 20, resigned: 20 })).toBe(
      'Under “Today”, 20 of the 60 that fail begin with a resignation and 20 with the SENCO promoted to headteacher.',
    );
    expect(says(0.9, { resigned: 98, becameHead: 2 })).toBe(
      'Under “Today”, all 10 that fail begin with a resignation.',
    );
  });

  it('says which are most frequent where few fail', () => {
    expect(says(0.98, { resigned: 19, promoted: 1 })).toBe(
      'Under “Today” 2 of 100 fail, most often beginning with a resignation, then with the SENCO promoted to headteacher.',
    );
    expect(says(0.99, { longAbsence: 10 })).toBe('Under “Today” 1 of 100 fails, beginning with a long absence.');
    expect(says(0.998, { resigned: 4, promoted: 3, leftSuddenly: 2, longAbsence: 1 })).toBe(
      'Under “Today” fewer than 1 of 100 fails, most often beginning with a resignation, then with the SENCO promoted to headteacher and the SENCO going without notice.',
    );
  });

  it('counts as the table beside it does, which adds up to those that fail whatever the rounding', () => {
    const causes = { ...noCauses, resigned: 335, leftSuddenly: 335, promoted: 30 };
    const outcome = outcomeOf(0.3, { firstCauses: causes });
    const counts = byCause(outcome);
    expect(causeSentence(outcome, 'Today')).toMatch('34 of the 70 that fail begin with a resignation and 33 with');
    expect([counts.resigned, counts.leftSuddenly, counts.promoted].map(({ whole }) => whole)).toEqual([34, 33, 3]);
  });

  it('says that nobody is to be SENCO, and that none fails', () => {
    expect(says(0, { nobodyPlanned: 1000 })).toBe('Under “Today” nobody is to be SENCO.');
    expect(says(1, {})).toBe('Under “Today” no future fails.');
    expect(says(0.9999, {})).toBe('Under “Today” none of the 1,000 futures drawn fails.');
    expect(mainCauseSentence(outcomeOf(1), 'Today')).toBeNull();
  });

  it('has a name for every cause', () => {
    expect(new Set(failureCauses.map((cause) => causeNames[cause])).size).toBe(failureCauses.length);
  });
});
