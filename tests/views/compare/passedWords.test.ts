import { expect, it } from 'vitest';
import { structureFacts } from '../../../src/engine/comparison/structureFacts';
import { passedWords, structureSentence } from '../../../src/views/compare/sentences';
import { measuredOf, planFor, villagePrimary } from '../../engine/plans';

it('says of every structure, in the words that Workload quotes, what is passed to class teachers', () => {
  const village = planFor(villagePrimary);
  const passing = {
    ...village,
    structures: village.structures.map((each) => ({
      ...each,
      matrix: { ...each.matrix, annualReview: { classTeachers: 1 } },
    })),
  };
  for (const { id } of passing.structures) {
    const facts = structureFacts(measuredOf(passing, id));
    expect(passedWords(facts), id).not.toBe('');
    expect(structureSentence(facts).says, id).toContain(passedWords(facts));
  }
});
