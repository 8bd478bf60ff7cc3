import { describe, expect, it } from 'vitest';
import { faultsOf, forDeputy, textOf, withCeiling } from './papers';

describe('a recommendation that goes over the ceiling', () => {
  it('has to have the ceiling raised with it, and the best option inside the ceiling named', () => {
    const paper = forDeputy(withCeiling(10_000));
    expect(textOf(paper, 'money-ceiling')).toMatch(
      /“SLT SENCO with a deputy SENCO” goes over that by about £\d+,\d00; the others stay/,
    );
    expect(textOf(paper, 'purpose-answer')).toMatch(/so to choose it is also to raise the ceiling/);
    expect(textOf(paper, 'recommendation-conditions')).toMatch(
      /Of the lawful options that stay inside the ceiling “New head keeps SENCO”/,
    );
    expect(textOf(paper, 'annex-resolution-list')).toMatch(
      /to raise the ceiling for the SENCO function from £10,000 a year to £\d+,000: a part year has only its part of that, and here costs more for its months than any full year\.$/m,
    );
    expect(faultsOf(paper)).toEqual([]);
  });
});
