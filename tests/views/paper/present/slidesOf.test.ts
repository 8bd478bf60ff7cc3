import { describe, expect, it } from 'vitest';
import type { PaperDocument } from '../../../../src/domain/paper';
import { type Slide, slidesOf } from '../../../../src/views/paper/present/slidesOf';
import { exampleOf, paperFor } from '../telling/papers';

const paper = paperFor(exampleOf('village-primary'));
const slides = slidesOf(paper);

/** Every word of a slide. */
function wordsOf({ shows }: Slide): string {
  switch (shows.kind) {
    case 'title':
      return shows.lines.join(' ');
    case 'words':
      return shows.paragraphs.join(' ');
    case 'list':
      return [shows.lead, ...shows.list.items.map(({ lead, text }) => `${lead} ${text}`)].join(' ');
    case 'table':
      return [shows.lead, ...shows.table.rows.flat()].join(' ');
    case 'figure':
      return `${shows.lead} ${shows.figure.caption}`;
  }
}
const everything = slides.map(wordsOf).join(' ');

const small = (blocks: PaperDocument['sections'][number]['blocks']): PaperDocument => ({
  title: 'A paper',
  standfirst: ['A school'],
  sections: [{ id: 'one', heading: 'One', part: 'body', blocks }],
});

describe('the paper for a projector', () => {
  it('begins with the title and reaches every section of the body, in the order of the paper', () => {
    expect(slides[0]?.heading).toBe(paper.title);
    const body = paper.sections.filter(({ part }) => part === 'body').map(({ heading }) => heading);
    const reached = slides.map(({ heading }) => heading).filter((heading, at, all) => heading !== all[at - 1]);
    expect(reached.filter((heading) => body.includes(heading))).toEqual(body);
  });

  it('goes through the ten questions, and names every annex that it does not go through', () => {
    const annexes = paper.sections.filter(({ part }) => part === 'annex');
    const headings = new Set(slides.map(({ heading }) => heading));
    const last = slides.at(-1);
    for (const { heading } of annexes) {
      expect(headings.has(heading) || (last && wordsOf(last).includes(heading)), heading).toBe(true);
    }
    const asked = slides.filter(({ heading }) => heading === 'Ten questions to ask');
    const items = asked.flatMap(({ shows }) => (shows.kind === 'list' ? shows.list.items : []));
    expect(items).toHaveLength(10);
  });

  it('has no empty screen, and no two with the same name', () => {
    for (const slide of slides) expect(wordsOf(slide).trim(), slide.id).not.toBe('');
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
  });

  it('leaves out no word of the body', () => {
    for (const { part, blocks } of paper.sections) {
      if (part !== 'body') continue;
      for (const block of blocks) {
        if (block.kind === 'paragraph') expect(everything).toContain(block.text);
        if (block.kind === 'list') for (const { text } of block.items) expect(everything).toContain(text);
        if (block.kind === 'table') for (const cell of block.rows.flat()) expect(everything).toContain(cell);
        if (block.kind === 'figure') expect(everything).toContain(block.caption);
      }
    }
  });

  it('puts a short paragraph over the picture it leads to, and a long one on a screen of its own', () => {
    const figure = {
      kind: 'figure',
      id: 'f',
      caption: 'A figure.',
      alt: 'It shows.',
      source: 'Us.',
      chart: { kind: 'bars', unit: 'pounds', rows: [] },
    } as const;
    const kinds = (text: string) =>
      slidesOf(small([{ kind: 'paragraph', id: 'p', text }, figure])).map(({ shows }) => shows.kind);
    expect(kinds('Short.')).toEqual(['title', 'figure']);
    expect(kinds('Long. '.repeat(60))).toEqual(['title', 'words', 'figure']);
  });

  it('counts on from screen to screen where a numbered list goes over several', () => {
    const items = Array.from({ length: 9 }, (_, at) => ({
      id: `p-${at}`,
      lead: `Point ${at + 1}.`,
      text: 'Said at length. '.repeat(9),
    }));
    const parts = slidesOf(small([{ kind: 'list', id: 'l', isNumbered: true, items }])).flatMap(({ shows }) =>
      shows.kind === 'list' ? [shows.list] : [],
    );
    expect(parts.length).toBeGreaterThan(1);
    for (const {
      from,
      items: [first],
    } of parts)
      expect(first?.lead).toBe(`Point ${from}.`);
  });

  it('gives a long table its head on every screen and its note on the last', () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`Row ${at}`, String(at)]);
    const tables = slidesOf(
      small([{ kind: 'table', id: 't', caption: 'A table', head: ['What', 'How many'], rows, note: 'A note.' }]),
    ).flatMap(({ shows }) => (shows.kind === 'table' ? [shows.table] : []));
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.flatMap((table) => table.rows)).toEqual(rows);
    expect(tables.map(({ note }) => note ?? '').join('')).toBe('A note.');
    expect(tables.at(-1)?.note).toBe('A note.');
  });
});
