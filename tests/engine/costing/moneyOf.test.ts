import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import type { Post } from '../../../src/domain/structure';
import { assessPlan } from '../../../src/engine/assess';
import { teacherRatesOn } from '../../../src/engine/costing/employmentCost';
import { coverCost, functionCost, type Prices, postCash, secondmentCost } from '../../../src/engine/costing/postCost';
import { knownSchool } from '../../../src/engine/knownSchool';
import { payPointNames } from '../../../src/evidence/figures/payTables';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { figures, on, planFor, postOf, villagePrimary, withStructure } from '../plans';

function pricesOf(plan: Plan): Prices {
  return {
    plan,
    known: knownSchool(plan.school, figures),
    figures,
    schoolYear: 2026,
    rates: teacherRatesOn('2026-09-01', false, figures),
  };
}
const prices = pricesOf(planFor(villagePrimary));
const penny = (value: number): number => Math.round(value * 100) / 100;
const moneyFor = (plan: Plan, id: string) => {
  const index = plan.structures.findIndex((each) => each.id === id);
  const found = assessPlan(plan, figures, on).assessments[index];
  if (!found) throw new Error(id);
  return found.money;
};

describe('full cost of the function', () => {
  it('is employment cost x hours for the function / 32.5: a U3 SENCO for 13 hours is 0.4 of £75,163.33', () => {
    expect(penny(functionCost(postOf('senco', { tlr: null, hoursPerWeek: 13 }), prices))).toBe(30_065.33);
  });

  it('is the same for a half-time SENCO who spends all her hours on it as half the employment', () => {
    const post = postOf('senco', { tlr: null, fte: 0.5, hoursPerWeek: 16.25 });
    // 26,417.50 + 28.68% + 15% above £5,000: one employment has one threshold.
    expect(penny(functionCost(post, prices))).toBe(37_206.66);
  });
});

describe('cover for released teaching', () => {
  it('by a permanent M6 teacher is £66,693.39 / 22.5 for each weekly hour', () => {
    expect(penny(coverCost(1, prices))).toBe(2_964.15);
    expect(penny(coverCost(10, prices))).toBe(29_641.51);
  });

  it('by supply in a primary is £218 / 6.5 an hour for 39 weeks: a day a week is £8,502', () => {
    const plan = planFor({ ...villagePrimary, coverBy: 'supply' });
    expect(penny(coverCost(6.5, pricesOf(plan)))).toBe(8_502);
  });

  it('is dearer in a secondary: £291 a day is £11,349 a year', () => {
    const plan = planFor({ phase: 'secondary', coverBy: 'supply' });
    expect(penny(coverCost(6.5, pricesOf(plan)))).toBe(11_349);
  });
});

describe('a seconded SENCO', () => {
  it('at U3, one day a week, is recharged at a fifth of £75,163.33', () => {
    expect(penny(secondmentCost(postOf('secondedSenco', { tlr: null }), prices))).toBe(15_032.67);
  });

  it('at an agreed day rate of £400 is 39 days', () => {
    const post = postOf('secondedSenco');
    const agreed: Post = { ...post, secondment: post.secondment && { ...post.secondment, dayRate: 400 } };
    expect(secondmentCost(agreed, prices)).toBe(15_600);
  });
});

describe('cash of a post', () => {
  it('of somebody in school is pay above the base point and cover: TLR2 is £3,651 x 1.4368', () => {
    const post = postOf('senco', { hoursPerWeek: 10, teachingHoursPerWeek: 12.5 });
    const cash = postCash(post, prices);
    expect(penny(cash.pay ?? 0)).toBe(5_245.76);
    expect(penny(cash.cover ?? 0)).toBe(29_641.51);
  });

  it('of a new teacher is the whole employment', () => {
    expect(penny(postCash(postOf('senco', { staffing: 'new', tlr: null }), prices).newPosts ?? 0)).toBe(75_163.33);
  });

  it('of the head who takes the role on is nothing', () => {
    const cash = postCash(postOf('headteacher'), prices);
    expect(cash).toEqual({ pay: 0, cover: 0 });
  });
});

