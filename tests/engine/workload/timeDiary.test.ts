import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeDiary } from '../../../src/domain/plan';
import { type Phase, phases } from '../../../src/domain/school';
import { type Task, tasks } from '../../../src/domain/task';
import { totalHours } from '../../../src/engine/workload/demand';
import { ownFiguresFrom, taskHoursPerYear, totalsOf } from '../../../src/engine/workload/timeDiary';
import { figuresSetBy } from '../../../src/engine/workload/timeDiary/diaryFigures';
import { schoolFortnight } from '../../../src/engine/workload/timeDiary/schoolFortnight';
import { shareInDays } from '../../../src/engine/workload/timeDiary/shareInDays';
import { figuresWith, type OwnFigures } from '../../../src/evidence/figuresAt';
import { figureRegister } from '../../../src/evidence/register';
import { checkOwnValue } from '../../../src/views/evidence/ownFigureChecks';
import { figures } from '../plans';
import { diaryOf, firstDay, november, village } from './timeDiary/diaries';

const read = (hours: TimeDiary['hours'], startsOn = november, typed: OwnFigures = {}) =>
  ownFiguresFrom(diaryOf(hours, startsOn), village, 'primary', figuresWith(typed), typed);
const only = (task: Task, hours: number, startsOn = november, typed: OwnFigures = {}) => {
  const [reading] = read({ [task]: hours }, startsOn, typed);
  if (!reading) throw new Error('A noted task has a reading');
  return reading;
};

describe('9.5 hours of annual reviews in two weeks of November, with 9 EHCPs', () => {
  const reading = only('annualReview', 9.5);

  it('are 10 of its 21 school days, and so 7.6% of the year of reviews', () => {
    expect(reading.shareOfYear).toBeCloseTo((0.16 * 10) / 21, 12);
  });

  it('stand beside 58.5 x 7.6% = 4.5 hours of our own', () => {
    expect(reading.usualInDiary).toBeCloseTo(4.457, 3);
  });

  it('come to 9.5 / 7.6% = 124.7 hours a year, and 13.9 a review in the place of 6.5', () => {
    expect(reading.hoursPerYear).toBeCloseTo(124.69, 2);
    expect(reading.figures).toEqual([
      { id: 'demand.annualReviewHours', before: 6.5, after: expect.closeTo(13.854, 3) },
    ]);
  });

  it('give the figure its reason', () => {
    expect(figuresSetBy(diaryOf({ annualReview: 9.5 }), [reading])).toEqual({
      'demand.annualReviewHours': {
        value: expect.closeTo(13.854, 3),
        reason: 'Time diary of two weeks from 2 November 2026: 9.5 hours of annual reviews.',
      },
    });
  });
});

describe('other tasks by hand', () => {
  it('scales both figures of training together: 30.5 hours a year become twice as many', () => {
    // November holds 10% of training, ten days of it 4.76%: 30.5 hours a year are 1.452 in the two weeks.
    const reading = only('trainingAndWalks', (2 * 30.5 * 0.1 * 10) / 21);
    expect(reading.figures.map(({ before, after }) => after / before)).toEqual([
      expect.closeTo(2, 9),
      expect.closeTo(2, 9),
    ]);
  });

  it('takes records as a share of all other work of those days', () => {
    const [work, records] = read({ parentContact: 10, records: 12 });
    const elsewhere = taskHoursPerYear(village, 'primary', figures);
    const days = schoolFortnight(november, figures);
    const others = tasks.reduce((sum, task) => {
      if (task === 'records' || task === 'parentContact') return sum;
      return sum + elsewhere[task] * shareInDays(task, days, figures);
    }, 10);
    expect(work?.hoursInDiary).toBe(10);
    expect(records?.figures[0]?.after).toBeCloseTo(12 / others, 9);
  });

  it('knows which figures are a secondary school’s', () => {
    const diary = diaryOf({ senSupportCycle: 5, statutoryAndStrategic: 5, examAccess: 5 });
    const ids = ownFiguresFrom(diary, village, 'secondary', figures).flatMap((each) =>
      each.figures.map(({ id }) => id),
    );
    expect(ids).toEqual([
      'demand.supportCycleHoursSecondary',
      'demand.strategicHoursSecondary',
      'demand.examAccessHours',
    ]);
  });

  it('sums what was noted and our usual for the same tasks', () => {
    const readings = read({ annualReview: 9.5, transition: 2 });
    expect(totalsOf(readings)).toEqual({ noted: 11.5, usual: expect.closeTo(4.457, 3) });
  });
});

