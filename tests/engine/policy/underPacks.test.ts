import { describe, expect, it } from 'vitest';
import { inCompare } from '../../../src/domain/option';
import type { Plan } from '../../../src/domain/plan';
import { type Task, tasks } from '../../../src/domain/task';
import { assessPlan } from '../../../src/engine/assess';
import { fullTimeSalary } from '../../../src/engine/costing/payOf';
import { knownSchool } from '../../../src/engine/knownSchool';
import { underPacks } from '../../../src/engine/policy/underPacks';
import { demandByTask, totalHours } from '../../../src/engine/workload/demand';
import { hoursNeeded } from '../../../src/engine/workload/hoursNeeded';
import { demandOverHorizon } from '../../../src/engine/workload/timeOf';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { type PolicyPackId, policyPackIds } from '../../../src/evidence/policyPacks';
import { on, planFor, villagePrimary } from '../plans';

/** Four compared structures, from January 2027 for five years. */
const kept = ['today', 'slt-senco-with-deputy', 'seconded-senco', 'distributed'];
const start = planFor(villagePrimary, '2027-01-01');
const plan: Plan = {
  ...start,
  structures: start.structures.map((each) => ({ ...each, isCompared: kept.includes(each.id) })),
};
const law = figuresWith({});
const figuresUnder = (packs: readonly PolicyPackId[]) => figuresWith({}, packs);
const worlds = underPacks(plan, policyPackIds, figuresUnder, on);

const outcomesUnder = (pack: PolicyPackId | null) => {
  const world = worlds.find((each) => each.pack === pack);
  if (!world) throw new Error(`No world ${pack}`);
  return world.outcomes;
};

describe('Individual Support Plans', () => {
  const pupils = { roll: 210, senSupport: 32, ehcps: 9 };
  const isp = figuresUnder(['individualSupportPlans']);
  const year = (figures: typeof law, day?: string) => demandByTask(pupils, 'primary', figures, 'central', day);

  it('raise the hours of SEN support reviews by a fifth from September 2029, and records with them', () => {
    const [eve, day] = [year(isp, '2029-08-31'), year(isp, '2029-09-01')];
    expect(eve).toEqual(year(law, '2029-09-01'));
    expect(day.senSupportCycle).toBeCloseTo(1.2 * eve.senSupportCycle, 9);
    // Records are 12% of all else.
    expect(day.records - eve.records).toBeCloseTo(0.12 * 0.2 * eve.senSupportCycle, 9);
    const others = tasks.filter((task): task is Task => task !== 'senSupportCycle' && task !== 'records');
    for (const task of others) expect(day[task]).toBe(eve[task]);
    expect(totalHours(day)).toBeGreaterThan(totalHours(eve));
  });

  it('leave the work that the School page shows, which is today’s', () => {
    const known = knownSchool(plan.school, law);
    expect(hoursNeeded(known, 'primary', isp)).toEqual(hoursNeeded(known, 'primary', law));
  });

  it('reach the month of September 2029 of a plan that began in January', () => {
    const known = knownSchool(plan.school, law);
    const [before, after] = [demandOverHorizon(plan, known, law), demandOverHorizon(plan, known, isp)];
    // January 2027 is month 0, so September 2029 is month 32.
    expect(after.slice(0, 32)).toEqual(before.slice(0, 32));
    expect(after[32]?.senSupportCycle).toBeCloseTo(1.2 * (before[32]?.senSupportCycle ?? Number.NaN), 9);
  });
});

describe('pay award paths', () => {
  it('compound from September 2028, the announced award before them as it is', () => {
    const salary = (figures: typeof law, year: number) => fullTimeSalary('M6', year, plan, figures);
    const published = salary(law, 2026);
    expect(salary(law, 2029)).toBeCloseTo(published * 1.03 ** 3, 6);
    const higher = figuresUnder(['higherPayAwards']);
    expect(salary(higher, 2027)).toBeCloseTo(published * 1.03, 6);
    expect(salary(higher, 2028)).toBeCloseTo(published * 1.03 * 1.04, 6);
    expect(salary(higher, 2029)).toBeCloseTo(published * 1.03 * 1.04 ** 2, 6);
    expect(salary(figuresUnder(['lowerPayAwards']), 2029)).toBeCloseTo(published * 1.03 * 1.02 ** 2, 6);
  });
});

describe('a plan under each pack', () => {
  it('has current law first, then each pack alone, whatever the plan has switched on', () => {
    expect(worlds.map(({ pack }) => pack)).toEqual([null, ...policyPackIds]);
    const switched = underPacks({ ...plan, policyPacks: ['higherPayAwards'] }, policyPackIds, figuresUnder, on);
    expect(switched).toEqual(worlds);
  });

  it('is, under current law, what the plan comes to by itself', () => {
    const { assessments } = assessPlan(plan, law, on);
    const compared = inCompare(plan);
    expect(compared.map(({ id }) => id)).toEqual(kept);
    expect(outcomesUnder(null).map(({ extraOverHorizon }) => extraOverHorizon)).toEqual(
      compared.map(({ index }) => assessments[index]?.money.extraOverHorizon),
    );
    expect(outcomesUnder(null).map(({ isBarred }) => isBarred)).toEqual([false, false, false, true]);
  });

  it('costs nothing extra for what we have now', () => {
    for (const { outcomes } of worlds) expect(outcomes[0]?.extraOverHorizon).toBeCloseTo(0, 6);
  });

  it('costs more with higher awards or a dearer pension, less with lower awards, where posts are added', () => {
    const deputy = (pack: PolicyPackId | null) => outcomesUnder(pack)[1]?.extraOverHorizon ?? Number.NaN;
    expect(deputy(null)).toBeGreaterThan(0);
    expect(deputy('higherPayAwards')).toBeGreaterThan(deputy(null));
    expect(deputy('lowerPayAwards')).toBeLessThan(deputy(null));
    expect(deputy('teacherPensionRise')).toBeGreaterThan(deputy(null));
    expect(deputy('individualSupportPlans')).toBe(deputy(null));
  });

  it('gets less of the work done in the last year under Individual Support Plans', () => {
    for (const [place, outcome] of outcomesUnder('individualSupportPlans').entries()) {
      const before = outcomesUnder(null)[place];
      if (!before) throw new Error('No such option');
      expect(outcome.hoursShortInLastYear).toBeGreaterThanOrEqual(before.hoursShortInLastYear);
      expect(outcome.shareDoneInLastYear).toBeLessThanOrEqual(before.shareDoneInLastYear + 1e-12);
      expect(outcome.shareDoneInLastYear).toBeLessThanOrEqual(1);
    }
    expect(outcomesUnder('individualSupportPlans')[0]?.hoursShortInLastYear).toBeGreaterThan(
      outcomesUnder(null)[0]?.hoursShortInLastYear ?? Number.NaN,
    );
  });
});
