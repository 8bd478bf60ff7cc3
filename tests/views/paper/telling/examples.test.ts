import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import { examplePlans, faultsOf, inputFor, sectionOf, textOf, wordsOf } from './papers';

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
  'annex-resolution',
  'annex-options',
  'annex-cost',
  'annex-law',
  'annex-succession',
  'annex-risks',
  'annex-sensitivity',
  'annex-questions',
  'annex-equality',
  'annex-assumptions',
  'annex-assurance',
  'annex-sources',
];

describe.each(examplePlans)('the paper of the example %s', (_, plan) => {
  const input = inputFor(plan);
  const paper = paperOf(input);

  it('has every section, the body before the annexes; of law in full only where something departs from it', () => {
    const departs = textOf(paper, 'law-departures') + textOf(paper, 'annex-law-guidance') !== '';
    const annexes = annexIds.filter((id) => departs || id !== 'annex-law');
    expect(paper.sections.map(({ id }) => id)).toEqual([...bodyIds, ...annexes]);
    expect(paper.sections.map(({ part }) => part)).toEqual([
      ...bodyIds.map(() => 'body'),
      ...annexes.map(() => 'annex'),
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
