import { describe, expect, it } from 'vitest';
import { releasedHours } from '../../../src/engine/costing/postCost';
import { knownSchool } from '../../../src/engine/knownSchool';
import { startingSchool } from '../../../src/engine/starting/startingPlan';
import { startingPost } from '../../../src/engine/starting/startingPost';
import { withDays, withHours, withStaffing } from '../../../src/engine/workload/inStep';
import { figuresWith } from '../../../src/evidence/figuresAt';

const figures = figuresWith({});
const school = startingSchool(figures);
const from = { school, figures, people: [], known: knownSchool(school, figures) };

describe('hours kept in step', () => {
  it('releases an hour of teaching for an hour of the function', () => {
    const post = startingPost('senco', 'senco', from);
    const after = withHours(post, post.hoursPerWeek + 2, figures);
    expect(after.teachingHoursPerWeek).toBeCloseTo(post.teachingHoursPerWeek - 2, 9);
  });

  it('leaves teaching that was set by hand', () => {
    const post = { ...startingPost('senco', 'senco', from), teachingHoursPerWeek: 1 };
    expect(withHours(post, 20, figures)).toEqual({ hoursPerWeek: 20 });
  });

  it('turns two days of 6.5 hours into 13 hours, and 13 hours into two days', () => {
    const post = startingPost('secondedSenco', 'seconded-senco', from);
    expect(withDays(post, 2, figures)).toMatchObject({ hoursPerWeek: 13, secondment: { daysPerWeek: 2 } });
    expect(withHours(post, 13, figures)).toMatchObject({ hoursPerWeek: 13, secondment: { daysPerWeek: 2 } });
  });
});

describe('another way of paying for a post', () => {
  const senco = startingPost('senco', 'senco', from);
  const seconded = { ...senco, ...withStaffing(senco, 'secondment', from) };

  it('bought by the day: days and hours agree, and nothing of the old timetable or base point is left', () => {
    const day = figures.value('time.dayHours');
    expect(seconded).toMatchObject({
      staffing: 'secondment',
      starting: 'bridging',
      basePoint: null,
      teachingHoursPerWeek: 0,
      baseTeachingHoursPerWeek: 0,
    });
    expect(seconded.hoursPerWeek).toBeCloseTo((seconded.secondment?.daysPerWeek ?? 0) * day, 9);
    expect(seconded.hoursPerWeek).toBeGreaterThan(0);
  });

  it('back on the payroll: the usual timetable less the hours it has, for somebody established', () => {
    const back = { ...seconded, ...withStaffing(seconded, 'existing', from) };
    expect(back).toMatchObject({ staffing: 'existing', secondment: null, starting: 'established' });
    expect(back.basePoint).toBe(senco.basePoint);
    expect(back.baseTeachingHoursPerWeek).toBe(senco.baseTeachingHoursPerWeek);
    expect(back.teachingHoursPerWeek).toBeCloseTo(senco.baseTeachingHoursPerWeek - seconded.hoursPerWeek, 1);
  });

  it('a seconded SENCO’s post taken on the payroll has a class teacher’s timetable, for its contract', () => {
    const bought = { ...startingPost('secondedSenco', 'seconded-senco', from), fte: 0.5 };
    const after = { ...bought, ...withStaffing(bought, 'existing', from) };
    expect(after.baseTeachingHoursPerWeek).toBe(senco.baseTeachingHoursPerWeek / 2);
  });

  it('new: it releases no teaching, and keeps what the school said of the first day', () => {
    const made = { ...senco, ...withStaffing(senco, 'new', from) };
    expect(made.starting).toBe('established');
    expect(made.teachingHoursPerWeek).toBe(senco.teachingHoursPerWeek);
    expect(releasedHours({ ...made, staffing: 'existing' })).toBe(0);
    expect({ ...seconded, ...withStaffing(seconded, 'new', from) }.starting).toBe('newFromOutside');
  });

  it('the same: nothing moves', () => expect(withStaffing(senco, 'existing', from)).toEqual({}));
});
