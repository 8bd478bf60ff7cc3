import { describe, expect, it } from 'vitest';
import type { SuccessionOutcome } from '../../../src/domain/succession';
import { pageLead } from '../../../src/views/succession/pageLead';
import { noCauses, outcomeOf } from './told';

const sure = (mean: number) => ({ mean, standardError: 0 });
const named = (name: string, alwaysHeld: number, patch: Partial<SuccessionOutcome> = {}) => ({
  name,
  outcome: outcomeOf(alwaysHeld, patch),
});
const today = named('Today', 0.71);
const deputy = named('Deputy', 0.94);
const nobody = named('Nobody', 0, { firstCauses: { ...noCauses, nobodyPlanned: 1000 } });
const lead = (...compared: Parameters<typeof pageLead>[0]) => pageLead(compared);

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
    expect(lead(today, ...many)[0]).toMatch(/^Four structures always have a SENCO in post in about 94/);
  });

  it('says where today’s stands, between the two', () => {
    expect(lead(today, deputy, named('Head', 0.4)).at(-1)).toBe('“Today” comes between, with 71 of 100.');
    expect(lead(today, deputy).join(' ')).not.toMatch('between');
  });

  it('names what the failures of the worst begin with', () => {
    const worst = named('Today', 0.25, { firstCauses: { ...noCauses, neverAppointed: 600, resigned: 150 } });
    expect(lead(worst, deputy)[1]).toBe(
      'Under “Today”, 60 of the 75 that fail begin with an appointment that takes too long.',
    );
  });

  it('counts empty months where no failing future was drawn', () => {
    expect(lead(named('Today', 0.71, { vacantMonths: sure(3.5) }), deputy)[1]).toBe(
      'On average “Today” has 3.5 months without a SENCO in post, “Deputy” 0.2.',
    );
    expect(lead(named('Today', 0.71, { vacantMonths: sure(1) }), deputy)[1]).toMatch('has 1 month without');
  });

  it('speaks of the bench where it orders the best, the worst and those between', () => {
    const bench = (name: string, alwaysHeld: number, ready: number | null) =>
      named(name, alwaysHeld, { readyWhenNeeded: ready === null ? null : sure(ready) });
    const says =
      'What tells them apart is the bench: somebody inside can step up at 78 of 100 departures under “Deputy”, at none under “Today”.';
    const [worst, best] = [bench('Today', 0.71, 0), bench('Deputy', 0.94, 0.78)];
    expect(lead(worst, best)[2]).toBe(says);
    expect(lead(worst, bench('Head', 0.8, 0.3), best)).toContain(says);
    // The village: a bench of 37 holds 25, one of 12 holds 56.
    expect(lead(bench('Today', 0.25, 0.37), bench('Head', 0.56, 0.12), best).join(' ')).not.toMatch('bench');
    expect(lead(worst, bench('Head', 0.8, 0.9), best).join(' ')).not.toMatch('bench');
    expect(lead(worst, bench('Head', 0.8, null), best).join(' ')).not.toMatch('bench');
    expect(lead(bench('Today', 0.71, 0.75), best).join(' ')).not.toMatch('bench');
    // Two that hold as often may have either bench.
    expect(lead(worst, bench('Head', 0.711, 0.3), best).join(' ')).toMatch('bench');
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
