import { describe, expect, it } from 'vitest';
import { type FailureCause, failureCauses } from '../../../src/domain/succession';
import { causeNames, causeSentence, mainCauseSentence } from '../../../src/views/succession/causeWords';
import { byCause } from '../../../src/views/succession/inHundred';
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

  it('says which are most frequent where few fail', () => {
    expect(says(0.98, { resigned: 19, promoted: 1 })).toBe(
      '2 of 100 fail, most often beginning with a resignation, then with the SENCO promoted to headteacher.',
    );
    expect(says(0.99, { longAbsence: 10 })).toBe('1 of 100 fails, beginning with a long absence.');
    expect(says(0.998, { resigned: 4, promoted: 3, leftSuddenly: 2, longAbsence: 1 })).toBe(
      'fewer than 1 of 100 fails, most often beginning with a resignation, then with the SENCO promoted to headteacher and the SENCO going without notice.',
    );
  });

  it('counts as the table beside it does', () => {
    const causes = { ...noCauses, resigned: 335, leftSuddenly: 335, promoted: 30 };
    const outcome = outcomeOf(0.3, { firstCauses: causes });
    const counts = byCause(outcome);
    expect(causeSentence(outcome, 'Today')).toMatch('of the 70 that fail, 34 begin with a resignation, 33 with');
    expect([counts.resigned, counts.leftSuddenly, counts.promoted].map(({ whole }) => whole)).toEqual([34, 33, 3]);
  });

  it('says that all fail, or none', () => {
    expect(says(0, { nobodyPlanned: 1000 })).toBe('all 100 that fail begin with nobody planned to be SENCO.');
    expect(says(1, {})).toBe('no future fails.');
    expect(says(0.9999, {})).toBe('none of the 1,000 futures drawn fails.');
  });

  it('names what at least half begin with', () => {
    const main = (alwaysHeld: number, causes: Partial<Record<FailureCause, number>>) =>
      mainCauseSentence(outcomeOf(alwaysHeld, { firstCauses: { ...noCauses, ...causes } }), 'Today');
    expect(main(0.25, { neverAppointed: 600, resigned: 150 })).toBe(
      'Under “Today”, 60 of the 75 that fail begin with an appointment that takes too long.',
    );
    expect(main(0.4, { resigned: 20, promoted: 20, longAbsence: 20 })).toBe(
      'Under “Today”, 20 of the 60 that fail begin with a resignation and 20 with the SENCO promoted to headteacher.',
    );
    expect(main(0.4, { resigned: 20 })).toBe('Under “Today”, all 60 that fail begin with a resignation.');
    expect(main(0.98, { resigned: 20 })).toBe('Under “Today” 2 of 100 fail, beginning with a resignation.');
    expect(main(0.4, {})).toBeNull();
  });

  it('has a name for every cause', () => {
    expect(new Set(failureCauses.map((cause) => causeNames[cause])).size).toBe(failureCauses.length);
  });
});