describe('hours that are not used', () => {
  it.each([
    ['none in two weeks', 'referrals', 0, november, 'noHours'],
    ['a task of which none falls in those days', 'transition', 3, november, 'tooLittleOfTheYear'],
    ['reviews in July, of which 1.3% fall in ten days', 'annualReview', 3, '2027-07-05', 'tooLittleOfTheYear'],
    ['more records than all other work', 'records', 500, november, 'tooMuch'],
    ['a dispute of more hours than a year has', 'disputes', 2000, november, 'tooMuch'],
  ] as const)('%s', (_, task, hours, startsOn, why) => {
    expect(only(task, hours, startsOn)).toMatchObject({ why, hoursPerYear: null, figures: [] });
  });

  it('where the school has nobody to do it for', () => {
    const none = { ...village, ehcps: 0 };
    const [reading] = ownFiguresFrom(diaryOf({ ehcpCoordination: 4 }), none, 'primary', figures);
    expect(reading).toMatchObject({ why: 'nobody', hoursPerYear: null });
  });

  it('where the school has typed the figure itself', () => {
    const typed = { 'demand.annualReviewHours': { value: 5, reason: 'Our own log' } };
    expect(only('annualReview', 9.5, november, typed)).toMatchObject({ why: 'typed', figures: [] });
  });

  it('set nothing', () => {
    expect(figuresSetBy(diaryOf({ transition: 3 }), read({ transition: 3, referrals: 0 }))).toEqual({});
  });

  it('are used from just as much of the year as the threshold asks', () => {
    const share = only('annualReview', 3, '2027-07-05').shareOfYear;
    const at = figuresWith({ 'demand.diaryLeastShare': { value: share, reason: 'Ours' } });
    const [reading] = ownFiguresFrom(diaryOf({ annualReview: 3 }, '2027-07-05'), village, 'primary', at);
    expect(reading?.why).toBeNull();
  });
});

describe('a task that comes in few cases', () => {
  it('says how many the model expects: 41 x 2% of a year are 0.04 disputes in two weeks', () => {
    expect(only('disputes', 6).fewCases).toBeCloseTo((41 * 0.02 * 0.105 * 10) / 21, 9);
  });

  it('is not warned of where there are enough', () => {
    expect(only('senSupportCycle', 6).fewCases).toBeNull();
  });

  it('has none to count where the work is even', () => {
    expect(only('parentContact', 6).fewCases).toBeNull();
  });
});

const hours = fc.dictionary(fc.constantFrom(...tasks), fc.double({ min: 0, max: 60, noNaN: true })) as fc.Arbitrary<
  TimeDiary['hours']
>;
const school = fc
  .record({
    phase: fc.constantFrom<Phase>(...phases),
    roll: fc.integer({ min: 20, max: 2000 }),
    senShare: fc.double({ min: 0, max: 0.4, noNaN: true }),
    ehcpShare: fc.double({ min: 0, max: 0.4, noNaN: true }),
    scale: fc.double({ min: 0.5, max: 2, noNaN: true }),
  })
  .map(({ phase, roll, senShare, ehcpShare, scale }) => ({
    phase,
    known: { ...village, roll, senSupport: Math.round(roll * senShare), ehcps: Math.round(roll * ehcpShare) },
    base: { 'demand.scale': { value: scale, reason: 'Ours' } },
  }));

describe('for any school and any diary', () => {
  it('the model with the figures gives back the hours a year, and leaves every other task as it was', () => {
    fc.assert(
      fc.property(school, hours, firstDay, ({ phase, known, base }, noted, startsOn) => {
        const diary = diaryOf(noted, startsOn);
        const without = figuresWith(base);
        const readings = ownFiguresFrom(diary, known, phase, without);
        const before = taskHoursPerYear(known, phase, without);
        const after = taskHoursPerYear(known, phase, figuresWith({ ...base, ...figuresSetBy(diary, readings) }));
        for (const task of tasks) {
          const reading = readings.find((each) => each.task === task);
          const isUsed = reading !== undefined && reading.why === null;
          if (isUsed) {
            expect(after[task]).toBeCloseTo(reading.hoursPerYear ?? Number.NaN, 6);
            expect(after[task] * reading.shareOfYear).toBeCloseTo(reading.hoursInDiary, 6);
          } else if (task === 'records') {
            // Not noted, records stay the same share of a year that may have changed.
            const share = without.value('demand.recordsShare');
            expect(after.records).toBeCloseTo(share * (totalHours(after) - after.records), 6);
          } else {
            expect(after[task]).toBe(before[task]);
          }
        }
      }),
    );
  });

  it('the year is the sum of the tasks, each from the diary or as it was', () => {
    fc.assert(
      fc.property(school, hours, firstDay, ({ phase, known, base }, noted, startsOn) => {
        const diary = diaryOf({ ...noted, records: 3 }, startsOn);
        const readings = ownFiguresFrom(diary, known, phase, figuresWith(base));
        fc.pre(readings.some(({ task, why }) => task === 'records' && why === null));
        const before = taskHoursPerYear(known, phase, figuresWith(base));
        const after = taskHoursPerYear(known, phase, figuresWith({ ...base, ...figuresSetBy(diary, readings) }));
        const own = new Map(readings.map(({ task, hoursPerYear }) => [task, hoursPerYear]));
        const expected = tasks.reduce((sum, task) => sum + (own.get(task) ?? before[task]), 0);
        expect(totalHours(after) / expected).toBeCloseTo(1, 9);
      }),
    );
  });

  it('every figure is one that the school could have typed', () => {
    fc.assert(
      fc.property(school, hours, firstDay, ({ phase, known, base }, noted, startsOn) => {
        for (const { figures } of ownFiguresFrom(diaryOf(noted, startsOn), known, phase, figuresWith(base))) {
          for (const { id, after } of figures) expect(checkOwnValue(id, figureRegister[id].unit, after)).toBeNull();
        }
      }),
    );
  });
});
