import { describe, expect, it } from 'vitest';
import { knownSchool } from '../../../src/engine/knownSchool';
import { startingSchool } from '../../../src/engine/starting/startingPlan';
import { startingPost } from '../../../src/engine/starting/startingPost';
import { withDays, withHours } from '../../../src/engine/workload/inStep';
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
