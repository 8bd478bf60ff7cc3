import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HealthQuestionId, healthQuestionIds, unansweredHealthCheck } from '../../../src/domain/healthCheck';
import type { Plan } from '../../../src/domain/plan';
import { type Answer, answers } from '../../../src/domain/units';
import { assessPlan } from '../../../src/engine/assess';
import { planAnswering, trailsOf } from '../../../src/engine/health/trailOf';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { figures, on, planFor, villagePrimary } from '../plans';

const village = planFor(villagePrimary);
/** Few structures, so that many answers can be tried. */
const small: Plan = {
  ...village,
  structures: village.structures.filter(({ id }) => ['today', 'associate-slt-senco', 'head-as-senco'].includes(id)),
};

const assessed = (plan: Plan, known = figures) => ({ plan, figures: known, on, ...assessPlan(plan, known, on) });
const answered = (given: Partial<Record<HealthQuestionId, Answer>>, plan = village): Plan => ({
  ...plan,
  healthCheck: { ...plan.healthCheck, answers: { ...plan.healthCheck.answers, ...given } },
});
const trails = (given: Partial<Record<HealthQuestionId, Answer>>) => trailsOf(assessed(answered(given)));
const trail = (given: Partial<Record<HealthQuestionId, Answer>>, question: HealthQuestionId) => {
  const found = trails(given).find((each) => each.question === question);
  if (!found) throw new Error(`${question} has no trail`);
  return found;
};

describe('the trail of an answer', () => {
  it('is left by every answer that is yes or no, and by none that is not known', () => {
    expect(trails({})).toEqual([]);
    for (const answer of ['yes', 'no'] as const) {
      const all = Object.fromEntries(healthQuestionIds.map((id) => [id, answer]));
      expect(trailsOf(assessed(answered(all, small))).map((each) => [each.question, each.answer])).toEqual(
        healthQuestionIds.map((id) => [id, answer]),
      );
    }
  });

  it('goes from too little time, through the hours lost to other duties, to the work that is covered', () => {
    const { options } = trail({ enoughTimeAndSupport: 'no' }, 'enoughTimeAndSupport');
    const [today] = options;
    expect(options).toHaveLength(village.structures.length);
    expect(today?.switches).toMatchObject([
      { figure: 'capacity.pulledAwayShare', which: 'high', from: 0.05, to: 0.15 },
    ]);
    const share = (plan: Plan) => assessed(plan).assessments[0]?.time.shareDone;
    expect(today?.covered).toEqual({ from: share(village), to: share(answered({ enoughTimeAndSupport: 'no' })) });
    expect(today?.covered?.to).toBeLessThan(today?.covered?.from ?? 0);
    expect(today?.shortPerWeek?.to).toBeGreaterThan(today?.shortPerWeek?.from ?? 0);
  });

  it('of enough time goes the other way', () => {
    const { options } = trail({ enoughTimeAndSupport: 'yes' }, 'enoughTimeAndSupport');
    expect(options[0]?.covered?.to).toBeGreaterThan(options[0]?.covered?.from ?? 1);
  });

  it('of a load that cannot be managed reaches the futures and not the hours', () => {
    const { options } = trail({ managesLoad: 'no' }, 'managesLoad');
    expect(options[0]?.switches).toMatchObject([{ figure: 'leaving.overloadSlope', which: 'high' }]);
    expect(options.every(({ covered }) => covered === null)).toBe(true);
  });

  it('counts only the options that it reaches: where nobody is designated, nobody leaves faster', () => {
    const { options } = trail({ managesLoad: 'no' }, 'managesLoad');
    expect(options.length).toBeLessThan(village.structures.length);
    expect(options.map(({ option }) => option.id)).not.toContain('distributed');
  });

  it('of a post nobody wants is found only where the SENCO is a member of the leadership team', () => {
    const { options } = trail({ sencoWantsLeadership: 'no' }, 'sencoWantsLeadership');
    const moved = options.map(({ option }) => option.spans[0]?.structure);
    expect(moved.length).toBeGreaterThan(0);
    for (const structure of moved) {
      expect(structure?.posts.find(({ id }) => id === structure.designatedPost)?.leadership).toBe('member');
    }
  });

  it.each(['influencesColleagues', 'backedWithClearVision', 'teachingLeadWorksWithSenco'] as const)(
    'of a no to %s makes little influence likelier, and of a yes never so',
    (question) => {
      const moves = (answer: Answer) =>
        trail({ [question]: answer }, question).options.flatMap(({ risks }) =>
          risks.map((each) => each.to - each.from),
        );
      expect(moves('no').length).toBeGreaterThan(0);
      expect(moves('no').every((by) => by > 0)).toBe(true);
      expect(moves('yes').every((by) => by < 0)).toBe(true);
    },
  );

  it('says what an answer would do alone where another has done it already', () => {
    const both = { influencesColleagues: 'no', backedWithClearVision: 'no' } as const;
    const { options, alone } = trail(both, 'influencesColleagues');
    expect(options).toEqual([]);
    expect(alone[0]?.risks).toMatchObject([{ risk: 'offLeadershipTeam', part: 'likelihood' }]);
    expect(trail({ influencesColleagues: 'no' }, 'influencesColleagues').alone).toEqual([]);
  });

  it('is honest where an answer moves nothing', () => {
    const { options, alone } = trail({ wouldUseAdministrator: 'no' }, 'wouldUseAdministrator');
    expect([options, alone]).toEqual([[], []]);
  });

  it('moves no figure that is the school’s own', () => {
    const own = figuresWith({ 'capacity.pulledAwayShare': { value: 0.1, reason: 'Counted in a time diary.' } });
    const [only] = trailsOf(assessed(answered({ enoughTimeAndSupport: 'no' }), own));
    expect(only?.options).toEqual([]);
  });

  it('does not hang on what the school has judged of a risk', () => {
    const judged = {
      ...answered({ influencesColleagues: 'no' }),
      riskJudgements: village.structures.map(({ id }) => ({
        option: id,
        risk: 'offLeadershipTeam' as const,
        likelihood: 3 as const,
        impact: null,
        reason: 'Governors know better.',
        owner: null,
        reviewOn: null,
      })),
    };
    expect(trailsOf(assessed(judged))[0]?.options.map(({ risks }) => risks)).toEqual(
      trail({ influencesColleagues: 'no' }, 'influencesColleagues').options.map(({ risks }) => risks),
    );
  });
});

