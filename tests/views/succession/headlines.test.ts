import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import type { SuccessionOutcome } from '../../../src/domain/succession';
import { headInGap, headline } from '../../../src/views/succession/headlines';
import { changed, optionOf, outcomeOf, planOf, pupilReferralUnit, specialSchool } from './told';

const gaps = (...months: number[]) => Uint8Array.from(months);
const sure = (mean: number) => ({ mean, standardError: 0 });
const says = (
  alwaysHeld: number,
  patch: Partial<SuccessionOutcome> = {},
  school: Partial<Plan['school']> = {},
  id = 'slt-senco',
) => {
  const plan = planOf([], school);
  return headline(outcomeOf(alwaysHeld, patch), changed(optionOf(plan, id), { interim: 'head' }), plan);
};

describe('how often there is always a SENCO', () => {
  it('is said both ways round, with the usual gap', () => {
    expect(says(0.83, { vacantMonthsOf: gaps(0, 4, 4, 8) })[0]).toBe(
      'In 83 of 100 simulated futures there is always a SENCO in post; in 17 there is a gap, usually of one term.',
    );
    expect(says(0.825)[0]).toMatch(/^In 83 of 100 .*; in 17 there is a gap\.$/);
    expect(says(0.99)[0]).toMatch(/; in 1 there is a gap\.$/);
  });

  it.each([
    [[4, 4, 2], ', usually of one term.'],
    [[2, 3, 4, 8], ', usually of a term or less.'],
    [[8, 8, 4], ', usually of two terms in all.'],
    [[12, 12, 4], ', usually of three terms in all.'],
    [[4, 5, 8], ', and half of those have more than a term without one.'],
    [[4, 10, 16], ', and half of those have two terms or more without one.'],
    [[20, 30, 40], ', and half of those have three terms or more without one.'],
    [[4, 8], ', and half of those have two terms or more without one.'],
    [[0, 0], '.'],
  ])('gaps of %s months', (months, end) => {
    expect(says(0.5, { vacantMonthsOf: gaps(...months) })[0]?.split('there is a gap')[1]).toBe(end);
  });

  it('is rounded so that few are never none, nor most all', () => {
    expect(says(0.996)[0]).toMatch(/^In more than 99 of 100 .*; in fewer than 1 there is a gap/);
    expect(says(0.003)[0]).toMatch(/^In fewer than 1 of 100 .*; in more than 99 there is a gap/);
    expect(says(0.995)[0]).toMatch(/^In more than 99 of 100 .*; in fewer than 1 /);
  });

  it('is all, or none', () => {
    expect(says(1)).toEqual(['In all of 100 simulated futures there is always a SENCO in post.']);
    expect(says(0, { vacantMonthsOf: gaps(4) })[0]).toBe(
      'In none of 100 simulated futures is there always a SENCO in post: every one has a gap, usually of one term.',
    );
  });

  it('is not called simulated where it was solved', () => {
    const exact = says(0.83, { exact: ['alwaysHeld'] });
    expect(exact[0]).toMatch(/^In 83 of 100 futures /);
    expect(says(0.83, { exact: ['departures'] })[0]).toMatch('simulated');
  });

  it('is never, where nobody is to be SENCO', () => {
    const nobody = (school: Partial<Plan['school']>) => {
      const plan = planOf([], school);
      const option = changed(optionOf(plan), { designatedPost: null });
      return headline(outcomeOf(0, { everNobody: sure(1), exact: ['alwaysHeld'] }), option, plan);
    };
    expect(nobody({})).toEqual([
      'Nobody is to be SENCO, so in none of 100 futures is there one in post: that is against the law from the first day.',
    ]);
    expect(nobody(specialSchool)).toEqual(['Nobody is to be SENCO, so in none of 100 futures is there one in post.']);
  });
});

describe('who stands in', () => {
  const rest = (...args: Parameters<typeof says>) => says(...args).slice(1);
  const withInterim = (
    interim: 'head' | 'bridging' | 'nobody',
    patch: Partial<SuccessionOutcome>,
    school: Partial<Plan['school']> = {},
  ) => {
    const plan = planOf([], school);
    return headline(outcomeOf(0.83, patch), changed(optionOf(plan), { interim }), plan).slice(1);
  };

  it('is the head', () => {
    expect(rest(0.83)).toEqual(['In a gap the head is designated, which is lawful.']);
    expect(rest(0.83, {}, pupilReferralUnit)).toEqual(['In a gap the head is designated, as the Code allows.']);
    expect(rest(0.83, {}, specialSchool)).toEqual(['In a gap the head stands in.']);
  });

  it('has the hours there are', () => {
    expect(headInGap(5.04)).toBe('A head who fills a gap has about 5 hours a week for it.');
  });

  it('is an acting head where the head was SENCO', () => {
    expect(rest(0.83, {}, {}, 'head-as-senco')).toEqual([
      'When the head goes, both posts are empty on the same day.',
      'In a gap an acting head is designated, which is lawful.',
    ]);
  });

  it('is a SENCO lent by another school', () => {
    expect(withInterim('bridging', {})).toEqual([
      'In a gap a SENCO lent by another school bridges, lawful where they also teach here.',
    ]);
    expect(withInterim('bridging', {}, specialSchool)).toEqual(['In a gap a SENCO lent by another school bridges.']);
  });

  it('is nobody', () => {
    const all = { everNobody: sure(0.17), nobodyMonths: sure(2), vacantMonths: sure(2) };
    expect(withInterim('nobody', all)).toEqual(['In a gap nobody is designated, against the law.']);
    expect(withInterim('nobody', all, pupilReferralUnit)).toEqual(['In a gap nobody is designated, against the Code.']);
    expect(withInterim('nobody', all, specialSchool)).toEqual(['In a gap nobody is SENCO.']);
    expect(withInterim('nobody', { ...all, nobodyMonths: sure(1) })).toEqual([
      'In 17 of 100 nobody is designated for a time, against the law.',
    ]);
    expect(withInterim('nobody', {})).toEqual([]);
  });

  it('differs from phase to phase, and is then left to the stories', () => {
    const plan = planOf();
    const option = changed(optionOf(plan), { interim: 'head' });
    const later = changed(optionOf(plan), { interim: 'bridging' });
    expect(headline(outcomeOf(0.83), { ...option, spans: [...option.spans, ...later.spans] }, plan)).toHaveLength(1);
  });
});

describe('a SENCO who does not qualify in time', () => {
  it('is told from one who is qualified in every month, where the duty binds', () => {
    expect(says(0.83, { alwaysQualified: sure(0.62) })[2]).toBe(
      'In 62 of 100 there is a qualified SENCO in every month.',
    );
    expect(says(0.83, { alwaysQualified: sure(0) })[2]).toMatch(/^In none of 100 is there a qualified/);
    expect(says(1, { alwaysQualified: sure(0.62) }, specialSchool)).toHaveLength(1);
  });

  it('is counted, where the duty binds', () => {
    const breach = { breach: sure(0.06) };
    expect(says(1, breach)[1]).toBe(
      'In 6 of 100 somebody is still SENCO after the third anniversary without the qualification, against the law.',
    );
    expect(says(1, { breach: sure(0.001) })[1]).toMatch(/^In fewer than 1 of 100 somebody/);
    expect(says(1, breach, pupilReferralUnit)[1]).toMatch(/, against the Code\.$/);
    expect(says(1, breach, specialSchool)).toHaveLength(1);
  });
});
