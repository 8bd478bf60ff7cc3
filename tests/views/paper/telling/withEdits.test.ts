import { describe, expect, it } from 'vitest';
import type { PaperBlock, PaperDocument } from '../../../../src/domain/paper';
import { withEdits } from '../../../../src/views/paper/telling/withEdits';
import { exampleOf, paperFor, textOf } from './papers';

const said: PaperBlock = { kind: 'paragraph', id: 'said', text: 'The planner’s words.' };
const table: PaperBlock = { kind: 'table', id: 'table', caption: 'A table', head: ['A'], rows: [['1']] };
const paper: PaperDocument = {
  title: 'A paper',
  standfirst: [],
  sections: [{ id: 'one', heading: 'One', part: 'body', blocks: [said, table] }],
};
const point: PaperBlock = {
  kind: 'list',
  id: 'points',
  isNumbered: true,
  items: [{ id: 'points-cost', lead: 'What does it cost?', text: 'About £2,000.' }],
};
const first = (document: PaperDocument) => document.sections[0]?.blocks[0];

describe('an edit', () => {
  it('stands in the place of the planner’s words and is marked', () => {
    const edit = { text: 'Our own.', generated: 'The planner’s words.' };
    expect(first(withEdits(paper, { said: edit }))).toEqual({
      ...said,
      text: 'Our own.',
      edited: { isStale: false, generated: 'The planner’s words.' },
    });
  });

  it('is stale once the planner’s words have changed', () => {
    const edit = { text: 'Our own.', generated: 'What the planner said before.' };
    expect(first(withEdits(paper, { said: edit }))).toMatchObject({ text: 'Our own.', edited: { isStale: true } });
  });

  it('that says what the planner says is none', () => {
    const edit = { text: 'The planner’s words.', generated: 'What the planner said before.' };
    expect(first(withEdits(paper, { said: edit }))).toEqual(said);
  });

  it('of a paragraph that is not there, or of a table, changes nothing', () => {
    const edit = { text: 'Our own.', generated: '' };
    expect(withEdits(paper, { gone: edit, table: edit, constructor: edit })).toEqual(paper);
  });

  it('of a point of a list leaves its lead as it stands', () => {
    const listed = { ...paper, sections: [{ id: 'one', heading: 'One', part: 'body' as const, blocks: [point] }] };
    const edit = { text: 'Less than we feared.', generated: 'About £1,000.' };
    expect(first(withEdits(listed, { 'points-cost': edit, points: edit }))).toEqual({
      ...point,
      items: [
        {
          id: 'points-cost',
          lead: 'What does it cost?',
          text: 'Less than we feared.',
          edited: { isStale: true, generated: 'About £2,000.' },
        },
      ],
    });
  });

  it('may be of an answer to a question, or of a line of the resolution', () => {
    const edit = { text: 'Ours.', generated: '' };
    const plan = {
      ...exampleOf('two-form-primary'),
      paperEdits: { 'annex-questions-list-cost': edit, 'annex-resolution-list-report': edit },
    };
    const told = paperFor(plan);
    expect(textOf(told, 'annex-questions-list')).toMatch(/how far out could that be\? Ours\.$/m);
    expect(textOf(told, 'annex-resolution-list')).toMatch(/^ Ours\.$/m);
  });

  it('in the plan reaches the paper, and the assurance says so', () => {
    const plan = exampleOf('two-form-primary');
    const generated = textOf(paperFor(plan), 'purpose-ask');
    const told = paperFor({ ...plan, paperEdits: { 'purpose-ask': { text: 'Please decide.', generated } } });
    expect(textOf(told, 'purpose-ask')).toBe('Please decide.');
    expect(textOf(told, 'annex-assurance-list')).toMatch(
      /One passage stands in the school’s own words, and is marked\.$/,
    );
  });
});
