import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../src/domain/plan';
import { deputy, faultsOf, paperFor, rowsOf, textOf, three } from '../papers';

describe('the assumptions of a paper', () => {
  it('are said to be the planner’s where nothing is changed', () => {
    const plain: Plan = { ...three, events: [] };
    expect(textOf(paperFor(plain), 'annex-assumptions-lead')).toBe('Every assumption is the planner’s own default.');
  });

  it('are told where they are changed with their reasons, as the school’s and never as yours', () => {
    const paper = paperFor({
      ...three,
      ownFigures: {
        'costs.advert': { value: 1500, reason: 'what the last advert came to' },
        'capacity.absenceDays': { value: 3, reason: '' },
      },
      annualReviewShares: [0, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      timeDiary: { startsOn: '2026-10-05', hours: { records: 6 } },
      riskJudgements: [
        {
          option: deputy,
          risk: 'overload',
          likelihood: 2,
          impact: null,
          reason: 'We have watched it',
          owner: null,
          reviewOn: null,
        },
      ],
      policyPacks: ['higherPayAwards'],
    });
    const told = textOf(paper, 'annex-assumptions-list');
    expect(told).toMatch(/The school’s own figure is £1,500\. Its reason: what the last advert came to\./);
    expect(told).toMatch(/The school’s own figure is 3 days a year\. No reason is given\./);
    expect(told).toMatch(/50% in October and 50% in November/);
    expect(told).toMatch(/A diary of two weeks was kept from 5 October 2026/);
    expect(told).toMatch(/The school judges its likelihood as 2 of 5\. Its reason: We have watched it\./);
    expect(told).toMatch(/Higher pay awards \(speculation\)/);
    expect(rowsOf(paper, 'annex-sources-figures').some(([, , standing]) => standing === 'the school’s own')).toBe(true);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('keep the school’s own words for one of them where another is changed before it', () => {
    const ours = { text: 'Our seed is the year.', generated: 'The futures are drawn from seed 12, not 2718.' };
    const edited: Plan = {
      ...three,
      simulation: { ...three.simulation, seed: 12 },
      paperEdits: { 'annex-assumptions-list-seed': ours },
    };
    expect(textOf(paperFor(edited), 'annex-assumptions-list')).toContain(ours.text);
    const more = paperFor({ ...edited, assumptions: { ...edited.assumptions, demandCase: 'high', horizonYears: 3 } });
    const told = textOf(more, 'annex-assumptions-list');
    expect(told).toContain('Demand is the higher case.');
    expect(told).toContain('The plan looks 3 years ahead, not');
    expect(told).toContain(ours.text);
    expect(told).not.toContain('seed 12');
  });
});
