import { describe, expect, it } from 'vitest';
import type { MitigationId } from '../../../../src/domain/mitigation';
import type { Plan } from '../../../../src/domain/plan';
import { offeredMitigations } from '../../../../src/engine/mitigation/offeredMitigations';
import { planWith } from '../../../../src/engine/mitigation/planWith';
import { processPeople } from '../../../../src/engine/succession/processPeople';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { village } from '../../mitigation/schools';
import { figures, structureOf, withStructure } from '../../plans';
import { quietFutures, riskOf } from './registers';

const withHats = (plan: Plan, hats: Partial<Plan['structures'][number]['hats']>): Plan =>
  withStructure(plan, 'associate-slt-senco', (structure) => ({ ...structure, hats: { ...structure.hats, ...hats } }));

describe('what the law finds and the register', () => {
  // An administrator who is asked for reviews and has no hours for them.
  const plan = withStructure(village(), 'slt-senco', (structure) => ({
    ...structure,
    posts: structure.posts.map((post) => ({ ...post, hoursPerWeek: 0 })),
  }));

  it('a late review is no fault of the designation', () => {
    expect(riskOf(plan, 'slt-senco', 'unlawfulDesignation').likelihood).toMatchObject({ level: 1, chance: 0 });
  });

  it('nobody designated is certain to be unlawful', () => {
    expect(riskOf(plan, 'distributed', 'unlawfulDesignation').likelihood).toMatchObject({ level: 5, chance: 1 });
  });
});

describe('the head’s hours', () => {
  it('hold those that coaching takes', () => {
    const coached = planWith(village(), 'middle-leader-senco', 'headCoaching', true);
    const words = (plan: Plan) => riskOf(plan, 'middle-leader-senco', 'headOverstretched').likelihood.because;
    const free = (plan: Plan) =>
      withStructure(plan, 'middle-leader-senco', (structure) => ({
        ...structure,
        remainderFallsTo: 'nobody' as const,
      }));
    expect(words(free(village()))).toContain('Nothing of the function');
    expect(words(free(coached))).toContain('About 0.5 hours a school week');
  });
});

describe('influence that hangs on the head', () => {
  it('matters less where another leader manages the SENCO, however that came about', () => {
    const impact = (plan: Plan) => riskOf(plan, 'associate-slt-senco', 'influenceThroughHead').impact.level;
    expect(impact(village())).toBe(3);
    expect(impact(withHats(village(), { lineManager: 'other' }))).toBe(2);
    expect(impact(planWith(village(), 'associate-slt-senco', 'otherLineManager', true))).toBe(2);
  });
});

describe('knowledge lost', () => {
  it('says how long the next SENCO takes under what is chosen', () => {
    const effect = (plan: Plan) => riskOf(plan, 'middle-leader-senco', 'knowledgeLost', quietFutures()).effect;
    expect(effect(village())).toContain('about 8 months');
    expect(effect(planWith(village(), 'middle-leader-senco', 'headCoaching', true))).toContain('about 4 months');
  });
});

describe('what a mitigation says it works through', () => {
  const says = (id: MitigationId, plan: Plan, known = figures) =>
    offeredMitigations(structureOf(plan, 'middle-leader-senco'), plan, known).find((each) => each.id === id)
      ?.effectSays;

  it('stands beside the school’s own figure where there is one', () => {
    const own = figuresWith({ 'succession.rampMonths': { value: 7, reason: 'What we saw' } });
    expect(says('headCoaching', village())).toContain('4 months and not 8 months');
    expect(says('headCoaching', village(), own)).toContain('7 months with it or without');
  });

  it('takes the answers of the health check with it', () => {
    const plan = village();
    const answers = { ...plan.healthCheck.answers, managesLoad: 'no' as const };
    const strained = { ...plan, healthCheck: { ...plan.healthCheck, answers } };
    expect(says('peerSupport', plan)).toContain('faster by 25% and not 50%');
    expect(says('peerSupport', strained)).toContain('faster by 50% and not 100%');
  });
});

describe('a candidate of whom no time to be ready is known', () => {
  it('is ready in the usual time, everywhere', () => {
    const plan = village();
    const unsaid = {
      ...plan,
      people: plan.people.map((each) => (each.role === 'successor' ? { ...each, readyInMonths: null } : each)),
    };
    const usual = {
      ...plan,
      people: plan.people.map((each) =>
        each.role === 'successor' ? { ...each, readyInMonths: { low: 18, central: 30, high: 42 } } : each,
      ),
    };
    const of = (asked: Plan) => riskOf(asked, 'middle-leader-senco', 'traineeLeaves').likelihood.chance;
    expect(of(unsaid)).toBe(of(usual));
    expect(processPeople(unsaid, figures).at(-1)?.ready).toEqual(processPeople(usual, figures).at(-1)?.ready);
  });
});
