import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan';
import { type OwnRisk, type RiskJudgement, riskIds, riskNames } from '../../../../src/domain/risk';
import { assessPlan } from '../../../../src/engine/assess';
import type { RiskEntry } from '../../../../src/engine/risk/register/entry';
import { ownRiskRatings, ownRisksFor } from '../../../../src/engine/risk/register/ownRisks';
import { riskRegister } from '../../../../src/engine/risk/register/riskRegister';
import { risksRatedHigh } from '../../../../src/engine/risk/register/risksRatedHigh';
import { processInputsOf } from '../../../../src/engine/succession/processInputs';
import { simulate } from '../../../../src/engine/succession/simulate';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { figureRegister } from '../../../../src/evidence/register';
import { openedPlan } from '../../../files/plans';
import { figures, on, planFor, villagePrimary } from '../../plans';
import { quietFutures, registerOf, riskOf } from './registers';

const plan = planFor(villagePrimary);
const pages = [...readFileSync('src/app/routes.ts', 'utf8').matchAll(/path: '\/(\w+)'/g)].map(([, page]) => page);

function expectWhole({ cause, effect, owner, reviewOn, likelihood, impact, score }: RiskEntry): void {
  for (const words of [cause, effect, likelihood.because, impact.because]) {
    expect(words).toMatch(/^[A-Z0-9“].*\.$/);
    expect(words).not.toMatch(/NaN|undefined|null|Infinity|\.\.|about (just|about|less|more)/);
  }
  expect(owner).not.toBe('');
  expect(reviewOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(score).toBe(likelihood.level * impact.level);
  for (const { trace, chance, level } of [likelihood, impact]) {
    expect(pages).toContain(trace.page);
    expect(trace.label).not.toBe('');
    for (const id of trace.figures) expect(figureRegister).toHaveProperty([id]);
    expect([1, 2, 3, 4, 5]).toContain(level);
    if (chance !== null) expect(chance >= 0 && chance <= 1).toBe(true);
  }
}

describe('the register of an option', () => {
  const examples = readdirSync('public/examples').filter((name) => name.endsWith('.senco.json'));

  it.each(examples)('is whole for every option of %s, before its futures are drawn and after', (name) => {
    const opened = openedPlan(readFileSync(`public/examples/${name}`, 'utf8'));
    const own = figuresWith(opened.ownFigures, opened.policyPacks);
    const { options, assessments, known, standing } = assessPlan(opened, own, on);
    expect(options.length).toBeGreaterThan(2);
    for (const [at, option] of options.entries()) {
      const assessment = assessments[at];
      if (!assessment) throw new Error(option.id);
      const inputs = processInputsOf(option, standing, known, assessment, own);
      const outcome = simulate(inputs, { futures: 100, seed: 1 });
      for (const futures of [null, outcome]) {
        const register = riskRegister(option, assessment, futures, { plan: standing, known, figures: own, on });
        expect(register.map(({ id }) => id)).toEqual(riskIds);
        for (const entry of register) expectWhole(entry);
        if (futures) expect(register.some(({ likelihood }) => likelihood.isPending)).toBe(false);
      }
    }
  });

  it('is reviewed after the plan begins, and never on a day that has gone', () => {
    const reviews = registerOf(plan, 'slt-senco').map(({ reviewOn }) => reviewOn);
    expect(reviews.every((day) => day > on)).toBe(true);
    expect(riskOf(plan, 'slt-senco', 'unlawfulDesignation').reviewOn).toBe('2026-12-22');
    expect(riskOf(plan, 'slt-senco', 'overload').reviewOn).toBe('2027-01-01');
    expect(riskOf(plan, 'slt-senco', 'appeals').reviewOn).toBe('2027-11-22');
    const later = planFor(villagePrimary, '2027-09-01');
    expect(riskOf(later, 'slt-senco', 'overload').reviewOn).toBe('2028-01-01');
  });

  it('is reviewed soonest where the law is at stake', () => {
    const register = registerOf(plan, 'slt-senco');
    const first = register.map(({ reviewOn }) => reviewOn).sort()[0];
    expect(register.find(({ reviewOn }) => reviewOn === first)?.id).toBe('unlawfulDesignation');
  });
});

describe('the school’s own judgement of a risk', () => {
  const judgement: RiskJudgement = {
    option: 'slt-senco',
    risk: 'isolation',
    likelihood: 1,
    impact: null,
    reason: 'She meets her network every week.',
    owner: 'Deputy head',
    reviewOn: '2027-03-01',
  };
  const judged = (patch: Partial<RiskJudgement> = {}): Plan => ({
    ...plan,
    riskJudgements: [{ ...judgement, ...patch }],
  });

  it('lies over ours, which stays beside it', () => {
    const ours = riskOf(plan, 'slt-senco', 'isolation');
    const entry = riskOf(judged(), 'slt-senco', 'isolation');
    expect(entry).toMatchObject({
      likelihood: { level: 1, basis: 'school', because: 'She meets her network every week.' },
      impact: ours.impact,
      modelled: { likelihood: ours.likelihood, impact: ours.impact },
      score: ours.impact.level,
      owner: 'Deputy head',
      reviewOn: '2027-03-01',
      judgement,
    });
  });

  it('gives way to ours again once it is taken out', () => {
    const before = riskOf(plan, 'slt-senco', 'isolation');
    expect(riskOf({ ...judged(), riskJudgements: [] }, 'slt-senco', 'isolation')).toEqual(before);
  });

  it('is of one risk under one option', () => {
    expect(riskOf(judged(), 'middle-leader-senco', 'isolation').judgement).toBeNull();
    expect(riskOf(judged(), 'slt-senco', 'overload').judgement).toBeNull();
  });

  it('no longer waits for the futures', () => {
    const own = judged({ risk: 'termWithoutCover', likelihood: 5, impact: 5 });
    const entry = riskOf(own, 'slt-senco', 'termWithoutCover', null);
    expect(entry.likelihood.isPending).toBe(false);
    expect(entry.modelled.likelihood.isPending).toBe(true);
    expect(entry).toMatchObject({ score: 25, rating: 'severe' });
  });

  it('may name only an owner', () => {
    const entry = riskOf(judged({ likelihood: null, reviewOn: null }), 'slt-senco', 'isolation');
    expect(entry.owner).toBe('Deputy head');
    expect(entry.likelihood).toEqual(entry.modelled.likelihood);
    expect(entry.reviewOn).toBe(riskOf(plan, 'slt-senco', 'isolation').reviewOn);
  });
});

const ownRisk = (id: string, option: string | null): OwnRisk => ({
  id,
  name: 'Building work',
  cause: '',
  effect: '',
  likelihood: 4,
  impact: 4,
  owner: '',
  treatment: '',
  residualLikelihood: 2,
  residualImpact: 4,
  reviewOn: null,
  option,
});

describe('risks rated high', () => {
  const { options, assessments, known } = assessPlan(plan, figures, on);
  const rated = (
    id: string,
    succession: Parameters<typeof risksRatedHigh>[0]['succession'],
    ownRisks: readonly OwnRisk[] = [],
  ) => {
    const option = options.find((each) => each.id === id);
    const assessment = assessments.find(({ optionId }) => optionId === id);
    if (!option || !assessment) throw new Error(id);
    return risksRatedHigh({ plan: { ...plan, ownRisks }, option, known, figures, assessment, succession });
  };

  it('are not known before the futures are drawn', () => {
    expect(rated('slt-senco', null)).toBeNull();
  });

  it('are those of the register at 10 and over, the highest first', () => {
    const found = rated('head-as-senco', quietFutures()) ?? [];
    const expected = registerOf(plan, 'head-as-senco').filter(({ score }) => score >= 10);
    expect(found.map(({ name }) => name).sort()).toEqual(expected.map(({ id }) => riskNames[id]).sort());
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('have the school’s own among them, with their treatment', () => {
    const own = { ...ownRisk('own', null), name: 'Fire', residualLikelihood: 5, residualImpact: 5 } as const;
    const [first, ...others] = rated('slt-senco', quietFutures(), [own]) ?? [];
    expect(first).toEqual({ name: 'Fire', score: 25, rating: 'severe' });
    expect(others).toEqual(rated('slt-senco', quietFutures(), [ownRisk('treated', null), ownRisk('of', 'today')]));
  });
});

describe('risks that a school adds itself', () => {
  it('are of one option, or of all', () => {
    const ownRisks = [ownRisk('one', 'slt-senco'), ownRisk('all', null), ownRisk('other', 'today')];
    expect(ownRisksFor({ ownRisks }, 'slt-senco').map(({ id }) => id)).toEqual(['one', 'all']);
  });

  it('are rated as they stand and with what is done', () => {
    expect(ownRiskRatings(ownRisk('one', null), figures)).toEqual({
      now: { score: 16, rating: 'severe' },
      treated: { score: 8, rating: 'moderate' },
    });
  });
});
