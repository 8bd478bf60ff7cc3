import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan';
import type { Post, Structure } from '../../src/domain/structure';
import { tasks } from '../../src/domain/task';
import { assessPlan } from '../../src/engine/assess';
import { figuresWith } from '../../src/evidence/figuresAt';
import { on, planFor, villagePrimary, withPhases, withStructure } from './plans';

const round = (value: number, reason = 'a round number') => ({ value, reason });
/** Nothing grows and nothing is lost on the way, so that every sum can be done on paper. */
const ownFigures = {
  'costs.payGrowth': round(0),
  'costs.inflation': round(0),
  'costs.advert': round(3_000),
  'capacity.absenceDays': round(0),
  'capacity.pulledAwayShare': round(0),
  'time.travelPerDay': round(0),
};
const roundFigures = figuresWith(ownFigures);

const bought = (post: Post, daysPerWeek: number, dayRate: number, hoursPerWeek: number): Post => ({
  ...post,
  starting: 'established',
  hoursPerWeek,
  secondment: post.secondment && { ...post.secondment, daysPerWeek, dayRate },
});

/**
 * Two years from September 2026. First a day a week at £400, for 8 months; from May 2027 two days a week at £500, after one
 * advert, for 16. What the school has now costs nothing beyond a class teacher.
 */
function bridgeThenMore(): Plan {
  let plan: Plan = planFor(villagePrimary);
  plan = { ...plan, ownFigures, assumptions: { ...plan.assumptions, horizonYears: 2 } };
  plan = withStructure(plan, 'today', (s) => ({
    ...s,
    posts: s.posts.map((post) => ({ ...post, tlr: null, teachingHoursPerWeek: post.baseTeachingHoursPerWeek })),
    oneOffs: { adverts: 0, npqFees: 0, handoverWeeks: 0, safeguardPay: false },
  }));
  const toSecondee = Object.fromEntries(tasks.map((task) => [task, { secondedSenco: 1 }])) as Structure['matrix'];
  plan = withStructure(plan, 'seconded-senco', (s) => ({
    ...s,
    name: 'A day a week',
    matrix: toSecondee,
    posts: s.posts.map((post) => bought(post, 1, 400, 6)),
    oneOffs: { adverts: 0, npqFees: 0, handoverWeeks: 0, safeguardPay: false },
  }));
  const seconded = plan.structures.find(({ id }) => id === 'seconded-senco');
  if (!seconded) throw new Error('No secondment');
  const twoDays = {
    ...seconded,
    id: 'two-days',
    name: 'Two days a week',
    posts: seconded.posts.map((post) => bought(post, 2, 500, 12)),
    oneOffs: { adverts: 1, npqFees: 0, handoverWeeks: 0, safeguardPay: false },
  };
  return withPhases({ ...plan, structures: [...plan.structures, twoDays] }, [
    { structure: 'seconded-senco', startsOn: '2026-09-01' },
    { structure: 'two-days', startsOn: '2027-05-01' },
  ]);
}

const assessed = (plan: Plan, id: string) => {
  const found = assessPlan(plan, roundFigures, on).assessments.find(({ optionId }) => optionId === id);
  if (!found) throw new Error(id);
  return found;
};

