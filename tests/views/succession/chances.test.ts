import { describe, expect, it } from 'vitest';
import type { SuccessionOutcome } from '../../../src/domain/succession';
import { chancesSentence } from '../../../src/views/succession/chanceWords';
import { noCauses, outcomeOf } from './told';

const of = (mean: number, standardError = 0) => ({ mean, standardError });
const named = (name: string, patch: Partial<SuccessionOutcome>) => ({ name, outcome: outcomeOf(0.8, patch) });

describe('the chance that sets structures apart most', () => {
  it('is the one with the widest range, most and least by name', () => {
    expect(
      chancesSentence([
        named('Today', { everLeaves: of(0.5), overCeiling: of(0) }),
        named('Deputy', { everLeaves: of(0.3), overCeiling: of(1) }),
        named('Associate', { everLeaves: of(0.4), overCeiling: of(0) }),
      ]),
    ).toBe(
      'What sets them apart most is how often the plan’s years together cost more than their ceilings: in all of 100 futures under “Deputy”, in none under “Today” and “Associate”.',
    );
  });

  it('counts the structures where they are many, and passes over a ceiling that is not set', () => {
    const many = ['A', 'B', 'C', 'D'].map((name) => named(name, { everLeaves: of(0.3), overCeiling: null }));
    expect(chancesSentence([...many, named('Today', { everLeaves: of(0.7), overCeiling: null })])).toBe(
      'What sets them apart most is how often the SENCO leaves (not counting a departure known already): in 70 of 100 futures under “Today”, in 30 under four structures.',
    );
  });

  it('counts a structure in which nobody is to be SENCO among those that are alike, as the table does', () => {
    const nobody = { overCeiling: of(0), firstCauses: { ...noCauses, nobodyPlanned: 10_000 } };
    const said = chancesSentence([
      named('Today', { overCeiling: of(0) }),
      named('Deputy', { overCeiling: of(1) }),
      named('Nobody', nobody),
    ]);
    expect(said).toMatch(/^What sets the structures with a SENCO apart most is how often/);
    expect(said).toMatch(/in all of 100 futures under “Deputy”, in none under “Today” and “Nobody”\.$/);
  });

  it('leaves out a structure in which nobody is to be SENCO, and says nothing of small differences', () => {
    const nobody = { everNobody: of(1), firstCauses: { ...noCauses, nobodyPlanned: 10_000 } };
    expect(chancesSentence([named('Today', {}), named('Nobody', nobody)])).toBeNull();
    expect(chancesSentence([named('Today', { breach: of(0) }), named('Deputy', { breach: of(0.09) })])).toBeNull();
    expect(
      chancesSentence([named('Today', { breach: of(0, 0.1) }), named('Deputy', { breach: of(0.2, 0.1) })]),
    ).toBeNull();
    expect(chancesSentence([])).toBeNull();
  });
});
