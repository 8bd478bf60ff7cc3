import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Task, tasks } from '../../../../src/domain/task';
import { runsUpTo } from '../../../../src/engine/workload/diary/diaryOf';
import { diaryTotals } from '../../../../src/engine/workload/diary/diaryTotals';
import {
  bandLimits,
  bandOf,
  hoursOver,
  monthOfWeek,
  overloadedWeeks,
  peakOf,
  threatenedDates,
  worstWeekOf,
} from '../../../../src/engine/workload/diary/readDiary';
import { figures, planFor, villagePrimary, withStructure } from '../../plans';
import { anyPlan, type Diary, diariesOf, diaryFor, total, weekFrom } from './diaries';

/** To rounding, however large the school. */
function near(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function faultsOf({ id, months, weeks }: Diary): string[] {
  const faults: string[] = [];
  const same = (of: string, actual: number, expected: number): void => {
    if (!near(actual, expected)) faults.push(`${id} ${of}: ${actual} for ${expected}`);
  };
  same(
    'demand',
    total(weeks, ({ demand }) => demand),
    total(months, ({ demand }) => demand),
  );
  same(
    'given',
    total(weeks, ({ given }) => given),
    total(months, ({ given }) => given),
  );
  same(
    'unmet',
    total(weeks, ({ unmet }) => unmet),
    total(months, ({ unmet }) => unmet),
  );
  for (const task of tasks) {
    const ofMonths = total(months, ({ demandByTask }) => demandByTask[task]);
    same(
      task,
      total(weeks, ({ demandByTask }) => demandByTask[task]),
      ofMonths,
    );
  }
  for (const week of weeks) {
    same(
      `${week.monday} tasks`,
      total(tasks, (task) => week.demandByTask[task]),
      week.demand,
    );
    same(`${week.monday} unmet`, week.unpaid + week.undone, week.unmet);
    same(
      `${week.monday} undone`,
      total(tasks, (task) => week.undoneByTask[task]),
      week.undone,
    );
    if ([week.demand, week.given, week.unmet, week.unpaid, week.undone].some((hours) => !(hours >= -1e-9))) {
      faults.push(`${id} ${week.monday} is below nothing`);
    }
    if (week.schoolDays === 0 && week.demand + week.given > 0) faults.push(`${id} ${week.monday} works in a holiday`);
    if (week.unpaid > 0 && week.unpaidBy === null) faults.push(`${id} ${week.monday} unpaid by nobody`);
  }
  return faults;
}

describe('the diary of any school the form accepts', () => {
  it('has weeks that sum to the months’ year, in demand, hours given, hours unmet and every task', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(3), (plan, some) => {
        const year = some % plan.assumptions.horizonYears;
        const diaries = diariesOf(plan, year);
        expect(diaries.flatMap(faultsOf)).toEqual([]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, 60_000);

  it('says that a date is threatened exactly where its task is left undone before it', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { weeks } of diariesOf(plan)) {
          for (const week of weeks) {
            const isUndone = (task: Task): boolean => week.undoneByTask[task] > 1e-9;
            for (const { task } of week.threatens) expect(isUndone(task)).toBe(true);
            const dates = weeks.flatMap((each) => each.dates).filter((date) => runsUpTo(week.monday, date));
            const expected = dates.filter(({ task }) => isUndone(task)).map(({ id }) => id);
            expect(week.threatens.map(({ id }) => id)).toEqual(expect.arrayContaining(expected));
          }
          const undone = threatenedDates(weeks);
          for (const { undone: hours, share } of undone) {
            expect(hours).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 60_000);
});

/** 587.6 hours a year for the village primary. */
const village = planFor(villagePrimary);

describe('a month laid over its weeks', () => {
  it('gives a week of five days in November a quarter of its twenty days', () => {
    const { months, weeks } = diaryFor(village, 'today');
    const november = months[2];
    // 2 to 27 November is twenty days; Monday 30 November is the 21st.
    expect(november?.month).toBe('2026-11-01');
    expect(weekFrom(weeks, '2026-11-09').demand).toBeCloseTo(((november?.demand ?? 0) * 5) / 21, 9);
    expect(weekFrom(weeks, '2026-11-09').given).toBeCloseTo(((november?.given ?? 0) * 5) / 21, 9);
  });

  it('makes a week that two months share from both', () => {
    const { months, weeks } = diaryFor(village, 'today');
    const week = weekFrom(weeks, '2026-11-30');
    const parts = ((months[2]?.given ?? 0) * 1) / 21 + ((months[3]?.given ?? 0) * 4) / 14;
    expect(week.schoolDays).toBe(5);
    expect(week.given).toBeCloseTo(parts, 9);
  });

  it('keeps holidays as weeks without school', () => {
    const { weeks } = diaryFor(village, 'today');
    expect(weeks).toHaveLength(53);
    expect(weekFrom(weeks, '2026-10-26')).toMatchObject({ schoolDays: 0, demand: 0, given: 0 });
    expect(weekFrom(weeks, '2026-08-31')).toMatchObject({ schoolDays: 3 });
    expect(overloadedWeeks(weeks).of).toBe(40);
  });

  it('puts February’s phase-transfer work before the 15th in a primary', () => {
    const { weeks } = diaryFor(village, 'today');
    expect(weekFrom(weeks, '2027-02-08').demandByTask.phaseTransfer).toBeGreaterThan(0);
    expect(weekFrom(weeks, '2027-02-22').demandByTask.phaseTransfer).toBe(0);
  });

  it('has one date for the leavers of a secondary, 31 March, and an exam application before the 21st', () => {
    const { weeks } = diaryFor(planFor({ phase: 'secondary', roll: 1050, senSupport: 146, ehcps: 39 }), 'today');
    const hours = (monday: string, task: Task): number => weekFrom(weeks, monday).demandByTask[task];
    expect(hours('2027-02-22', 'phaseTransfer')).toBeGreaterThan(0);
    expect(weeks.flatMap(({ dates }) => dates.map(({ id }) => id))).toEqual(['examAccess', 'postSixteenTransfer']);
    expect(hours('2027-03-15', 'examAccess')).toBeGreaterThan(0);
    expect(hours('2027-03-22', 'examAccess')).toBe(0);
    expect(weekFrom(weeks, '2027-03-15').dates.map(({ id }) => id)).toEqual(['examAccess']);
    expect(weekFrom(weeks, '2027-03-29').dates.map(({ id }) => id)).toEqual(['postSixteenTransfer']);
  });

  it('knows that 15 February falls in half term, and has no exam boards in a primary', () => {
    const { weeks } = diaryFor(village, 'today');
    expect(weekFrom(weeks, '2027-02-15')).toMatchObject({ schoolDays: 0, dates: [{ id: 'phaseTransfer' }] });
    expect(weeks.flatMap(({ dates }) => dates)).toHaveLength(1);
  });
});

describe('what the hours do not hold', () => {
  const short = (remainderFallsTo: 'senco' | 'head' | 'nobody') =>
    diaryFor(
      withStructure(planFor({ ...villagePrimary, senSupport: 90, ehcps: 30 }), 'today', (structure) => ({
        ...structure,
        remainderFallsTo,
      })),
      'today',
    ).weeks;

  it('is done unpaid by the SENCO as far as nine hours of a whole week, and the rest is left', () => {
    const week = weekFrom(short('senco'), '2026-11-09');
    expect(week.unmet).toBeGreaterThan(9);
    expect(week).toMatchObject({ unpaid: 9, unpaidBy: 'senco' });
    expect(week.undone).toBeCloseTo(week.unmet - 9, 9);
    expect(week.undoneByTask.annualReview).toBeCloseTo((week.undone * week.demandByTask.annualReview) / week.demand, 9);
  });

  it('falls to the head as far as eight hours, and by as much less in a short week', () => {
    expect(weekFrom(short('head'), '2026-11-09')).toMatchObject({ unpaid: 8, unpaidBy: 'head' });
    expect(weekFrom(short('head'), '2026-08-31').unpaid).toBeCloseTo(8 * 0.6, 9);
  });

  it('is all left where it falls to nobody', () => {
    const weeks = short('nobody');
    expect(total(weeks, ({ unpaid }) => unpaid)).toBe(0);
    expect(diaryTotals(weeks).undone).toBeCloseTo(diaryTotals(weeks).unmet, 9);
  });

  it('threatens the transfer date until it has passed, by the share of its work that is left', () => {
    const weeks = short('nobody');
    const before = weekFrom(weeks, '2026-11-09');
    expect(before.threatens.map(({ on }) => on)).toEqual(['2027-02-15']);
    expect(weekFrom(weeks, '2027-03-01').threatens).toEqual([]);
    const [transfer] = threatenedDates(weeks);
    const runUp = weeks.filter(({ monday }) => monday <= '2027-02-15');
    expect(transfer?.undone).toBeCloseTo(
      total(runUp, ({ undoneByTask }) => undoneByTask.phaseTransfer),
      9,
    );
  });
});

describe('how full a week is', () => {
  const { weeks } = diaryFor(village, 'today');
  const week = weekFrom(weeks, '2026-11-09');
  const weeksOver = (most: number) => [{ ...week, demand: week.given + most }];
  const bands = (most: number, hours: readonly number[]) =>
    hours.map((each) => bandOf({ ...week, demand: week.given + each }, bandLimits(weeksOver(most), figures)));

  it('is told in steps of a third of the nine hours that unpaid time can hold', () => {
    expect(bandLimits(weeksOver(2), figures)).toEqual([3, 6, 9, 12, 15]);
    expect(bands(2, [-4, 0, 0.5, 3, 3.1, 9, 14])).toEqual([0, 0, 1, 1, 2, 3, 5]);
  });

  it('takes as many thirds to a step as bring the worst week into the last band', () => {
    expect(bandLimits(weeksOver(64), figures)).toEqual([15, 30, 45, 60, 75]);
    expect(bands(64, [10, 29, 31, 64])).toEqual([1, 2, 3, 5]);
  });

  it('counts the weeks of some months by the month of their Thursday', () => {
    expect(monthOfWeek({ monday: '2026-11-30' })).toBe(12);
    expect(overloadedWeeks(weeks, [11]).of).toBe(4);
  });

  it('finds the week that asks most, and the week that is furthest over', () => {
    const [peak, worst] = [peakOf(weeks), worstWeekOf(weeks)];
    expect(weeks.every(({ demand }) => demand <= (peak?.demand ?? 0) + 1e-9)).toBe(true);
    expect(weeks.every((each) => hoursOver(each) <= hoursOver(worst ?? each) + 1e-9)).toBe(true);
    expect(peakOf([])).toBeNull();
  });
});
