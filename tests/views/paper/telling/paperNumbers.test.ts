import { describe, expect, it } from 'vitest';
import { type PaperBlock, type PaperSection, paperNumbers } from '../../../../src/domain/paper';
import { blocksOf, exampleOf, paperFor } from './papers';

const said = (id: string): PaperBlock => ({ kind: 'paragraph', id, text: 'Said.' });
const listed: PaperBlock = { kind: 'list', id: 'listed', isNumbered: false, items: [] };
const section = (id: string, part: PaperSection['part'], ...blocks: readonly PaperBlock[]): PaperSection => ({
  id,
  heading: id,
  part,
  blocks,
});

describe('the numbers of a paper', () => {
  it('count sections and their paragraphs, annexes by letters', () => {
    const sections = [
      section('one', 'body', said('a'), listed, said('b')),
      section('two', 'body', said('c')),
      section('x', 'annex', said('d')),
    ];
    expect([...paperNumbers({ sections })]).toEqual([
      ['one', '1'],
      ['a', '1.1'],
      ['b', '1.2'],
      ['two', '2'],
      ['c', '2.1'],
      ['x', 'A'],
      ['d', 'A1'],
    ]);
  });

  it('are one of a kind, and every paragraph has one', () => {
    const paper = paperFor(exampleOf('two-form-primary'));
    const numbers = paperNumbers(paper);
    expect(new Set(numbers.values()).size).toBe(numbers.size);
    expect(blocksOf(paper).filter(({ kind, id }) => kind === 'paragraph' && !numbers.has(id))).toEqual([]);
  });
});
