import { describe, expect, it } from 'vitest';
import { noticeDates } from '../../../src/engine/compliance/rules/notice';
import { headTime, teacherTime } from '../../../src/engine/compliance/rules/time';
import { anAdministrator, aSecondment, byRole, degreesOf, departuresOf } from './context';

describe(teacherTime.says, () => {
  it('fits SENCO hours, teaching and its planning time into the contract', () => {
    // 15 + 12 / 0.8 = 30 hours.
    expect(degreesOf(teacherTime, { post: { hoursPerWeek: 15, teachingHoursPerWeek: 12 } })).toEqual([]);
    expect(degreesOf(teacherTime, { post: { hoursPerWeek: 15.5, teachingHoursPerWeek: 12 } })).toEqual(['departs']);
  });
  it('fits a part-time contract in proportion', () => {
    expect(degreesOf(teacherTime, { post: { fte: 0.6, hoursPerWeek: 18, teachingHoursPerWeek: 0 } })).toEqual([]);
    expect(degreesOf(teacherTime, { post: { fte: 0.6, hoursPerWeek: 18.5, teachingHoursPerWeek: 0 } })).toEqual([
      'departs',
    ]);
  });
  it('keeps planning time out of reach of the timetable', () => {
    // 25 x 0.8 = 20 hours of teaching at most.
    const found = (teachingHoursPerWeek: number) =>
      departuresOf(teacherTime, { post: { hoursPerWeek: 0, teachingHoursPerWeek } }).map(({ because }) => because);
    expect(found(20)).toEqual([]);
    expect(found(21)).toHaveLength(1);
    expect(found(21)[0]).toContain('leave no room for PPA');
  });
  it('is about the classroom scale', () => {
    expect(degreesOf(teacherTime, { post: { payPoint: 'L5', hoursPerWeek: 40 } })).toEqual([]);
  });
});

describe(headTime.says, () => {
  const asked = (headAndSlt: number) =>
    departuresOf(headTime, {
      post: { role: 'headteacher', teachingHoursPerWeek: 0 },
      time: { askedOf: byRole({ headAndSlt }), schoolWeeks: 40 },
    });
  it('allows eight hours a week on top, and no more', () => {
    expect(asked(320)).toEqual([]);
    expect(asked(360)).toHaveLength(1);
    expect(asked(360)[0]).toMatchObject({ degree: 'departs' });
  });
  it("adds the hours to a leader's week", () => {
    expect(asked(360)[0]?.because).toContain('About 9 hours');
    expect(asked(360)[0]?.consequence).toContain('a week of 59, against an average of 48');
  });
  it('asks about a head who also teaches', () => {
    expect(degreesOf(headTime, { post: { role: 'headteacher', teachingHoursPerWeek: 3 } })).toEqual(['check']);
  });
  it('has nothing to say where a teacher is SENCO', () => {
    expect(degreesOf(headTime, { time: { askedOf: byRole({ headAndSlt: 4_000 }) } })).toEqual([]);
  });
});

describe(noticeDates.says, () => {
  const appointee = { starting: 'newFromOutside', holder: null } as const;
  const startingOn = (startsOn: string, on: string) =>
    degreesOf(noticeDates, { post: appointee, assumptions: { startsOn }, on });
  it('counts the days to resign for each of the three starts', () => {
    expect(startingOn('2028-01-01', '2027-10-31')).toEqual([]);
    expect(startingOn('2028-01-01', '2027-11-01')).toEqual(['departs']);
    expect(startingOn('2028-05-01', '2028-02-29')).toEqual([]);
    expect(startingOn('2028-05-01', '2028-03-01')).toEqual(['departs']);
    expect(startingOn('2027-09-01', '2027-05-31')).toEqual([]);
    expect(startingOn('2027-09-01', '2027-06-01')).toEqual(['departs']);
  });
  it('knows a February without a leap day', () => {
    expect(startingOn('2027-05-01', '2027-02-28')).toEqual([]);
    expect(startingOn('2027-05-01', '2027-03-01')).toEqual(['departs']);
  });
  it('names the next start that can still be reached', () => {
    const [found] = departuresOf(noticeDates, {
      post: appointee,
      assumptions: { startsOn: '2027-01-01' },
      on: '2026-11-22',
    });
    expect(found?.mend).toContain('1 May 2027 (resignation by 28 February 2027)');
  });
  it('asks about a start that follows no leaving date', () => {
    expect(startingOn('2027-11-01', '2027-01-01')).toEqual(['check']);
  });
  it('asks a named person for the notice they gave', () => {
    expect(
      degreesOf(noticeDates, {
        post: { starting: 'newFromOutside' },
        assumptions: { startsOn: '2027-01-01' },
        on: '2026-11-22',
      }),
    ).toEqual(['check']);
  });
  it('leaves out those who are here, secondments and administrators', () => {
    const late = { assumptions: { startsOn: '2027-01-01' }, on: '2026-11-22' };
    expect(degreesOf(noticeDates, late)).toEqual([]);
    expect(degreesOf(noticeDates, { ...late, post: { ...appointee, secondment: aSecondment } })).toEqual([]);
    expect(degreesOf(noticeDates, { ...late, posts: [{ ...anAdministrator, starting: 'newFromOutside' }] })).toEqual(
      [],
    );
  });
});
