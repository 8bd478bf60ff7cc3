import { describe, expect, it } from 'vitest';
import { addMonths, isRealDate } from '../../src/domain/calendar';
import type { IsoDate } from '../../src/domain/units';
import { cases } from '../../src/domain/units';
import { figuresWith } from '../../src/evidence/figuresAt';
import {
  excludes,
  firstDayOf,
  isPolicyPackId,
  type PolicyPackId,
  packsAfterSwitch,
  packsInForce,
  policyPackIds,
  policyPacks,
  policyStatuses,
} from '../../src/evidence/policyPacks';
import { type FigureId, figureRegister } from '../../src/evidence/register';
import { sources } from '../../src/evidence/sources';

const law = figuresWith({});
const figureIds = Object.keys(figureRegister) as FigureId[];

/** First day of each pack, and what the figure it changes is on the eve and on the day. */
const expected: Readonly<Record<PolicyPackId, readonly [day: IsoDate, figure: FigureId, eve: number, day: number]>> = {
  higherPayAwards: ['2028-09-01', 'costs.payGrowth', 0.03, 0.04],
  lowerPayAwards: ['2028-09-01', 'costs.payGrowth', 0.03, 0.02],
  individualSupportPlans: ['2029-09-01', 'growth.reviewHours', 1, 1.2],
  teacherPensionRise: ['2027-04-01', 'onCosts.teacherPensionRate', 0.2868, 0.3068],
  npqScholarshipsEnd: ['2027-09-01', 'costs.npqShareSchoolPays', 0, 1],
};

function eveOf(firstOfMonth: IsoDate): IsoDate {
  const days = [31, 30, 29, 28].map((day) => `${addMonths(firstOfMonth, -1).slice(0, 8)}${day}`);
  const eve = days.find(isRealDate);
  if (!eve) throw new Error('A month has a last day');
  return eve;
}

describe.each(policyPackIds)('the pack %s', (id) => {
  const pack = policyPacks[id];
  const [day, figure, before, after] = expected[id];
  const on = figuresWith({}, [id]);

  it('says what it is, how sure, from when, and cites the shelf', () => {
    expect(policyStatuses).toContain(pack.status);
    expect(pack.says).toMatch(/\.$/);
    expect(pack.cites.length).toBeGreaterThan(0);
    for (const { source, where } of pack.cites) {
      expect(sources).toHaveProperty(source);
      expect(where.length).toBeGreaterThan(3);
    }
    expect(isRealDate(pack.reviewBy)).toBe(true);
    expect(firstDayOf(pack, law.value)).toBe(day);
  });

  it('owns up to judgement unless it is law', () => {
    if (pack.status !== 'law') expect(pack.cites.map(({ source }) => source)).toContain('judgement');
  });

  it('changes its figure on its first day, not on the eve', () => {
    expect(on.value(figure, eveOf(day))).toBeCloseTo(before, 12);
    expect(on.value(figure, day)).toBeCloseTo(after, 12);
    expect(on.value(figure, '2040-01-01')).toBeCloseTo(after, 12);
  });

  it('changes no other figure, nor any that is asked for without a day', () => {
    for (const each of figureIds) {
      for (const which of cases) {
        expect(on.value(each, undefined, which)).toBe(law.value(each, undefined, which));
        expect(on.value(each, eveOf(day), which)).toBe(law.value(each, eveOf(day), which));
        if (each !== figure) expect(on.value(each, '2040-01-01', which)).toBe(law.value(each, '2040-01-01', which));
      }
    }
  });

  it("gives way to the school's own figure", () => {
    const own = figuresWith({ [figure]: { value: 0.5, reason: 'A worked example' } }, [id]);
    expect(own.value(figure, eveOf(day))).toBe(0.5);
    expect(own.value(figure, day)).toBe(0.5);
  });

  it('keeps low, central and high in order', () => {
    const [low, central, high] = cases.map((which) => on.value(figure, day, which));
    expect(low).toBeLessThanOrEqual(central ?? Number.NaN);
    expect(central).toBeLessThanOrEqual(high ?? Number.NaN);
  });
});

describe('policy packs', () => {
  it('with none on leave every figure as it is', () => {
    const none = figuresWith({}, []);
    for (const id of figureIds) {
      for (const day of [undefined, '2026-09-01', '2035-09-01']) {
        for (const which of cases) expect(none.value(id, day, which)).toBe(law.value(id, day, which));
      }
    }
  });

  it("take the year and the hours of Individual Support Plans from figures, the school's own included", () => {
    const own = {
      'growth.ispStartYear': { value: 2028, reason: 'Expected here' },
      'growth.ispUplift': { value: 1.5, reason: 'A pilot' },
    };
    const { value } = figuresWith(own, ['individualSupportPlans']);
    expect(value('growth.reviewHours', '2028-08-31')).toBe(1);
    expect(value('growth.reviewHours', '2028-09-01')).toBe(1.5);
    expect(figuresWith({}, ['individualSupportPlans']).value('growth.reviewHours', '2029-09-01', 'high')).toBe(1.6);
  });

  it('that cannot hold together: the later one holds', () => {
    expect(packsInForce(['higherPayAwards', 'teacherPensionRise', 'lowerPayAwards'])).toEqual([
      'teacherPensionRise',
      'lowerPayAwards',
    ]);
    const { value } = figuresWith({}, ['lowerPayAwards', 'higherPayAwards']);
    expect(value('costs.payGrowth', '2028-09-01')).toBeCloseTo(0.04, 12);
  });

  it('named twice hold once, and unknown ones not at all', () => {
    const { value } = figuresWith({}, ['teacherPensionRise', 'freeLunch', 'teacherPensionRise']);
    expect(value('onCosts.teacherPensionRate', '2027-04-01')).toBeCloseTo(0.3068, 12);
    expect(isPolicyPackId('freeLunch')).toBe(false);
    expect(isPolicyPackId('toString')).toBe(false);
  });

  it('switch on and off, and an alternative switches its rival off', () => {
    expect(packsAfterSwitch([], 'higherPayAwards', true)).toEqual(['higherPayAwards']);
    expect(packsAfterSwitch(['higherPayAwards', 'teacherPensionRise'], 'lowerPayAwards', true)).toEqual([
      'teacherPensionRise',
      'lowerPayAwards',
    ]);
    expect(packsAfterSwitch(['higherPayAwards'], 'higherPayAwards', false)).toEqual([]);
    expect(packsAfterSwitch(['higherPayAwards'], 'lowerPayAwards', false)).toEqual(['higherPayAwards']);
  });

  it('are alternatives only among pay awards', () => {
    expect(excludes('higherPayAwards', 'lowerPayAwards')).toBe(true);
    expect(excludes('higherPayAwards', 'higherPayAwards')).toBe(false);
    expect(excludes('teacherPensionRise', 'npqScholarshipsEnd')).toBe(false);
  });
});
