import { describe, expect, it } from 'vitest';
import type { School } from '../../../src/domain/school';
import { headGroup, headTemporaryPayment, secondmentVat } from '../../../src/engine/compliance/rules/leadershipPay';
import { leadershipRangePosts, senAllowance, tlrPayment } from '../../../src/engine/compliance/rules/pay';
import type { Figures } from '../../../src/evidence/figuresAt';
import { aPost, aSecondment, degreesOf, departuresOf } from './context';
import { roundFigures } from './roundFigures';

/** The plan of these tests begins in 2027/28. */
const publishedTo2026 = { payYearFor: () => 2026 };

describe(leadershipRangePosts.says, () => {
  it('keeps leadership pay for members of the team', () => {
    expect(degreesOf(leadershipRangePosts, { post: { payPoint: 'L5', leadership: 'member' } })).toEqual([]);
    expect(degreesOf(leadershipRangePosts, { post: { payPoint: 'L5', leadership: 'attends' } })).toEqual(['departs']);
    expect(degreesOf(leadershipRangePosts, { post: { payPoint: 'U3', leadership: 'attends' } })).toEqual([]);
  });
  it('leaves heads and secondees from a leadership post at home out', () => {
    const post = { payPoint: 'L5', leadership: 'none' } as const;
    expect(degreesOf(leadershipRangePosts, { post: { ...post, role: 'headteacher' } })).toEqual([]);
    expect(degreesOf(leadershipRangePosts, { post: { ...post, secondment: aSecondment } })).toEqual([]);
  });
});

describe(senAllowance.says, () => {
  const paid = (allowance: number, fte = 1) => degreesOf(senAllowance, { post: { senAllowance: allowance, fte } });
  it('asks for the teaching criteria inside the range, and departs outside it', () => {
    expect(paid(1_999)).toEqual(['departs']);
    expect(paid(2_000)).toEqual(['check']);
    expect(paid(5_000)).toEqual(['check']);
    expect(paid(5_001)).toEqual(['departs']);
  });
  it('grows the range with expected pay', () => {
    const later = (allowance: number) =>
      degreesOf(senAllowance, { post: { senAllowance: allowance }, figures: publishedTo2026 });
    expect(later(5_500)).toEqual(['check']);
    expect(later(5_501)).toEqual(['departs']);
  });
  it('lets a part-time teacher have a part of it', () => {
    expect(paid(1_000, 0.5)).toEqual(['check']);
    expect(paid(999, 0.5)).toEqual(['departs']);
  });
  it('is not for leaders, and no allowance is no finding', () => {
    expect(degreesOf(senAllowance, { post: { senAllowance: 3_000, payPoint: 'L5' } })).toEqual(['departs']);
    expect(degreesOf(senAllowance)).toEqual([]);
  });
});

describe(tlrPayment.says, () => {
  const paid = (band: 'TLR1' | 'TLR2' | 'TLR3', poundsPerYear: number, payPoint = 'U3') =>
    degreesOf(tlrPayment, { post: { tlr: { band, poundsPerYear }, payPoint } });
  it('keeps to the band', () => {
    expect(paid('TLR2', 3_000)).toEqual([]);
    expect(paid('TLR2', 9_000)).toEqual([]);
    expect(paid('TLR2', 9_001)).toEqual(['departs']);
    expect(paid('TLR3', 2_999)).toEqual(['departs']);
  });
  it('grows the band to the first year of the plan from the last that is published', () => {
    // 3,000 to 9,000 with 10% more: 3,300 to 9,900.
    const later = (poundsPerYear: number) =>
      departuresOf(tlrPayment, { post: { tlr: { band: 'TLR2', poundsPerYear } }, figures: publishedTo2026 });
    expect(later(9_900)).toEqual([]);
    expect(later(9_901)).toMatchObject([{ degree: 'departs' }]);
    expect(later(9_901)[0]?.because).toContain('£9,900 a year (published for 2026/27');
    expect(later(3_299)).toMatchObject([{ degree: 'check' }]);
    expect(departuresOf(tlrPayment, { post: { tlr: { band: 'TLR2', poundsPerYear: 9_001 } } })[0]?.because).toContain(
      '£9,000 a year.',
    );
  });
  it('grows the band by each September’s own rate, as a policy pack may change it', () => {
    const { value } = roundFigures;
    const faster: Partial<Figures> = {
      ...publishedTo2026,
      value: (id, on, which) =>
        id === 'costs.payGrowth' && on !== undefined && on >= '2028-09-01' ? 0.2 : value(id, on, which),
    };
    // 9,000 with 10% and then 20% more: 11,880.
    const later = (poundsPerYear: number) =>
      degreesOf(tlrPayment, {
        post: { tlr: { band: 'TLR2', poundsPerYear } },
        figures: faster,
        assumptions: { startsOn: '2028-09-01' },
      });
    expect(later(11_880)).toEqual([]);
    expect(later(11_881)).toEqual(['departs']);
  });
  it('asks whether less than the band is a share of the duty', () => {
    expect(paid('TLR2', 2_999)).toEqual(['check']);
  });
  it('asks whom a TLR1 line-manages, and is not for leaders', () => {
    expect(paid('TLR1', 5_000)).toEqual(['check']);
    expect(paid('TLR2', 5_000, 'L5')).toEqual(['departs']);
  });
});