describe('extra cash against today', () => {
  it('is nothing for today', () => {
    const money = moneyFor(planFor(villagePrimary), 'today');
    expect(money.extraPerYear).toBe(0);
    expect(money.extraOverHorizon).toBe(0);
  });

  it('of moving the same SENCO from U3 with no allowance to L6 is £11,184.05', () => {
    let plan = planFor(villagePrimary);
    plan = withStructure(plan, 'today', (s) => ({ ...s, posts: s.posts.map((post) => ({ ...post, tlr: null })) }));
    plan = withStructure(plan, 'slt-senco', (s) => ({
      ...s,
      posts: s.posts.map((post) => ({ ...post, payPoint: 'L6' })),
    }));
    expect(penny(moneyFor(plan, 'slt-senco').extraPerYear)).toBe(11_184.05);
  });

  it('adds up: parts to the year, years to the horizon', () => {
    const money = moneyFor(planFor(villagePrimary, '2027-01-01'), 'slt-senco-with-deputy');
    for (const year of money.years) {
      expect(Object.values(year.extraByPart).reduce((a, b) => a + b, 0)).toBeCloseTo(year.extra, 6);
    }
    expect(money.years.reduce((a, year) => a + year.extra, 0)).toBeCloseTo(money.extraOverHorizon, 6);
    expect(money.years.map((year) => year.months)).toEqual([8, 12, 12, 12, 12, 4]);
  });

  it('grows by the plan’s assumption after the published tables', () => {
    const money = moneyFor(planFor(villagePrimary), 'slt-senco-with-deputy');
    const [first, second] = money.years;
    // Pay and cover rise with pay; National Insurance rises a little faster, for its threshold stands still.
    const rise = (second?.full ?? 0) / (first?.full ?? 1);
    expect(rise).toBeGreaterThan(1.03);
    expect(rise).toBeLessThan(1.031);
  });

  it('counts one-off costs once, in the first year', () => {
    const plan = withStructure(planFor(villagePrimary), 'middle-leader-senco', (s) => ({
      ...s,
      oneOffs: { adverts: 1, npqFees: 1, handoverWeeks: 0, safeguardPay: false },
    }));
    const money = moneyFor(plan, 'middle-leader-senco');
    expect(money.oneOffs).toBe(4_265);
    expect(money.years.map((year) => year.extraByPart.oneOffs)).toEqual([4_265, 0, 0, 0, 0]);
  });

  it('safeguards a withdrawn TLR for three years and no longer, for a SENCO who stays', () => {
    const money = moneyFor(planFor(villagePrimary), 'head-as-senco');
    const safeguarded = money.years.map((year) => penny(year.extraByPart.safeguarding));
    expect(safeguarded[0]).toBe(5_245.76);
    expect(safeguarded.slice(3)).toEqual([0, 0]);
    expect(safeguarded[2]).toBeGreaterThan(0);
  });

  it('safeguards nothing for fewer hours at the same rate, and no pay that was always for a fixed term', () => {
    const part = withStructure(planFor(villagePrimary), 'associate-slt-senco', (s) => ({
      ...s,
      posts: s.posts.map((post) => ({ ...post, fte: 0.6 })),
    }));
    expect(moneyFor(part, 'associate-slt-senco').years[0]?.extraByPart.safeguarding).toBe(0);
    const fixedTerm = withStructure(planFor(villagePrimary), 'today', (s) => ({
      ...s,
      posts: s.posts.map((post) => ({ ...post, tlr: { band: 'TLR3' as const, poundsPerYear: 2000 } })),
    }));
    expect(moneyFor(fixedTerm, 'head-as-senco').years[0]?.extraByPart.safeguarding).toBe(0);
  });

  it('charges a longer contract for somebody on the payroll', () => {
    const plan = planFor(villagePrimary);
    const half = { ...plan, people: plan.people.map((p) => (p.role === 'senco' ? { ...p, fte: 0.5 } : p)) };
    const at = (fte: number) =>
      moneyFor(
        withStructure(half, 'associate-slt-senco', (s) => ({ ...s, posts: s.posts.map((post) => ({ ...post, fte })) })),
        'associate-slt-senco',
      ).extraPerYear;
    // Half a U3 salary more: £26,417.50 x 1.4368, and today's SENCO is on her whole contract.
    expect(penny(at(1) - at(0.5))).toBe(37_956.66);
  });

  it('lets agreed day rates and supply rise with pay after the first year', () => {
    const agreed = withStructure(planFor(villagePrimary), 'seconded-senco', (s) => ({
      ...s,
      posts: s.posts.map((post) => ({ ...post, secondment: post.secondment && { ...post.secondment, dayRate: 400 } })),
    }));
    const bought = moneyFor(agreed, 'seconded-senco').years.map((year) => penny(year.extraByPart.secondment));
    expect(bought.slice(0, 2)).toEqual([15_600, 16_068]);
  });

  it('counts only the one-off costs that today does not have', () => {
    const oneOffs = { adverts: 1, npqFees: 0, handoverWeeks: 0, safeguardPay: false };
    const both = withStructure(
      withStructure(planFor(villagePrimary), 'today', (s) => ({ ...s, oneOffs })),
      'associate-slt-senco',
      (s) => ({ ...s, oneOffs }),
    );
    expect(moneyFor(both, 'today').oneOffs).toBe(3000);
    expect(moneyFor(both, 'associate-slt-senco').years[0]?.extraByPart.oneOffs).toBe(0);
  });

  it('safeguards nothing for a SENCO who leaves', () => {
    const plan = planFor(villagePrimary);
    const leaving = { ...plan, people: plan.people.map((p) => (p.role === 'senco' ? { ...p, isLeaving: true } : p)) };
    expect(moneyFor(leaving, 'head-as-senco').years[0]?.extraByPart.safeguarding).toBe(0);
  });

  it('is measured against the ceiling, a part year against its part', () => {
    const plan = planFor({ ...villagePrimary, ceilingPerYear: 12_000 }, '2027-01-01');
    const first = moneyFor(plan, 'slt-senco-with-deputy').years[0];
    expect(first?.ceiling).toBe(8_000);
    expect(first?.overCeiling).toBeCloseTo((first?.extra ?? 0) - 8_000, 9);
  });

  it('puts the school’s own pension rate in the place of ours', () => {
    const own = figuresWith({ 'onCosts.teacherPensionRate': { value: 0.3, reason: 'from April 2027' } });
    const plan = planFor(villagePrimary);
    const dearer = assessPlan(plan, own, on).assessments[0]?.money.fullPerYear ?? 0;
    expect(dearer).toBeGreaterThan(moneyFor(plan, 'today').fullPerYear);
  });
});

