import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan';
import { comparing, deputy, exampleOf, forDeputy, head, inputFor, recommending, textOf, three } from './papers';

describe('the weighing behind a recommendation', () => {
  it('is said to be of the criteria in the order, where it leaves others out', () => {
    const plan: Plan = { ...three, preferences: { order: ['extraCash', 'secureCover'], swings: {} } };
    const drawn = inputFor(plan);
    const weighed = drawn.weighed && {
      ...drawn.weighed,
      acceptability: {
        ...drawn.weighed.acceptability,
        criteria: ['extraCash', 'secureCover'] as const,
        isOrdered: true,
      },
    };
    const paper = recommending(deputy, { ...drawn, weighed });
    expect(textOf(paper, 'recommendation-what')).toContain(
      'The weightings keep the order of importance in the plan, over the two things in it that tell the lawful options apart (extra cash and months without a SENCO in post).',
    );
  });

  it('is said to favour nothing where nobody has said what matters most', () => {
    expect(textOf(forDeputy(three), 'recommendation-what')).toMatch(
      /The weightings favour none of the \w+ things that tell the lawful options apart \(.*\), for nobody has yet said what matters most\./,
    );
  });
});

describe('the conditions of a recommendation', () => {
  const secondary = comparing(exampleOf('large-secondary'), 'inclusion-lead');
  const conditionsOf = (option: string, plan = three) =>
    textOf(recommending(option, inputFor(plan)), 'recommendation-conditions');

  it('tell how many hours a week nobody has time for, where that is most of the work', () => {
    const { assessments } = inputFor(three).assessed;
    const time = assessments.find(({ optionId }) => optionId === head)?.time;
    if (!time) throw new Error('The head is not assessed');
    // Five hours a week, less a twentieth that is pulled away and five days of absence in 195.
    const left = time.demandPerYear / time.schoolWeeks - 5 * 0.95 * (1 - 5 / 195);
    expect(time.unmetPerYear / time.schoolWeeks).toBeCloseTo(left, 6);
    expect(left).toBeCloseTo(14.06 - 4.63, 2);
    expect(conditionsOf(head)).toMatch(
      /^It leaves most of the work, about 9\.4 hours a week, without anybody’s time: to choose it is to choose that\./,
    );
  });

  it('do not speak of most of the work where more than half is covered', () => {
    expect(conditionsOf(deputy)).not.toContain('most of the work');
  });

  it('leave open which classes released hours go back to, and who leads in the hours of a leader who is SENCO', () => {
    const post = secondary.structures.find(({ id }) => id === 'inclusion-lead')?.posts[0];
    // The lead teaches as before, so all 18.5 hours, to two figures 19, come out of leading.
    expect(post).toMatchObject({ hoursPerWeek: 18.5, teachingHoursPerWeek: 4, baseTeachingHoursPerWeek: 4 });
    expect(conditionsOf('inclusion-lead', secondary)).toContain(
      'Still to be settled: which classes the released hours go back to and who leads instead for about 19 hours a week.',
    );
  });

  it('leave nothing open where an option costs more and takes nobody from leading', () => {
    expect(conditionsOf(deputy)).not.toContain('Still to be settled');
  });
});
