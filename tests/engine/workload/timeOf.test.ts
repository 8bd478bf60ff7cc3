import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { tasks } from '../../../src/domain/task';
import { assessPlan } from '../../../src/engine/assess';
import { weeklyCapacity } from '../../../src/engine/workload/capacity';
import { figures, on, planFor, postOf, villagePrimary, withStructure } from '../plans';

const timeFor = (plan: Plan, id: string) => {
  const index = plan.structures.findIndex((each) => each.id === id);
  const found = assessPlan(plan, figures, on).assessments[index];
  if (!found) throw new Error(id);
  return found.time;
};
const plan = planFor(villagePrimary);

describe('effective hours of a post', () => {
  it('of an established SENCO with 13 hours: less 5% pulled away, less 5 days of 195 absent', () => {
    // 13 x 0.95 = 12.35; 12.35 x (1 - 5/195) = 12.0333
    expect(weeklyCapacity(postOf('senco', { hoursPerWeek: 13 }), 0, figures).effective).toBeCloseTo(12.0333, 4);
  });

  it('loses SLT meetings that come out of the hours, and NPQ study while it lasts', () => {
    const post = postOf('senco', { hoursPerWeek: 13, sltMeetingsFromHours: true, isStudyingNpq: true });
    expect(weeklyCapacity(post, 0, figures)).toMatchObject({ sltMeetings: 1.5, npqStudy: 1.5 });
    expect(weeklyCapacity(post, 20, figures).npqStudy).toBe(0);
  });

  it('of a day’s secondment: half an hour of travel, and three quarters of an established SENCO’s worth', () => {
    const week = weeklyCapacity(postOf('secondedSenco', { pulledAwayHoursPerWeek: 0 }), 0, figures);
    expect(week.travel).toBe(0.5);
    expect(week.effectiveness).toBe(0.75);
    // (6.5 - 0.5) x (1 - 5/195) x 0.75
    expect(week.effective).toBeCloseTo(4.3846, 4);
  });

  it('climbs from 65% to full over eight months for a SENCO new to the school', () => {
    const worth = (month: number) =>
      weeklyCapacity(postOf('senco', { starting: 'newFromOutside' }), month, figures).effectiveness;
    expect([worth(0), worth(4), worth(8), worth(20)]).toEqual([0.65, 0.825, 1, 1]);
  });

  it('is never negative, however much is taken from it', () => {
    const post = postOf('senco', {
      hoursPerWeek: 1,
      sltMeetingsFromHours: true,
      isStudyingNpq: true,
      pulledAwayHoursPerWeek: 30,
    });
    expect(weeklyCapacity(post, 0, figures).effective).toBe(0);
  });
});

