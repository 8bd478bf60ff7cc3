import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { assessPlan } from '../../../src/engine/assess';
import { planWith } from '../../../src/engine/mitigation/planWith';
import { ehcpPaperwork } from '../../../src/engine/workload/whoDoesWhat/paperworkSlide';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { figures, on, withStructure } from '../plans';
import { effectOf, offeredIds, sidesOf, village } from './schools';

describe('an administrator’s half day', () => {
  it('costs 3.25 of 37 hours of the salary, paid for part of the year, with pension and below the threshold of National Insurance', () => {
    const pay = 25_583 * (3.25 / 37) * 0.863;
    expect(effectOf('administratorHalfDay', 'middle-leader-senco').poundsPerYear).toBeCloseTo(pay * 1.2, 6);
  });

  it('takes a quarter of the paperwork off the SENCO, and so off what nobody has hours for', () => {
    const { hoursPerYear, unmetPerYear } = effectOf('administratorHalfDay', 'middle-leader-senco');
    const { demandByTask } = sidesOf('administratorHalfDay', 'middle-leader-senco').without.assessment.time;
    const paperwork = figures.practice.paperwork.reduce((sum, task) => sum + demandByTask[task], 0);
    expect(hoursPerYear.senco).toBeCloseTo(-0.25 * paperwork, 6);
    expect(unmetPerYear).toBeCloseTo(-0.25 * paperwork, 6);
  });

  it('is added to a post that is there, which is asked for as much more', () => {
    const { with: after, without: before } = sidesOf('administratorHalfDay', 'inclusion-lead');
    const hours = (side: typeof after) =>
      side.structure.posts.filter(({ role }) => role === 'administrator').map(({ hoursPerWeek }) => hoursPerWeek);
    expect(hours(before)).toEqual([6.5]);
    expect(hours(after)).toEqual([9.75]);
    expect(after.structure.matrix.annualReview.administrator).toBeCloseTo(0.25 * 1.5, 6);
  });

  it('comes off whoever leads, and leaves class teachers theirs', () => {
    const { with: after, without: before } = sidesOf('administratorHalfDay', 'inclusion-lead');
    const { matrix } = after.structure;
    expect(matrix.annualReview.classTeachers).toBe(before.structure.matrix.annualReview.classTeachers);
    expect(effectOf('administratorHalfDay', 'inclusion-lead').hoursPerYear.senco).toBeLessThan(0);
  });

  it('never makes an administrator do more of a task than is administrative and can be passed on', () => {
    const plan = withStructure(village(), 'inclusion-lead', (structure) => ({
      ...structure,
      posts: structure.posts.map((post) => (post.role === 'administrator' ? { ...post, hoursPerWeek: 0.5 } : post)),
    }));
    const { matrix } = sidesOf('administratorHalfDay', 'inclusion-lead', plan).with.structure;
    expect(matrix.annualReview.administrator).toBeCloseTo(0.5, 6);
  });
});

describe('hours that nobody may take', () => {
  const plan = withStructure(village(), 'middle-leader-senco', (structure) => ({
    ...structure,
    posts: structure.posts.map((post) => ({ ...post, hoursPerWeek: 13 })),
  }));

  it('give back a twentieth of 13 hours, less ordinary absence, for the cover of whoever does the other duties', () => {
    const { with: after, without: before } = sidesOf('protectedHours', 'middle-leader-senco', plan);
    const more = after.assessment.time.givenPerYear - before.assessment.time.givenPerYear;
    expect(more).toBeCloseTo(0.65 * (1 - 5 / 195) * 39, 6);
    const { poundsPerYear, unmetPerYear } = effectOf('protectedHours', 'middle-leader-senco', plan);
    // A quiet month has hours to spare: those do nobody's work.
    expect(unmetPerYear).toBeLessThan(0);
    expect(unmetPerYear).toBeGreaterThan(-more);
    expect(poundsPerYear).toBeCloseTo(66_693.39 * (0.65 / 22.5), 2);
  });

  it('cost what the school says is pulled away, where it does', () => {
    const said = withStructure(plan, 'middle-leader-senco', (structure) => ({
      ...structure,
      posts: structure.posts.map((post) => ({ ...post, pulledAwayHoursPerWeek: 2.25 })),
    }));
    expect(effectOf('protectedHours', 'middle-leader-senco', said).poundsPerYear).toBeCloseTo(6669.339, 2);
  });
});

describe('the other help with the work', () => {
  it('software saves a tenth of the administrative half of the work, for its licence', () => {
    const { with: after, without: before } = sidesOf('provisionSoftware', 'middle-leader-senco');
    expect(after.assessment.time.demandPerYear).toBeCloseTo(0.95 * before.assessment.time.demandPerYear, 6);
    expect(effectOf('provisionSoftware', 'middle-leader-senco')).toMatchObject({ poundsPerYear: 1000, oneOff: 0 });
    expect(after.assessment.money.extraPerYearByPart.mitigations).toBe(1000);
  });

  it('paperwork that goes back leaves class teachers with less and the SENCO with as much more', () => {
    const { hoursPerYear } = effectOf('paperworkBack', 'inclusion-lead');
    const { classTeachers } = sidesOf('paperworkBack', 'inclusion-lead').with.known;
    expect(hoursPerYear.senco).toBeGreaterThan(0);
    expect(hoursPerYear.classTeachers * classTeachers).toBeCloseTo(-hoursPerYear.senco, 6);
  });

  it('training asks two hours of every class teacher, and saves some of the paperwork they do', () => {
    const { with: after, without: before } = sidesOf('teacherTraining', 'inclusion-lead');
    const passed = (side: typeof after) => side.assessment.time.passedToTeachersPerYear;
    const saved = passed(before) - passed(after);
    expect(saved).toBeGreaterThan(0);
    const theirs = ehcpPaperwork.reduce(
      (sum, task) =>
        sum + (before.structure.matrix[task].classTeachers ?? 0) * before.assessment.time.demandByTask[task],
      0,
    );
    expect(saved).toBeCloseTo(0.1 * theirs, 6);
    expect(effectOf('teacherTraining', 'inclusion-lead').hoursPerYear.classTeachers).toBeCloseTo(
      2 - saved / after.known.classTeachers,
      6,
    );
    // Nobody else’s hours move.
    for (const role of ['senco', 'administrator', 'headAndSlt'] as const)
      expect(after.assessment.time.askedOf[role]).toBeCloseTo(before.assessment.time.askedOf[role], 6);
  });

  it('training saves as much where class teachers do all of a task', () => {
    const own = figuresWith({ 'mitigation.trainingSaves': { value: 1, reason: 'Somebody else does it' } });
    const plan = withStructure(village(), 'inclusion-lead', (structure) => ({
      ...structure,
      matrix: { ...structure.matrix, annualReview: { classTeachers: 1 } },
    }));
    const trained = planWith(plan, 'inclusion-lead', 'teacherTraining', true);
    const hours = (asked: Plan) =>
      assessPlan(asked, own, on).assessments.find(({ optionId }) => optionId === 'inclusion-lead')?.time.demandByTask;
    expect(hours(plan)?.annualReview).toBeGreaterThan(10);
    expect(hours(trained)?.annualReview).toBeCloseTo(0, 6);
  });

  it('training is not offered once the paperwork has gone back', () => {
    const plan = planWith(village(), 'inclusion-lead', 'paperworkBack', true);
    const ids = offeredIds(plan, 'inclusion-lead');
    expect(ids).not.toContain('teacherTraining');
    expect(ids).toContain('paperworkBack');
  });
});
