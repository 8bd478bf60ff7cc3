import { describe, expect, it } from 'vitest';
import { faultsOf, inputFor, paperFor, phased, recommending, textOf, three } from './papers';

describe('what governors are asked to decide', () => {
  it('is told for the year where the plan looks one year ahead', () => {
    const paper = paperFor({ ...three, assumptions: { ...three.assumptions, horizonYears: 1 } });
    expect(textOf(paper, 'purpose-ask')).toMatch(/for the year from 1 January 2027\.$/);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('is answered for an option in phases with an average, and the annex tells its phases', () => {
    const [plan] = phased.phasedPlans;
    const paper = recommending(plan?.id ?? '', inputFor(phased));
    expect(textOf(paper, 'purpose-answer')).toMatch(
      /^This paper recommends “Bridge then grow”\. It saves about £[\d,]+ a year on average over five years, before rises in pay and one-off costs,/,
    );
    expect(textOf(paper, 'annex-options-list')).toMatch(/In phases: .* to \w{3} \d{4}, then /);
    expect(faultsOf(paper)).toEqual([]);
  });
});