describe('time of a structure', () => {
  it('needs the same 587.6 hours whichever month it starts in', () => {
    for (const start of ['2026-09-01', '2027-01-01', '2027-05-01']) {
      expect(timeFor(planFor(villagePrimary, start), 'today').demandPerYear).toBeCloseTo(587.56, 2);
    }
  });

  it('asks a head who is SENCO for all of it: about 15 hours a week', () => {
    const time = timeFor(plan, 'head-as-senco');
    expect(time.leadershipHoursPerYear / time.schoolWeeks).toBeCloseTo(15.07, 2);
  });

  it('returns to the head what a secondee cannot hold', () => {
    const time = timeFor(plan, 'seconded-senco');
    expect(time.leadershipHoursPerYear).toBeCloseTo(time.unmetPerYear, 9);
    expect(time.unmetPerYear + time.doneBy.secondedSenco).toBeCloseTo(time.demandPerYear, 6);
  });

  it('loses nothing and makes nothing: what is asked is what is needed, and is done or unmet', () => {
    for (const structure of plan.structures) {
      const time = timeFor(plan, structure.id);
      const total = (hours: Readonly<Record<string, number>>) => Object.values(hours).reduce((a, b) => a + b, 0);
      expect(total(time.askedOf)).toBeCloseTo(time.demandPerYear, 6);
      expect(total(time.doneBy) + time.unmetPerYear).toBeCloseTo(time.demandPerYear, 6);
    }
  });

  it('lets a deputy hold no more than her delegable share, however many hours she has', () => {
    const rich = withStructure(plan, 'slt-senco-with-deputy', (s) => ({
      ...s,
      posts: s.posts.map((post) => (post.role === 'deputySenco' ? { ...post, hoursPerWeek: 30 } : post)),
    }));
    const time = timeFor(rich, 'slt-senco-with-deputy');
    expect(time.doneBy.deputySenco).toBeLessThanOrEqual(0.4 * time.demandPerYear + 1e-9);
  });

  it('counts nobody but the lead for more than they are asked, so what is covered and what is short add up', () => {
    const lopsided = withStructure(plan, 'slt-senco-with-deputy', (s) => ({
      ...s,
      posts: s.posts.map((post) => ({ ...post, hoursPerWeek: post.role === 'deputySenco' ? 25 : 8 })),
      matrix: Object.fromEntries(tasks.map((task) => [task, { senco: 0.8, deputySenco: 0.2 }])) as typeof s.matrix,
    }));
    const time = timeFor(lopsided, 'slt-senco-with-deputy');
    expect(time.coverage + time.unmetPerYear / time.demandPerYear).toBeCloseTo(1, 9);
    expect(time.shareDone).toBeCloseTo(time.coverage, 9);
  });

  it('counts the head’s share once where the rest falls to the head', () => {
    const shared = withStructure(plan, 'slt-senco', (s) => ({
      ...s,
      remainderFallsTo: 'head' as const,
      matrix: Object.fromEntries(tasks.map((task) => [task, { senco: 0.7, headAndSlt: 0.3 }])) as typeof s.matrix,
    }));
    const time = timeFor(shared, 'slt-senco');
    expect(time.leadershipHoursPerYear + time.doneBy.senco).toBeCloseTo(time.demandPerYear, 6);
  });

  it('takes a class teacher’s paid release off what lands on the others', () => {
    const before = timeFor(plan, 'distributed');
    const released = withStructure(plan, 'distributed', (s) => ({
      ...s,
      posts: [...s.posts, postOf('teacher', { hoursPerWeek: 2 })],
    }));
    const after = timeFor(released, 'distributed');
    expect(after.passedToTeachersPerYear).toBeLessThan(before.passedToTeachersPerYear);
    expect(after.hoursPerClassTeacher).toBeLessThan(before.hoursPerClassTeacher);
  });

  it('ends the hours of study where a course began before the plan', () => {
    const studying = postOf('senco', { isStudyingNpq: true });
    expect(weeklyCapacity(studying, 0, figures, 19).npqStudy).toBe(1.5);
    expect(weeklyCapacity(studying, 1, figures, 19).npqStudy).toBe(0);
  });

  it('adds up what is asked of one person in two posts', () => {
    const both = withStructure(plan, 'slt-senco-with-deputy', (s) => ({
      ...s,
      posts: s.posts.map((post) => ({ ...post, holder: 'senco' })),
    }));
    expect(timeFor(both, 'slt-senco-with-deputy').shareOnOnePerson).toBeCloseTo(1, 9);
  });

  it('shows work passed to class teachers as hours per teacher', () => {
    const today = timeFor(plan, 'today');
    const lead = timeFor(plan, 'inclusion-lead');
    expect(today.passedToTeachersPerYear).toBe(0);
    // 9 x 2 + 32 x 3 x 0.75 = 90 hours of their own part, between 8 class teachers.
    expect(today.hoursPerClassTeacher).toBeCloseTo(11.25, 9);
    expect(lead.hoursPerClassTeacher).toBeCloseTo(11.25 + lead.passedToTeachersPerYear / 8, 9);
  });

  it('costs time to co-ordinate when nobody leads', () => {
    expect(timeFor(plan, 'distributed').demandPerYear).toBeCloseTo(587.56 * 1.15, 1);
  });

  it('covers less as pupils with EHCPs grow in number', () => {
    const time = timeFor(plan, 'today');
    expect(time.coverageInLastYear).toBeLessThan(time.coverage);
  });

  it('has shares that sum to one for every task of every starting structure', () => {
    for (const structure of plan.structures) {
      for (const task of tasks) {
        expect(Object.values(structure.matrix[task]).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }
    }
  });
});