const anyAnswers = fc.record(
  Object.fromEntries(healthQuestionIds.map((id) => [id, fc.constantFrom(...answers)])) as Record<
    HealthQuestionId,
    fc.Arbitrary<Answer>
  >,
);

describe('any answers', () => {
  it('leave trails that are the difference between assessments with the answer and without', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const plan = answered(given, small);
        const after = assessed(plan);
        for (const { question, options } of trailsOf(after)) {
          const before = assessed(planAnswering(plan, question, 'unknown'));
          for (const { option, shortPerWeek } of options) {
            const perWeek = ({ assessments }: typeof after) => {
              const time = assessments[option.index]?.time;
              return time ? time.unmetPerYear / time.schoolWeeks : Number.NaN;
            };
            expect(perWeek(after) - perWeek(before)).toBeCloseTo(
              shortPerWeek ? shortPerWeek.to - shortPerWeek.from : 0,
              9,
            );
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it('are gone when they are taken back: every assessment is as it was', () => {
    const untouched = assessed(small);
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const back = healthQuestionIds.reduce((plan, id) => planAnswering(plan, id, 'unknown'), answered(given, small));
        expect(back.healthCheck).toEqual(unansweredHealthCheck);
        expect(assessed(back).assessments).toEqual(untouched.assessments);
      }),
      { numRuns: 5 },
    );
  });
});

it('need no second assessment where only the register reads the answer', () => {
  const asked = { influencesColleagues: 'no', backedWithClearVision: 'yes', numbersCallForLeadership: 'no' } as const;
  expect(assessed(answered(asked)).assessments).toEqual(assessed(village).assessments);
});
