import { describe, expect, it } from 'vitest';
import type { CriterionId, Governor } from '../../../../src/domain/decision';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import { blocksOf, decision, deputy, faultsOf, inputFor, textOf, three } from './papers';

const input = inputFor(three);

describe('what governors said alone', () => {
  it('is told by their number once somebody has answered, and of no vote to come once they have decided', () => {
    expect(blocksOf(paperOf(input)).some(({ id }) => id === 'recommendation-board')).toBe(false);
    const governors = (['secureCover', 'extraCash'] as const).map(
      (first: CriterionId, place): Governor => ({
        id: `governor-${place + 1}`,
        label: `Governor ${place + 1}`,
        preferences: { order: [first], swings: {} },
      }),
    );
    const { assessed } = input;
    const paper = paperOf({ ...input, assessed: { ...assessed, plan: { ...assessed.plan, governors } } });
    const told = textOf(paper, 'recommendation-board');
    expect(told).toMatch(/^Two governors have answered\. .* best for one of the two governors; .* for one\./);
    expect(told).toMatch(/With one voice each.* before the vote\.$/);
    expect(faultsOf(paper)).toEqual([]);
    const plan = { ...assessed.plan, governors, decision: decision(deputy) };
    const decided = paperOf({ ...input, assessed: { ...assessed, plan } });
    expect(textOf(decided, 'recommendation-board')).toMatch(/With one voice each.* something else is best\.$/);
  });
});
