import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/units';
import { assessPlan } from '../../../src/engine/assess';
import { needsMore } from '../../../src/engine/comparison/monthsOfYear';
import { explain, type IndicatorId } from '../../../src/engine/indicators';
import type { Measured } from '../../../src/engine/indicators/measured';
import { measuredOption } from '../../../src/engine/indicators/measured';
import { shareOfRoll } from '../../../src/engine/placeInNation';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { measuredOf as measuredIn, on, planFor, villagePrimary, withStructure } from '../../engine/plans';

const plan = planFor(villagePrimary);

const measuredOf = (id: string, of = plan): Measured => measuredIn(of, id);

const figuresBehind = (id: IndicatorId, measured: Measured): (string | undefined)[] =>
  explain(id, measured).lines.map(({ figure }) => figure);
const lineOf = (id: IndicatorId, label: RegExp, measured: Measured) =>
  explain(id, measured).lines.find((line) => label.test(line.label))?.value;

describe('a working', () => {
  it('tells posts of one title apart', () => {
    const twins = withStructure(plan, 'slt-senco', (structure) => ({
      ...structure,
      posts: structure.posts.flatMap((post) => [post, { ...post, id: `${post.id}-2` }]),
    }));
    const labels = explain('fullCostPerYear', measuredOf('slt-senco', twins)).lines.map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(['SENCO (1)', 'SENCO (2)']);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('shows what a deputy and an administrator can hold, where there is one', () => {
    const deputy = measuredOf('slt-senco-with-deputy');
    const lead = measuredOf('inclusion-lead');
    for (const id of ['hoursGiven', 'hoursShort'] as const) {
      expect(figuresBehind(id, deputy)).toContain('capacity.deputyDelegable');
      expect(figuresBehind(id, deputy)).not.toContain('capacity.adminLike');
      expect(figuresBehind(id, lead)).toEqual(
        expect.arrayContaining(['capacity.adminLike', 'capacity.adminDelegable']),
      );
      expect(figuresBehind(id, measuredOf('slt-senco'))).not.toContain('capacity.deputyDelegable');
    }
  });

  it('shows the cycles behind a class teacher’s hours', () => {
    expect(figuresBehind('hoursPerClassTeacher', measuredOf('today'))).toContain('demand.supportCyclesPerYear');
  });

  it('can be worked out again: leadership hours x the head’s cost an hour', () => {
    const head = measuredOf('head-as-senco');
    const hours = Number(lineOf('leadershipValue', /^Leadership hours/, head));
    const perHour = Number(lineOf('leadershipValue', /^Head’s cost an hour/, head));
    expect(hours * perHour).toBeCloseTo(head.assessment.money.leadershipValuePerYear, 2);
    expect(lineOf('leadershipValue', /pay point/, head)).toMatch(/^L\d+$/);
    expect(figuresBehind('leadershipValue', head)).toEqual(
      expect.arrayContaining(['time.contractedWeek', 'time.schoolWeeks']),
    );
  });

  it('can be worked out again: what an inclusion lead gives out of leading, at her own cost', () => {
    const lead = measuredOf('inclusion-lead');
    const hours = Number(lineOf('leadershipValue', /out of leading/, lead));
    const perHour = Number(lineOf('leadershipValue', /^Inclusion lead: cost an hour/, lead));
    expect(hours).toBeGreaterThan(0);
    expect(lineOf('leadershipValue', /^Leadership hours/, lead)).toBeCloseTo(0, 6);
    expect(hours * perHour).toBeCloseTo(lead.assessment.money.leadershipValuePerYear, 2);
    expect(lineOf('leadershipHours', /out of leading/, lead)).toBe(hours);
  });

  it.each(['today', 'slt-senco', 'slt-senco-with-deputy', 'head-as-senco', 'inclusion-lead'])(
    'can be worked out again by hand: the extra cash of %s from pay, pay without the role, and hours released',
    (id) => {
      const measured = measuredOf(id);
      const { lines } = explain('extraCashPerYear', measured);
      const of = (label: RegExp, isNow: boolean): number =>
        lines
          .filter((line) => label.test(line.label) && line.label.includes(' now: ') === isNow)
          .reduce((total, { value }) => total + Number(value), 0);
      const change = (label: RegExp): number => of(label, false) - of(label, true);
      const hour = Number(lineOf('extraCashPerYear', /^An hour of class a week/, measured) ?? 0);
      const { extraPerYearByPart: parts } = measured.assessment.money;
      const [withRole, without, released] = [/: with on-costs$/, /: the same without the role/, /hours released$/];
      if (id === 'today') return expect(of(released, false) * hour).toBeGreaterThan(0);
      expect(change(withRole) - change(without)).toBeCloseTo(parts.pay + parts.newPosts, 6);
      expect(change(released) * hour).toBeCloseTo(parts.cover, 6);
    },
  );

  it('can be worked out again by hand: each post’s full cost is its cost x its hours / 32.5', () => {
    const { lines } = explain('fullCostPerYear', measuredOf('slt-senco-with-deputy'));
    for (const { label, value } of lines.filter(({ isTerm }) => isTerm)) {
      const numberOf = (what: string) => Number(lines.find((line) => line.label === `${label}: ${what}`)?.value);
      expect((numberOf('with on-costs') * numberOf('hours for the function')) / 32.5).toBeCloseTo(Number(value), 6);
    }
  });

  it('of a secondment shows its days, and the pay or the rate that a day is reckoned from', () => {
    const days = measuredOf('seconded-senco');
    expect(figuresBehind('extraCashPerYear', days)).toContain('time.workingDays');
    const agreed = measuredOf(
      'seconded-senco',
      withStructure(plan, 'seconded-senco', (structure) => ({
        ...structure,
        posts: structure.posts.map((post) => ({
          ...post,
          secondment: post.secondment && { ...post.secondment, dayRate: 300 },
        })),
      })),
    );
    expect(lineOf('extraCashPerYear', /agreed for a day/, agreed)).toBe(300);
    expect(lineOf('extraCashPerYear', /: days/, agreed)).toBe(1);
    expect(figuresBehind('extraCashPerYear', agreed)).not.toContain('time.workingDays');
  });

  it('can be worked out again: a handover is its weeks x a week of the post', () => {
    const handed = withStructure(plan, 'slt-senco', (structure) => ({
      ...structure,
      oneOffs: { ...structure.oneOffs, adverts: 0, npqFees: 0, handoverWeeks: 3 },
    }));
    const measured = measuredOf('slt-senco', handed);
    const week = Number(lineOf('oneOffCosts', /^A week of/, measured));
    expect(week * 3).toBeCloseTo(measured.assessment.money.oneOffs, 2);
    expect(lineOf('oneOffCosts', /^A week of/, measuredOf('slt-senco'))).toBeUndefined();
  });

  it('shows the rates in force, with a line for each day from which a policy pack changes one', () => {
    const under = (packs: readonly string[], startsOn = '2026-09-01', payGrowthCase: Case = 'central') => {
      const start = planFor(villagePrimary, startsOn);
      const own = { ...start, assumptions: { ...start.assumptions, payGrowthCase } };
      const packed = figuresWith({}, packs);
      const assessed = { plan: own, figures: packed, ...assessPlan(own, packed, on) };
      const option = assessed.options[1];
      if (!option) throw new Error('No second option');
      return measuredOption(assessed, option);
    };
    const rates = (measured: Measured, id: IndicatorId = 'extraCashOverHorizon') =>
      explain(id, measured)
        .lines.filter(({ figure }) => figure === 'costs.payGrowth' || figure === 'onCosts.teacherPensionRate')
        .map(({ label, value }) => [label, Number(Number(value).toFixed(4))]);
    const growth = 'Growth of pay after the published tables';
    const pension = 'Employer’s pension contribution';
    const law = figuresWith({});
    const rate = law.value('costs.payGrowth');
    const pensionRate = law.value('onCosts.teacherPensionRate');
    expect(rates(under([]))).toEqual([
      [growth, rate],
      [pension, pensionRate],
    ]);
    expect(rates(under(['higherPayAwards', 'teacherPensionRise']))).toEqual([
      [growth, rate],
      [`${growth}, from 1 September 2028`, Number((rate + 0.01).toFixed(4))],
      [pension, pensionRate],
      [`${pension}, from 1 April 2027`, Number((pensionRate + 0.02).toFixed(4))],
    ]);
    expect(rates(under([], '2026-09-01', 'high'))[0]).toEqual([
      growth,
      law.value('costs.payGrowth', undefined, 'high'),
    ]);
    expect(rates(under([]), 'extraCashPerYear')).toEqual([[pension, pensionRate]]);
    expect(rates(under(['higherPayAwards'], '2028-09-01'), 'extraCashPerYear')).toEqual([
      [growth, rate],
      [`${growth}, from 1 September 2028`, Number((rate + 0.01).toFixed(4))],
      [pension, pensionRate],
    ]);
  });

  it('says what a large saving of cover counts on, and only then', () => {
    const counts = /counts on the released teaching hours really going back to class/;
    for (const id of ['extraCashPerYear', 'extraCashOverHorizon'] as const) {
      expect(explain(id, measuredOf('head-as-senco')).formula).toMatch(counts);
      expect(explain(id, measuredOf('slt-senco-with-deputy')).formula).not.toMatch(counts);
    }
  });
});

describe('sums that a view asks for', () => {
  const months = [
    { month: '2026-09-01', needed: 20, given: 10 },
    { month: '2026-10-01', needed: 18, given: 10 },
  ];
  it('knows when one structure’s work needs more than another’s', () => {
    expect(needsMore(months, months)).toBe(false);
    expect(
      needsMore(
        months.map((each) => ({ ...each, needed: each.needed * 1.1 })),
        months,
      ),
    ).toBe(true);
  });
  it('knows a school’s share of its roll', () => {
    expect(shareOfRoll({ roll: 200, senSupport: 30, ehcps: 8 }, 'senSupport')).toBe(0.15);
    expect(shareOfRoll({ roll: 200, senSupport: 30, ehcps: 8 }, 'ehcp')).toBe(0.04);
  });
});
