import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import { examplePlans, faultsOf, inputFor, sectionOf, wordsOf } from './papers';

const bodyIds = [
  'purpose',
  'question',
  'options',
  'money',
  'time',
  'law',
  'succession',
  'risks',
  'would-change',
  'recommendation',
  'runner-up',
  'leaves-out',
];
const annexIds = [
  'annex-options',
  'annex-cost',
  'annex-risks',
  'annex-sensitivity',
  'annex-questions',
  'annex-equality',
  'annex-resolution',
  'annex-assumptions',
  'annex-assurance',
  'annex-sources',
];

describe.each(examplePlans)('the paper of the example %s', (_, plan) => {
  const input = inputFor(plan);
  const paper = paperOf(input);

  it('has every section, the body before the annexes', () => {
    expect(paper.sections.map(({ id }) => id)).toEqual([...bodyIds, ...annexIds]);
    expect(paper.sections.map(({ part }) => part)).toEqual([
      ...bodyIds.map(() => 'body'),
      ...annexIds.map(() => 'annex'),
    ]);
  });

  it('has no fault in its words', () => {
    expect(faultsOf(paper)).toEqual([]);
  });

  it('has no fault in its words while nothing is worked out', () => {
    expect(faultsOf(paperOf({ ...input, outcomes: null, weighed: null }))).toEqual([]);
  });

  it('is the same twice', () => {
    expect(JSON.stringify(paperOf(input))).toBe(JSON.stringify(paper));
  });

  it('asks ten questions and answers each', () => {
    const [, questions] = sectionOf(paper, 'annex-questions').blocks;
    expect(questions?.kind === 'list' ? questions.items.filter(({ text }) => text.length > 20) : []).toHaveLength(10);
  });

  it('speaks to governors of the school, and never to the school', () => {
    // A document of the shelf may have it in its title.
    const told = { ...paper, sections: paper.sections.filter(({ id }) => id !== 'annex-sources') };
    expect(wordsOf(told).filter((words) => /\byou(r|rs)?\b/i.test(words))).toEqual([]);
  });

  it('prints no label of a person, so that a name typed as one goes no further', () => {
    const people = plan.people.map((person, at) => ({ ...person, label: `Somebody Named ${at}` }));
    const told = paperOf(inputFor({ ...plan, people }));
    expect(wordsOf(told).filter((words) => words.includes('Somebody Named'))).toEqual([]);
  });
});
