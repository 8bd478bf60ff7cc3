import { describe, expect, it } from 'vitest';
import type { SuccessionOutcome } from '../../../src/domain/succession';
import { pageLead } from '../../../src/views/succession/pageLead';
import { noCauses, outcomeOf, planOf } from './told';

const sure = (mean: number) => ({ mean, standardError: 0 });
const named = (name: string, alwaysHeld: number, patch: Partial<SuccessionOutcome> = {}) => ({
  name,
  outcome: outcomeOf(alwaysHeld, patch),
});
const today = named('Today', 0.71);
const deputy = named('Deputy', 0.94);
const nobody = named('Nobody', 0, { firstCauses: { ...noCauses, nobodyPlanned: 1000 } });
const lead = (...compared: Parameters<typeof pageLead>[0]) => pageLead(compared, planOf());

describe('the lead of Succession', () => {
  it('says nothing of nothing', () => expect(lead()).toEqual([]));

  it('asks for more where there is one', () => {
    expect(lead(today)).toEqual([
      '“Today” always has a SENCO in post in 71 of 100 futures.',
      'Choose structures on Compare to set beside it.',
    ]);
  });

  it('sets best against worst', () => {
    expect(lead(today, deputy)[0]).toBe('“Deputy” always has a SENCO in post in 94 of 100 futures; “Today” in 71.');
    expect(lead(today, deputy, named('Never', 0))[0]).toMatch(/; “Never” in none\.$/);
  });

  it('names those that tie, and counts them where they are many', () => {
    expect(lead(today, deputy, named('Associate', 0.941), named('Head', 0.7))[0]).toBe(
      '“Associate” and “Deputy” always have a SENCO in post in about 94 of 100 futures; “Today” and “Head” in about 70.',
    );
    const many = ['A', 'B', 'C', 'D'].map((name) => named(name, 0.94));
    expect(lead(today, ...many)[0]).toMatch(/^Four of them always have a SENCO in post in about 94/);
  });

  it('says where today’s stands, between the two', () => {
    expect(lead(today, deputy, named('Head', 0.4)).at(-1)).toBe('“Today” comes between, with 71 of 100.');
    expect(lead(today, deputy).join(' ')).not.toMatch('between');
  });

  it('says what tells them apart: the bench, the departures, or the months alone', () => {
    const apart = (best: Partial<SuccessionOutcome>, worst: Partial<SuccessionOutcome>, years = 5) => {
      const plan = planOf();
      const at = { ...plan, assumptions: { ...plan.assumptions, horizonYears: years } };
      return pageLead([named('Today', 0.71, worst), named('Deputy', 0.94, best)], at)[1];
    };
    expect(apart({ readyWhenNeeded: sure(0.78) }, { readyWhenNeeded: sure(0) })).toBe(
      'What tells them apart is the bench: somebody inside can step up at 78 of 100 departures under “Deputy”, at none under “Today”.',
    );
    expect(apart({ departures: sure(0.6) }, { departures: sure(1.5) })).toBe(
      'What tells them apart is how often the SENCO goes: about 1.5 times in five years under “Today”, 0.6 under “Deputy”.',
    );
    expect(apart({ departures: sure(0.2) }, { departures: sure(1) }, 1)).toMatch('about once in one year');
    expect(apart({ vacantMonths: sure(0.8), readyWhenNeeded: null }, { vacantMonths: sure(3.5) })).toBe(
      'On average “Today” has 3.5 months without a SENCO in post, “Deputy” 0.8.',
    );
    expect(apart({ vacantMonths: sure(0.2) }, { vacantMonths: sure(1) })).toMatch('has 1 month without');
  });

  it('says so where they cannot be told apart', () => {
    expect(lead(today, named('Head', 0.72))).toEqual([
      'Both always have a SENCO in post in 71 to 72 of 100 futures: too close to tell apart.',
    ]);
    expect(lead(today, named('Head', 0.71), named('Other', 0.71))).toEqual([
      'All three always have a SENCO in post in 71 of 100 futures: too close to tell apart.',
    ]);
    expect(lead(named('A', 1), named('B', 1))).toEqual(['Both always have a SENCO in post, in all of 100 futures.']);
    expect(lead(named('A', 0), named('B', 0))).toEqual(['Neither always has a SENCO in post: every future has a gap.']);
    expect(lead(named('A', 0), named('B', 0), named('C', 0))[0]).toMatch(/^None of these always has/);
  });

  it('puts those with nobody aside', () => {
    const never = 'Under “Nobody” nobody is to be SENCO, so there is never one in post.';
    expect(lead(today, deputy, nobody).at(-1)).toBe(never);
    expect(lead(today, deputy, nobody)[0]).toMatch('“Today” in 71');
    expect(lead(today, nobody)).toEqual(['“Today” always has a SENCO in post in 71 of 100 futures.', never]);
    expect(lead(nobody, nobody)).toHaveLength(1);
  });
});
