import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Structure } from '../../src/domain/structure';
import { nothingAddedYet } from '../../src/engine/starting/startingPlan';
import { openedPlan } from './plans';

const savedAs = (name: string): string => readFileSync(new URL(`saved/${name}`, import.meta.url), 'utf8');

describe('files of every version ever written', () => {
  it('opens version 1, as it was written on 22 November 2026', () => {
    const text = savedAs('v1.json');
    const plan = openedPlan(text);
    expect(plan.name).toBe('Golden plan');
    expect(plan.people.map(({ label }) => label)).toEqual(['SENCO', 'Headteacher']);
    expect(plan.structures).toHaveLength(9);
    expect(plan.ownFigures['costs.advert']).toEqual({ value: 1200, reason: 'Our last advert' });
    expect(plan).toMatchObject({
      phasedPlans: [],
      events: [],
      policyPacks: [],
      simulation: { futures: 10_000, seed: 2718 },
    });
    const { structures } = JSON.parse(text).plan;
    const asWritten = ({ interim: _, mitigations: _1, involvement: _2, hats: _3, ...rest }: Structure) => rest;
    expect(plan.structures.map(asWritten)).toEqual(structures);
    expect(plan.structures.map(({ interim }) => interim)).toEqual(
      plan.structures.map(({ kind }) => (kind === 'distributed' ? 'nobody' : 'head')),
    );
  });

  it('opens version 2, with phased plans, events, interim rules, packs and settings', () => {
    const text = savedAs('v2.json');
    const plan = openedPlan(text);
    expect(plan.phasedPlans.map(({ name, phases }) => [name, phases.length])).toEqual([
      ['Bridge then grow', 3],
      ['Deputy then hand over', 2],
    ]);
    expect(plan.events).toEqual([{ id: 'event', kind: 'secondmentWithdrawn', on: '2028-09-01' }]);
    expect(plan.structures[1]?.interim).toBe('bridging');
    expect(plan.policyPacks).toEqual(['individualSupportPlans']);
    expect(plan.simulation).toEqual({ futures: 2_000, seed: 314 });
    const written = JSON.parse(text).plan;
    expect(plan).toMatchObject(nothingAddedYet);
    expect(plan.structures.map(({ mitigations, involvement }) => [mitigations, involvement])).toEqual(
      plan.structures.map(() => [[], {}]),
    );
    for (const part of ['school', 'people', 'phasedPlans', 'events', 'assumptions', 'ownFigures'] as const) {
      expect(plan[part]).toEqual(written[part]);
    }
  });

  it('opens version 3, with mitigations, hats, who is accountable, the health check, a diary and judged risks', () => {
    const text = savedAs('v3.json');
    const plan = openedPlan(text);
    expect(plan.structures[1]?.mitigations).toEqual(['administratorHalfDay', 'npqNow']);
    expect(plan.structures[1]?.hats.safeguardingLead).toBe('senco');
    expect(plan.structures[1]?.involvement).toEqual({ annualReview: { headAndSlt: 'accountable' } });
    expect(plan.healthCheck.answers.managesLoad).toBe('no');
    expect(plan.timeDiary).toEqual({ startsOn: '2026-11-02', hours: { annualReview: 9.5, records: 6 } });
    expect(plan.riskJudgements).toHaveLength(1);
    expect(plan.ownRisks.map(({ name }) => name)).toEqual(['The only SEN room is let out']);
    expect(plan).toEqual(JSON.parse(text).plan);
  });
});
