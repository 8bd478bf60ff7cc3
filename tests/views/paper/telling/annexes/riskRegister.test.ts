import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../src/domain/plan';
import { faultsOf, forDeputy, rowsOf, textOf, three } from '../papers';

describe('the risk register of a paper', () => {
  const help = (plan: Plan): Plan => ({
    ...plan,
    structures: plan.structures.map((each) => ({
      ...each,
      mitigations: ['administratorHalfDay', 'protectedHours'] as const,
    })),
  });

  it('has what is chosen against a risk as its treatment, and the recommendation counts on it', () => {
    const paper = forDeputy(help(three));
    expect(
      rowsOf(paper, 'annex-risks-table').some((row) => row.at(-1)?.includes('An administrator’s half day a week')),
    ).toBe(true);
    expect(textOf(paper, 'recommendation-conditions')).toMatch(
      /Its numbers count on what is added to it being carried out: “An administrator’s half day a week” and “SENCO hours/,
    );
    expect(faultsOf(paper)).toEqual([]);
  });

  it('has the school’s own risks among the planner’s', () => {
    const own = {
      id: 'own-1',
      name: 'Building works',
      cause: 'Works',
      effect: 'Noise',
      likelihood: 5,
      impact: 5,
      owner: '',
      treatment: 'Move the room',
      residualLikelihood: 5,
      residualImpact: 5,
      reviewOn: null,
      option: null,
    } as const;
    const paper = forDeputy({ ...three, ownRisks: [own] });
    expect(textOf(paper, 'risks-highest')).toMatch(
      /^Of “SLT SENCO with a deputy SENCO” the highest are “Building works” \(25, severe\), /,
    );
    expect(rowsOf(paper, 'annex-risks-table')[0]).toEqual([
      'Building works (the school’s own)',
      '5 almost certain, the school’s judgement',
      '5 severe, the school’s judgement',
      '25, severe',
      'Nobody yet',
      'Not set',
      'Move the room.',
    ]);
  });
});
