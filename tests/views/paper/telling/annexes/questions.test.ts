import { describe, expect, it } from 'vitest';
import { inputFor, phased, recommending, textOf } from '../papers';

describe('the ten questions', () => {
  it('are answered for the first phase of an option, and for later ones with their days', () => {
    const [plan] = phased.phasedPlans;
    const told = textOf(recommending(plan?.id ?? '', inputFor(phased)), 'annex-questions-list');
    const later = phased.structures.some(({ id, posts }) =>
      plan?.phases.some(({ structure }) => structure === id) ? posts.some(({ role }) => role === 'deputySenco') : false,
    );
    expect(told).toMatch(/who is SENCO the next morning\? (Nobody inside|The deputy SENCO)/);
    expect(/From \d+ \w+ \d{4} (the deputy SENCO, if|nobody inside)/.test(told)).toBe(later);
  });
});
