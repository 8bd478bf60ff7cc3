import { describe, expect, it } from 'vitest';
import { mitigationIds, mitigationNames } from '../../../src/domain/mitigation';
import { inCompare } from '../../../src/domain/option';
import type { Plan } from '../../../src/domain/plan';
import { assessPlan } from '../../../src/engine/assess';
import { explain, indicatorIds, measure } from '../../../src/engine/indicators';
import { measuredOption } from '../../../src/engine/indicators/measured';
import { underPacks } from '../../../src/engine/policy/underPacks';
import { figures, on, withPhases } from '../plans';
import { village } from './schools';

/** The village with everything chosen for every structure but today's, and one that follows another. */
function withEverything(): Plan {
  const plan = withPhases(village(), [
    { structure: 'seconded-senco', startsOn: '2026-09-01' },
    { structure: 'slt-senco-with-deputy', startsOn: '2027-09-01' },
  ]);
  const structures = plan.structures.map((each, place) =>
    place === 0 ? each : { ...each, mitigations: mitigationIds },
  );
  return { ...plan, structures };
}

describe('with every mitigation chosen', () => {
  const plan = withEverything();
  const assessed = { plan, figures, ...assessPlan(plan, figures, on) };

  it('every working whose lines are terms adds up to its number', () => {
    let added = 0;
    for (const option of assessed.options) {
      const measured = measuredOption(assessed, option);
      for (const id of indicatorIds) {
        const terms = explain(id, measured).lines.filter(({ isTerm }) => isTerm);
        const value = measure(id, measured);
        if (terms.length === 0 || value === null || id === 'hoursNeeded') continue;
        const sum = terms.reduce((so, { value: part }) => so + (typeof part === 'number' ? part : 0), 0);
        expect(sum, `${option.id} ${id}`).toBeCloseTo(value, 4);
        added += 1;
      }
    }
    expect(added).toBeGreaterThan(20);
  });

  it('the workings of money and of time name what each costs and asks', () => {
    const option = assessed.options.find(({ id }) => id === 'slt-senco');
    if (!option) throw new Error('There is no such structure');
    const measured = measuredOption(assessed, option);
    const lineOf = (id: (typeof indicatorIds)[number], words: string) =>
      explain(id, measured).lines.find(({ label }) => label.includes(words))?.value;
    expect(lineOf('extraCashPerYear', mitigationNames.provisionSoftware)).toBe(1000);
    expect(lineOf('hoursNeeded', mitigationNames.peerSupport)).toBe(12);
    expect(lineOf('hoursNeeded', 'saved by software')).toBe(0.1);
    expect(lineOf('leadershipHours', 'mitigations')).toBeGreaterThan(0);
    expect(lineOf('fullCostPerYear', 'Mitigations')).toBeGreaterThan(1000);
  });

  it('no number is missing or without bound', () => {
    for (const option of assessed.options) {
      for (const id of indicatorIds) {
        const value = measure(id, measuredOption(assessed, option));
        if (value !== null) expect(Number.isFinite(value), `${option.id} ${id}`).toBe(true);
      }
    }
  });

  it('current law among the policy packs comes to what the plan comes to', () => {
    const [law] = underPacks(plan, [], () => figures, on);
    const compared = inCompare(assessed.standing);
    expect(law?.outcomes.map(({ extraOverHorizon }) => extraOverHorizon)).toEqual(
      compared.map(({ index }) => assessed.assessments[index]?.money.extraOverHorizon),
    );
  });
});