describe('cost never falls', () => {
  const cost = (post: Post): number => functionCost({ ...post, hoursPerWeek: 32.5 * post.fte }, prices);

  it('when FTE rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (fte, more) => {
          const post = (share: number) => postOf('senco', { fte: share, staffing: 'new' });
          expect(postCash(post(fte + more), prices).newPosts).toBeGreaterThanOrEqual(
            postCash(post(fte), prices).newPosts ?? 0,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('when FTE rises for somebody on the payroll, in extra cash; and in full cost at the same share of the week', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (fte, more) => {
          const post = (share: number) => postOf('senco', { fte: share, holder: 'senco', hoursPerWeek: 13 * share });
          expect(postCash(post(fte + more), prices).pay).toBeGreaterThanOrEqual(postCash(post(fte), prices).pay ?? 0);
          expect(functionCost(post(fte + more), prices)).toBeGreaterThanOrEqual(functionCost(post(fte), prices));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('when the point rises on its own scale', () => {
    for (const scale of ['M', 'U', 'L']) {
      const costs = payPointNames
        .filter((name) => name.startsWith(scale))
        .map((payPoint) => cost(postOf('senco', { payPoint })));
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
    }
  });

  it('when an allowance rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 9_000 }), (tlr, more) => {
        const post = (poundsPerYear: number) => postOf('senco', { tlr: { band: 'TLR2', poundsPerYear } });
        expect(cost(post(tlr + more))).toBeGreaterThanOrEqual(cost(post(tlr)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('leadership time displaced', () => {
  it('counts what a merged post takes out of leading, at that post’s own cost', () => {
    const plan = planFor(villagePrimary);
    const lead = plan.structures.find(({ kind }) => kind === 'inclusion-lead')?.posts[0];
    if (!lead) throw new Error('no lead');
    expect(lead.teachingHoursPerWeek).toBe(lead.baseTeachingHoursPerWeek);
    const money = moneyFor(plan, 'inclusion-lead');
    // Hours x 39 weeks x employment cost / (32.5 x 39) is what the function costs in full in that post; the head's part is none.
    expect(money.leadershipValuePerYear).toBeCloseTo(functionCost(lead, prices), 6);
  });

  it('is valued at the head’s hourly cost and never added to the cash', () => {
    const plan = planFor(villagePrimary);
    const money = moneyFor(plan, 'head-as-senco');
    // L14 at £73,827 costs £105,325 a year; over 32.5 hours x 39 weeks that is £83.10 an hour, for 587.56 hours.
    expect(Math.round(money.leadershipValuePerYear)).toBe(48_824);
    expect(money.extraPerYear).toBeCloseTo(
      Object.values(money.extraPerYearByPart).reduce((a, b) => a + b, 0),
      6,
    );
  });
});
