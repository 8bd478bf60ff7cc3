import { describe, expect, it } from 'vitest';
import { paperFor, textOf, three } from '../papers';

describe('the prompts on equality', () => {
  it('claim no more than that nobody is named', () => {
    expect(textOf(paperFor(three), 'annex-equality-lead')).toMatch(
      /No person is named by the planner: people are roles; pay lines of one post can still be about one person\.$/,
    );
  });
});
