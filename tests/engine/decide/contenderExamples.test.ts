import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criterionIds } from '../../../src/domain/decision';
import { inCompare } from '../../../src/domain/option';
import type { Plan } from '../../../src/domain/plan';
import type { Structure } from '../../../src/domain/structure';
import { assessPlan } from '../../../src/engine/assess';
import { acceptability, weighableFrom } from '../../../src/engine/decide/acceptability';
import { contendersOf } from '../../../src/engine/decide/contender';
import { criteria } from '../../../src/engine/decide/criteria';
import { independenceLevels, independenceOf, influenceLevels, influenceOf } from '../../../src/engine/decide/scales';
import { verdictOf } from '../../../src/engine/decide/verdict';
import { knownSchool } from '../../../src/engine/knownSchool';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { peakWords } from '../../../src/engine/workload/transferSeason';
import { type Figures, figuresWith } from '../../../src/evidence/figuresAt';
import { openedPlan } from '../../files/plans';
import { figures, on, planFor, structureOf, villagePrimary, withPhases } from '../plans';

function contendersOfPlan(plan: Plan, own: Figures = figures) {
  const assessed = assessPlan(plan, own, on);
  const compared = new Set(inCompare(assessed.standing).map(({ id }) => id));
  const outcomes = assessed.options.flatMap((option, at) => {
    const assessment = assessed.assessments[at];
    if (!assessment || !compared.has(option.id)) return [];
    const inputs = processInputsOf(option, assessed.standing, assessed.known, assessment, own);
    return [simulate(inputs, { futures: 200, seed: 1 })];
  });
  return { assessed, outcomes, contenders: contendersOf({ ...assessed, figures: own }, outcomes) };
}

describe('the contenders of an example', () => {
  const examples = readdirSync('public/examples').filter((name) => name.endsWith('.senco.json'));

  it('are of five examples', () => expect(examples).toHaveLength(5));

  it.each(examples)('%s are its compared options, each with a value in range under every criterion', (name) => {
    const plan = openedPlan(readFileSync(`public/examples/${name}`, 'utf8'));
    const own = figuresWith(plan.ownFigures, plan.policyPacks, plan.annualReviewShares);
    const { assessed, contenders } = contendersOfPlan(plan, own);
    expect(contenders.map(({ id }) => id)).toEqual(inCompare(assessed.standing).map(({ id }) => id));
    const months = 12 * plan.assumptions.horizonYears;
    for (const { id: contender, values, isBarred, barredBecause, coverage } of contenders) {
      const assessment = assessed.assessments.find(({ optionId }) => optionId === contender);
      expect(coverage).toBe(assessment?.time.shareCovered);
      expect(isBarred).toBe(barredBecause !== null);
      for (const id of criterionIds) {
        expect(Number.isFinite(values[id])).toBe(true);
        expect(criteria[id].says(values[id])).toMatch(/^(about|no|level) /);
        expect(criteria[id].says(values[id])).not.toMatch(/NaN|undefined|null/);
      }
      expect(values.peakCoverage).toBeGreaterThanOrEqual(0);
      expect(values.peakCoverage).toBeLessThanOrEqual(1);
      expect(values.secureCover).toBeLessThanOrEqual(months);
      for (const level of [values.influence, values.independence]) {
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThanOrEqual(4);
      }
    }
    const shares = acceptability(weighableFrom([contenders], null), 1000, 1);
    expect(shares.options).toEqual(contenders.filter(({ isBarred }) => !isBarred).map(({ id }) => id));
    const verdict = verdictOf(shares, own);
    if ('option' in verdict) expect(contenders.find(({ id }) => id === verdict.option)?.isBarred).toBe(false);
  });

  it('bars nobody designated in a mainstream school, with the reason', () => {
    const { contenders } = contendersOfPlan(planFor(villagePrimary));
    const none = contenders.find(({ id }) => id === 'distributed');
    expect(none?.isBarred).toBe(true);
    expect(none?.barredBecause).toMatch(/\.$/);
    expect(none?.values.influence).toBe(0);
  });

  it('will not guess what futures that are not drawn come to', () => {
    const { assessed } = contendersOfPlan(planFor(villagePrimary));
    expect(() => contendersOf({ ...assessed, figures }, [])).toThrow('not drawn');
  });
});