describe('a phased plan that a bursar can add up', () => {
  const plan = bridgeThenMore();
  const { money, time } = assessed(plan, 'phased');

  it('stands after the structures, each with its own assessment', () => {
    const { options, assessments } = assessPlan(plan, roundFigures, on);
    expect(options.map(({ id }) => id)).toEqual([...plan.structures.map(({ id }) => id), 'phased']);
    expect(assessments.map(({ optionId }) => optionId)).toEqual(options.map(({ id }) => id));
  });

  it('has phases that cost £15,600 and £39,000 a year on their own: 39 days at £400, 78 days at £500', () => {
    expect(assessed(plan, 'seconded-senco').money.extraPerYear).toBe(15_600);
    expect(assessed(plan, 'two-days').money.extraPerYear).toBe(39_000);
  });

  it('costs in the first school year 8 months of the one, 4 of the other and an advert: £26,400', () => {
    const [first] = money.years;
    expect(first?.extraByPart.secondment).toBeCloseTo(15_600 * (8 / 12) + 39_000 * (4 / 12), 9);
    expect(first?.extraByPart.oneOffs).toBe(3_000);
    expect(first?.extra).toBeCloseTo(10_400 + 13_000 + 3_000, 9);
    expect(first?.months).toBe(12);
  });

  it('costs £39,000 in the second, and £65,400 in all', () => {
    expect(money.years.map(({ extra }) => Math.round(extra))).toEqual([26_400, 39_000]);
    expect(money.extraOverHorizon).toBeCloseTo(65_400, 9);
    expect(money.extraInTodaysMoney).toBeCloseTo(65_400, 9);
    expect(money.oneOffs).toBe(3_000);
  });

  it('costs on average £31,200 a year: 8 months of 24 at the one price, 16 at the other', () => {
    expect(money.extraPerYear).toBeCloseTo((15_600 * 8 + 39_000 * 16) / 24, 9);
    expect(money.extraPerYear).toBeCloseTo(31_200, 9);
  });

  it('gives 6 hours a school week to April 2027 and 12 from May', () => {
    const perWeek = time.months.filter(({ weeks }) => weeks > 0).map(({ given, weeks }) => Math.round(given / weeks));
    expect(perWeek.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 6));
    expect(new Set(perWeek.slice(8))).toEqual(new Set([12]));
  });

  it('gives on average 390 hours a year: 8 months at 234, 16 at 468', () => {
    expect(time.givenPerYear).toBeCloseTo((234 * 8 + 468 * 16) / 24, 9);
    expect(time.givenPerYear).toBeCloseTo(390, 9);
  });

  it('has its worst month in the first phase, and its last year in the second', () => {
    expect(time.worstMonth.month < '2027-05-01').toBe(true);
    const lastYear = time.months.slice(-12);
    const sum = (of: (month: (typeof lastYear)[number]) => number) =>
      lastYear.reduce((total, month) => total + of(month), 0);
    expect(sum(({ given }) => given)).toBeCloseTo(468, 9);
    expect(time.coverageInLastYear).toBeCloseTo(468 / sum(({ demand }) => demand), 9);
  });

  it('takes today’s own one-off costs off once', () => {
    const advertAnyway = withStructure(plan, 'today', (s) => ({ ...s, oneOffs: { ...s.oneOffs, adverts: 1 } }));
    const { years } = assessed(advertAnyway, 'phased').money;
    expect(years.map(({ extraByPart }) => extraByPart.oneOffs)).toEqual([0, 0]);
  });

  it('has its part of the ceiling for the year, not for the phase', () => {
    const ceiling = { ...plan, school: { ...plan.school, ceilingPerYear: 30_000 } };
    const { years, worstOverCeiling } = assessed(ceiling, 'phased').money;
    expect(years.map((year) => year.ceiling)).toEqual([30_000, 30_000]);
    expect(years.map((year) => Math.round(year.overCeiling ?? -1))).toEqual([0, 9_000]);
    expect(worstOverCeiling).toBeCloseTo(9_000, 9);
  });
});

