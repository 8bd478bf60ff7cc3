import { describe, expect, it } from 'vitest';
import type { PaperworkSlide } from '../../../../src/engine/workload/whoDoesWhat/paperworkSlide';
import { changeWords } from '../../../../src/views/workload/matrix/changeWords';
import { slideWords } from '../../../../src/views/workload/matrix/slideWords';
import { planFor, structureOf, villagePrimary } from '../../../engine/plans';

/** Seven teachers with 13 hours of their own, nothing passed down, here or today. */
const slide = (patch: Partial<PaperworkSlide>, isInCompare = true): string =>
  slideWords(
    {
      ehcpHours: 0,
      ehcpShare: 0,
      passedPerYear: 0,
      ehcpHoursToday: 0,
      ehcpHoursPerTeacher: 0,
      passedPerWeek: 0,
      perTeacher: 13,
      perTeacherToday: 13,
      classTeachers: 7,
      ...patch,
    },
    isInCompare,
  ).join(' ');

describe('what slides', () => {
  it('is nothing, and says so', () => {
    expect(slide({})).toBe(
      'No EHCP paperwork is asked of class teachers, here or today. With their own part in reviews and support cycles, a class teacher has about 13 hours a year, as today.',
    );
  });

  it('goes up from what slides today', () => {
    const up = { ehcpHours: 70, ehcpHoursToday: 35, ehcpHoursPerTeacher: 10, perTeacher: 23, perTeacherToday: 18 };
    const whole = { ...up, ehcpShare: 0.6, passedPerWeek: 2.4, passedPerYear: 94 };
    expect(slide(whole)).toBe(
      'Class teachers are asked for about 70 hours a year of EHCP paperwork, 60% of it, from 35 today: about 10 hours for each of 7. With the other work passed down it is about 94 hours a year. With their own part in reviews and support cycles and all that is passed down, a class teacher goes from about 18 hours a year to about 23 hours. Compare says so too: “by passing about 2.4 hours a week of it to class teachers”.',
    );
    expect(slide(whole, false)).not.toContain('Compare');
  });

  it('says what else is passed down where no paperwork is', () => {
    expect(slide({ passedPerWeek: 0.9, passedPerYear: 36 })).toContain(
      'Other work is passed down to them, about 36 hours a year.',
    );
  });

  it('comes back', () => {
    expect(slide({ ehcpHoursToday: 35, perTeacherToday: 18 })).toMatch(
      /^No EHCP paperwork is asked of class teachers here; today it is about 35 hours a year\..* goes from about 18 hours a year to about 13 hours\.$/,
    );
  });

  it('never says that the same rounded number has moved', () => {
    expect(slide({ perTeacher: 11.4, perTeacherToday: 10.6 })).toContain('has about 11 hours a year, as today.');
    expect(slide({ ehcpHours: 35.4, ehcpShare: 0.3, ehcpHoursToday: 34.6 })).toContain('30% of it, as today: ');
  });

  it('stays as today', () => {
    expect(slide({ ehcpHours: 35, ehcpShare: 0.3, ehcpHoursToday: 35, ehcpHoursPerTeacher: 5 })).toContain(
      'paperwork, 30% of it, as today: about 5 hours',
    );
  });
});

const withDeputy = structureOf(planFor(villagePrimary), 'slt-senco-with-deputy');

describe('what gave way', () => {
  it('names the role that was set, then who gave way', () => {
    const words = changeWords(withDeputy, 'records', [
      { role: 'classTeachers', from: 0, to: 0.7 },
      { role: 'senco', from: 0.6, to: 0 },
      { role: 'deputySenco', from: 0.4, to: 0.3 },
    ]);
    expect(words).toBe(
      'Records and email: class teachers from 0% to 70%. Giving way: SENCO from 60% to 0% and deputy SENCO from 40% to 30%.',
    );
  });

  it('names who takes the rest', () => {
    const words = changeWords(withDeputy, 'records', [
      { role: 'classTeachers', from: 0.7, to: 0.5 },
      { role: 'senco', from: 0.3, to: 0.5 },
    ]);
    expect(words).toBe('Records and email: class teachers from 70% to 50%. Takes the rest: SENCO from 30% to 50%.');
  });
});
