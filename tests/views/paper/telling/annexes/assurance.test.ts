import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../src/domain/plan';
import { paperOf } from '../../../../../src/views/paper/telling/paperOf';
import { inputFor, paperFor, sectionOf, textOf, three } from '../papers';

const input = inputFor(three);

describe('the assurance of a paper', () => {
  it('counts the school’s own words that stand in it, and those kept without a place in it', () => {
    const edit = { text: 'Our words.', generated: 'Theirs.' };
    const plan: Plan = { ...three, paperEdits: { 'purpose-ask': edit, 'no-such-paragraph': edit } };
    expect(textOf(paperFor(plan), 'annex-assurance-list')).toContain(
      'One passage stands in the school’s own words, and is marked. One more that the school wrote is kept and not shown, because this paper has no such passage.',
    );
    expect(textOf(paperFor(three), 'annex-assurance-list')).toContain('Every sentence is the planner’s own.');
  });

  it('says version, day, futures and seed', () => {
    const told = textOf(paperOf(input), 'annex-assurance-list');
    expect(told).toMatch(/Worked out on 22 November 2026 by SENCO Planner 1\.2\.3, for January 2027 to December 2031/);
    expect(told).toMatch(new RegExp(`150 futures of each option, from seed ${three.simulation.seed}`));
    expect(told).toMatch(/500 weightings drawn, with the figures as they stand/);
  });

  it('says in how many worlds the options were weighed', () => {
    const weighed = input.weighed && { ...input.weighed, worlds: 200 };
    const paper = paperOf({ ...input, weighed });
    expect(textOf(paper, 'annex-assurance-list')).toMatch(/each in one of 200 worlds of the uncertain figures/);
    expect(sectionOf(paper, 'recommendation').blocks.length).toBeGreaterThan(0);
  });
});