describe('safeguarded pay in a phased plan', () => {
  /** Today's SENCO has a TLR of £3,000; the head takes over in a year, after the same SENCO has gone on as before. */
  const base = { ...planFor(villagePrimary), ownFigures: { 'costs.payGrowth': round(0) } };
  const withTlr = withStructure(base, 'today', (s) => ({
    ...s,
    posts: s.posts.map((post) => ({ ...post, tlr: { band: 'TLR2' as const, poundsPerYear: 3_000 } })),
  }));
  const safeguarded = (phases: Parameters<typeof withPhases>[1]) =>
    assessed(withPhases(withTlr, phases), 'phased').money.years.map(
      ({ extraByPart }) => Math.round(extraByPart.safeguarding / 100) * 100,
    );

  it('runs three years from the phase in which the pay is withdrawn', () => {
    const [first, second, third, fourth, fifth] = safeguarded([
      { structure: 'today', startsOn: '2026-09-01' },
      { structure: 'head-as-senco', startsOn: '2027-09-01' },
    ]);
    expect([first, fifth]).toEqual([0, 0]);
    for (const year of [second, third, fourth]) expect(year).toBe(4_300);
  });

  it('keeps its first day where the next phase withdraws it too', () => {
    const years = safeguarded([
      { structure: 'head-as-senco', startsOn: '2026-09-01' },
      { structure: 'distributed', startsOn: '2028-09-01' },
    ]);
    expect(years.slice(3)).toEqual([0, 0]);
    expect(years.slice(0, 2)).toEqual([4_300, 4_300]);
  });
});

describe('a course for the NPQ in a phased plan', () => {
  it('is not begun again by a deputy who studied for two years and then becomes SENCO', () => {
    let plan = planFor(villagePrimary);
    plan = withStructure(plan, 'slt-senco-with-deputy', (s) => ({
      ...s,
      posts: s.posts.map((post) => ({
        ...post,
        holder: post.role === 'deputySenco' ? 'senco' : null,
        isStudyingNpq: post.role === 'deputySenco',
      })),
    }));
    plan = withStructure(plan, 'slt-senco', (s) => ({
      ...s,
      posts: s.posts.map((post) => ({
        ...post,
        holder: 'senco',
        starting: 'established' as const,
        isStudyingNpq: true,
      })),
    }));
    const phased = withPhases(plan, [
      { structure: 'slt-senco-with-deputy', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2028-09-01' },
    ]);
    const afterwards = assessed(phased, 'phased').time.months[24];
    const alone = assessed(phased, 'slt-senco').time.months;
    // On its own the structure has 20 months of study to come; after the deputy's two years there are none.
    expect(afterwards?.capacityOf.senco).toBeCloseTo(alone[36]?.capacityOf.senco ?? -1, 9);
    expect(afterwards?.capacityOf.senco).toBeGreaterThan(alone[0]?.capacityOf.senco ?? 0);
  });
});

describe('the months of somebody in post', () => {
  const newcomer = (holder: string | null) => {
    const plan = planFor(villagePrimary);
    const posts = (all: readonly Post[]) =>
      all.map((post) => (post.role === 'senco' ? { ...post, holder, starting: 'newFromOutside' as const } : post));
    const first = withStructure(plan, 'slt-senco', (s) => ({ ...s, posts: posts(s.posts) }));
    const both = withStructure(first, 'associate-slt-senco', (s) => ({ ...s, posts: posts(s.posts) }));
    return assessed(
      withPhases(both, [
        { structure: 'slt-senco', startsOn: '2026-09-01' },
        { structure: 'associate-slt-senco', startsOn: '2027-01-01' },
      ]),
      'phased',
    ).time.months;
  };
  const alone = assessed(
    withStructure(planFor(villagePrimary), 'associate-slt-senco', (s) => ({
      ...s,
      posts: s.posts.map((post) => ({ ...post, starting: 'newFromOutside' as const })),
    })),
    'associate-slt-senco',
  ).time.months;

  it('go on where the same person holds the same role', () => {
    expect(newcomer('senco')[4]?.capacityOf.senco).toBeCloseTo(alone[4]?.capacityOf.senco ?? -1, 9);
  });

  it('begin again for whoever is still to be appointed', () => {
    const [again, first] = [newcomer(null)[4], alone[0]];
    expect((again?.capacityOf.senco ?? 0) / (again?.weeks ?? 1)).toBeCloseTo(
      (first?.capacityOf.senco ?? 0) / (first?.weeks ?? 1),
      9,
    );
  });
});