describe(headTemporaryPayment.says, () => {
  const head = { role: 'headteacher', payPoint: 'L18' } as const;
  it('allows a quarter of the salary and not a pound more', () => {
    expect(degreesOf(headTemporaryPayment, { post: { ...head, temporaryPayment: 15_000 } })).toEqual([]);
    expect(degreesOf(headTemporaryPayment, { post: { ...head, temporaryPayment: 15_001 } })).toEqual(['departs']);
  });
  it("takes the head's own salary where one is entered", () => {
    const post = { ...head, ownSalary: 80_000, temporaryPayment: 20_000 };
    expect(degreesOf(headTemporaryPayment, { post, school: { roll: null } })).toEqual([]);
    const more = { ...post, temporaryPayment: 20_001 };
    expect(degreesOf(headTemporaryPayment, { post: more, school: { roll: null } })).toEqual(['departs']);
  });
  it('asks whether salary and payment together stay below 125% of the maximum of the group', () => {
    // 200 pupils x 7 = 1,400 units: group 2, to 70,000; 125% of it is 87,500.
    const paid = (temporaryPayment: number, school: Partial<School> = { roll: 200 }) =>
      degreesOf(headTemporaryPayment, { post: { ...head, ownSalary: 80_000, temporaryPayment }, school });
    expect(paid(7_500)).toEqual([]);
    expect(paid(7_501)).toEqual(['check']);
    // 142 pupils are 994 units: group 1, to 60,000; 125% of it is 75,000.
    expect(paid(1, { roll: 142 })).toEqual(['check']);
    expect(paid(7_501, { roll: null })).toEqual([]);
    expect(paid(7_501, { roll: 200, phase: 'secondary' })).toEqual([]);
  });
  it('takes salary and group in the prices of the first year of the plan', () => {
    // Published to 2026, 10% a year: 66,000 in 2027/28. A quarter of it is 16,500.
    const paid = (temporaryPayment: number) =>
      degreesOf(headTemporaryPayment, { post: { ...head, temporaryPayment }, figures: publishedTo2026 });
    expect(paid(16_500)).toEqual([]);
    expect(paid(16_501)).toEqual(['departs']);
  });
  it('is for heads only', () => {
    expect(degreesOf(headTemporaryPayment, { post: { temporaryPayment: 1 } })).toEqual(['departs']);
    expect(degreesOf(headTemporaryPayment, { post: { temporaryPayment: 0 } })).toEqual([]);
  });
});

describe(headGroup.says, () => {
  const head = { ...aPost, id: 'head', role: 'headteacher', payPoint: 'L12' } as const;
  const beside = (payPoint: string) => degreesOf(headGroup, { posts: [head, { ...aPost, payPoint }] });
  it('asks about a leader level with the head', () => {
    expect(beside('L11')).toEqual([]);
    expect(beside('L12')).toEqual(['check']);
    expect(beside('M6')).toEqual([]);
  });
  it('is silent where the pay of the head is not known', () => {
    expect(degreesOf(headGroup, { post: { payPoint: 'L40' } })).toEqual([]);
  });
});

describe(secondmentVat.says, () => {
  it('asks about tax where a post is bought as consultancy', () => {
    const bought = (arrangement: 'secondment' | 'consultancy') =>
      degreesOf(secondmentVat, { post: { secondment: { ...aSecondment, arrangement } } });
    expect(bought('consultancy')).toEqual(['check']);
    expect(bought('secondment')).toEqual([]);
  });
});