describe('the values of a contender', () => {
  it('take the cash of the futures over the years of the plan, and the empty months over all of it', () => {
    const plan = planFor(villagePrimary);
    const { outcomes, contenders } = contendersOfPlan(plan);
    for (const [at, { values }] of contenders.entries()) {
      expect(values.extraCash).toBe((outcomes[at]?.cost.mean ?? 0) / plan.assumptions.horizonYears);
      expect(values.secureCover).toBe(outcomes[at]?.vacantMonths.mean);
    }
  });

  it('count the work done from October to February of every year, and no spare time', () => {
    const { assessed, contenders } = contendersOfPlan(planFor(villagePrimary));
    const [today] = contenders;
    const winters = assessed.assessments[0]?.time.months.filter(({ month }) =>
      ['10', '11', '12', '01', '02'].includes(month.slice(5, 7)),
    );
    expect(winters).toHaveLength(25);
    const [needed, unmet] = [0, 0].map((_, at) =>
      (winters ?? []).reduce((sum, { demand, unmet: left }) => sum + (at === 0 ? demand : left), 0),
    );
    expect(today?.values.peakCoverage).toBeCloseTo(1 - (unmet ?? 0) / (needed ?? 1), 12);
    expect(criteria.peakCoverage.says(1)).toContain(peakWords(figures));
  });

  it('of a phased plan weigh each phase’s level by its months', () => {
    const plan = withPhases(planFor(villagePrimary), [
      { structure: 'head-as-senco', startsOn: '2026-09-01' },
      { structure: 'associate-slt-senco', startsOn: '2027-09-01' },
    ]);
    const few = {
      ...plan,
      structures: plan.structures.map((each) => ({ ...each, isCompared: each.id === 'head-as-senco' })),
    };
    const { contenders } = contendersOfPlan(few);
    const phased = contenders.find(({ id }) => id === 'phased');
    // A year at level 4 and four years at level 3; a year at 0 and four at 2.
    expect(phased?.values.influence).toBeCloseTo(3.2, 12);
    expect(phased?.values.independence).toBeCloseTo(1.6, 12);
    expect(criteria.influence.says(phased?.values.influence ?? 0)).toBe('about 3.2 of 4, a mean over its phases');
  });
});

describe('the constructed scales', () => {
  const plan = planFor({ ...villagePrimary, hasSenGovernor: 'no' });
  const known = knownSchool(plan.school, figures);
  const altered = (id: string, patch: Partial<Structure>): Structure => ({ ...structureOf(plan, id), ...patch });
  const other = { safeguardingLead: 'other', budgetHolder: 'head', lineManager: 'other' } as const;
  const independence = (structure: Structure, of = plan) => independenceOf(structure, of, known, figures);

  it('have a sentence for each of their five levels', () => {
    for (const levels of [influenceLevels, independenceLevels]) {
      expect(levels).toHaveLength(5);
      for (const level of levels) expect(level).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('read influence off the place on the leadership team and the line to the head', () => {
    expect(influenceOf(altered('distributed', {}))).toBe(0);
    expect(influenceOf(altered('middle-leader-senco', { hats: other }))).toBe(1);
    expect(influenceOf(altered('middle-leader-senco', {}))).toBe(2);
    expect(influenceOf(altered('middle-leader-senco', { hats: other, mitigations: ['headCoaching'] }))).toBe(2);
    expect(influenceOf(altered('middle-leader-senco', { mitigations: ['seatAtLeadership'] }))).toBe(3);
    expect(influenceOf(altered('associate-slt-senco', {}))).toBe(3);
    expect(influenceOf(altered('slt-senco', {}))).toBe(4);
    expect(influenceOf(altered('head-as-senco', {}))).toBe(4);
  });

  it('read independence off the hats, the line manager and who asks', () => {
    expect(independence(altered('head-as-senco', {}))).toBe(0);
    expect(independence(altered('head-as-senco', { mitigations: ['senGovernor'] }))).toBe(1);
    expect(independence(altered('distributed', {}))).toBe(1);
    expect(independence(altered('slt-senco', {}))).toBe(2);
    expect(independence(altered('slt-senco', { hats: other }))).toBe(3);
    expect(independence(altered('slt-senco', { mitigations: ['senGovernor'] }))).toBe(3);
    expect(independence(altered('slt-senco', { hats: other, mitigations: ['independentAdvocate'] }))).toBe(4);
    expect(independence(altered('slt-senco', { hats: { ...other, budgetHolder: 'senco' } }))).toBe(2);
    expect(independence(altered('slt-senco', { hats: { ...other, lineManager: 'senco' } }))).toBe(0);
    const asked = { ...plan, school: { ...plan.school, hasSenGovernor: 'yes' as const } };
    expect(independence(altered('slt-senco', { hats: other }), asked)).toBe(4);
  });
});
