import { describe, expect, it } from 'vitest';
import { type HealthQuestionId, healthAreas, healthQuestionIds } from '../../../src/domain/healthCheck';
import type { Plan } from '../../../src/domain/plan';
import type { Answer } from '../../../src/domain/units';
import { assessPlan } from '../../../src/engine/assess';
import { healthFacts } from '../../../src/engine/health/healthFacts';
import { administratorHelp, helpFirst } from '../../../src/engine/health/helpFirst';
import { areaPrompts, leadershipDoes } from '../../../src/engine/health/prompts';
import { healthQuestions } from '../../../src/engine/health/questions';
import { mitigationEffect } from '../../../src/engine/mitigation/mitigationEffect';
import { planWith } from '../../../src/engine/mitigation/planWith';
import { distributions, percentilePoints } from '../../../src/evidence/reference/distributions';
import { figures, on, planFor, villagePrimary } from '../plans';

const village = planFor(villagePrimary);
const nation = { points: percentilePoints, distributions };
const answered = (given: Partial<Record<HealthQuestionId, Answer>>, plan = village): Plan => ({
  ...plan,
  healthCheck: { ...plan.healthCheck, answers: { ...plan.healthCheck.answers, ...given } },
});
const asked = (plan: Plan) => ({ plan, figures, on });
const factsOf = (plan: Plan) => healthFacts({ ...asked(plan), ...assessPlan(plan, figures, on) }, nation);

describe('the questions', () => {
  it('are nine, each asked, explained and named in few words', () => {
    expect(healthQuestions.map(({ id }) => id)).toEqual(healthQuestionIds);
    for (const { asks, why, hint, inShort } of healthQuestions) {
      expect(asks).toMatch(/\?$/);
      expect(why.length).toBeGreaterThan(40);
      expect(hint).not.toBe('');
      expect(inShort.length).toBeLessThan(60);
    }
  });

  it('have five things to talk over beside them, and the six areas', () => {
    expect(leadershipDoes).toHaveLength(5);
    expect(areaPrompts.map(({ area }) => area)).toEqual(healthAreas);
    expect([...leadershipDoes.map(({ ask }) => ask), ...areaPrompts.map(({ asks }) => asks)].join(' ')).toContain('?');
  });
});

describe('what is known beside a question', () => {
  it('is the school’s pupils, its place in the nation and the hours the work needs', () => {
    const facts = factsOf(village);
    expect([facts.roll, facts.senSupport, facts.ehcps]).toEqual([210, 32, 9]);
    expect(facts.neededPerWeek).toBeCloseTo(15.07, 2);
    expect(facts.places.ehcp?.among.label).toBe('primaries of 106 to 210 pupils');
    expect(facts.usuallyOnLeadership).toBe(0.67);
  });

  it('places nothing that rests on a default', () => {
    expect(factsOf(planFor({ phase: 'primary', roll: 210, senSupport: 32, ehcps: null })).places.ehcp).toBeNull();
  });

  it('covers less of the work once the time is said to be too little', () => {
    const before = factsOf(village).today.coverage;
    expect(factsOf(answered({ enoughTimeAndSupport: 'no' })).today.coverage).toBeLessThan(before);
  });

  it('counts half of the work as paperwork, and half of that as an administrator’s', () => {
    const { neededPerWeek, paperworkPerWeek, couldBeTakenPerWeek } = factsOf(village);
    expect(paperworkPerWeek).toBeCloseTo(neededPerWeek / 2, 9);
    expect(couldBeTakenPerWeek).toBeCloseTo(neededPerWeek / 4, 9);
  });
});

describe('what would help first', () => {
  it('is nothing while nothing worries', () => {
    expect(helpFirst(asked(village))).toEqual([]);
    expect(helpFirst(asked(answered({ enoughTimeAndSupport: 'yes', managesLoad: 'yes' })))).toEqual([]);
  });

  it('is at most three, computed, what takes most off first', () => {
    const help = helpFirst(
      asked(answered({ enoughTimeAndSupport: 'no', managesLoad: 'no', influencesColleagues: 'no' })),
    );
    const unmet = help.map(({ unmetPerYear }) => unmetPerYear);
    expect(help).toHaveLength(3);
    expect(unmet).toEqual(unmet.toSorted((a, b) => a - b));
    expect(unmet[0]).toBeLessThan(0);
  });

  it('leaves out what is in place already', () => {
    const plan = answered({ wouldUseAdministrator: 'yes' });
    const [today] = plan.structures;
    expect(helpFirst(asked(plan)).map(({ id }) => id)).toEqual(['administratorHalfDay']);
    expect(helpFirst(asked(planWith(plan, today?.id ?? '', 'administratorHalfDay', true)))).toEqual([]);
  });

  it('is an administrator’s half day where there is paperwork to take, with the effect it has under that structure', () => {
    const plan = answered({ wouldUseAdministrator: 'yes' });
    const effect = administratorHelp('associate-slt-senco', asked(plan));
    expect(effect).toEqual(mitigationEffect('administratorHalfDay', 'associate-slt-senco', asked(plan)));
    expect(effect?.poundsPerYear).toBeGreaterThan(0);
    expect(effect?.unmetPerYear).toBeLessThan(0);
    for (const answer of ['no', 'unknown'] as const) {
      expect(administratorHelp('associate-slt-senco', asked(answered({ wouldUseAdministrator: answer })))).toBeNull();
    }
  });
});
