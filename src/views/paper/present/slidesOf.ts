import {
  type PaperDocument,
  type PaperFigure,
  type PaperSection,
  type PaperTable,
  paperNumbers,
} from '../../../domain/paper';
import { sum } from '../../../domain/sum';
import { type Item, type ListPart, listParts } from './listParts';
import { tableParts } from './tableParts';

/** One idea on a screen, read from the back of the room. */
export interface Slide {
  /** The same from one telling to the next. */
  readonly id: string;
  readonly heading: string;
  /** Where it stands in the paper: '2', 'C'; empty for what is of the whole. */
  readonly number: string;
  readonly shows: SlideContent;
}

export type SlideContent =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'words'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'list'; readonly lead: string; readonly list: ListPart }
  | { readonly kind: 'table'; readonly lead: string; readonly table: PaperTable }
  | { readonly kind: 'figure'; readonly lead: string; readonly figure: PaperFigure };

/** Characters that a screen holds in large letters, and those that leave room for something under them. */
const mostWords = 560;
const mostLead = 230;

/** Annexes that a meeting goes through; of the others it sees the pictures, and their names at the end. */
const gone = new Set(['annex-questions', 'annex-resolution']);

/** The paper for a projector: nothing in it is said otherwise than in the paper, and every section is in it or named. */
export function slidesOf(paper: PaperDocument): readonly Slide[] {
  const numbers = paperNumbers(paper);
  const isGoneThrough = ({ id, part }: PaperSection): boolean => part === 'body' || gone.has(id);
  const named = paper.sections.filter((section) => !isGoneThrough(section));
  return [
    { id: 'title', heading: paper.title, number: '', shows: { kind: 'title', lines: paper.standfirst } },
    ...paper.sections.flatMap((section) => {
      const shown = isGoneThrough(section) ? sectionSlides(section) : pictureSlides(section);
      return shown.map((shows, at) => slide(section, shows, at));
    }),
    ...(named.length === 0 ? [] : [annexSlide(named)]),
  ];

  function slide({ id, heading }: PaperSection, shows: SlideContent, at: number): Slide {
    return { id: `${id}-${at + 1}`, heading, number: numbers.get(id) ?? '', shows };
  }
  function annexSlide(sections: readonly PaperSection[]): Slide {
    const items = sections.map(({ id, heading }): Item => ({ lead: `${numbers.get(id)}`, text: heading }));
    const list = { isNumbered: false, from: 1, items };
    return {
      id: 'annexes',
      heading: 'In the annexes of the paper',
      number: '',
      shows: { kind: 'list', lead: '', list },
    };
  }
}

const pictureSlides = ({ blocks }: PaperSection): readonly SlideContent[] =>
  blocks.flatMap((block) => (block.kind === 'figure' ? [{ kind: 'figure', lead: '', figure: block }] : []));

function sectionSlides({ blocks }: PaperSection): readonly SlideContent[] {
  const slides: SlideContent[] = [];
  let held: string[] = [];
  const flush = (): void => {
    if (held.length > 0) slides.push({ kind: 'words', paragraphs: held });
    held = [];
  };
  /** What was said just before, if it is short enough to stand over what it leads to. */
  const lead = (): string => {
    const last = held.at(-1) ?? '';
    if (last.length > mostLead || last === '') {
      flush();
      return '';
    }
    held = held.slice(0, -1);
    flush();
    return last;
  };
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
        if (sum(held, ({ length }) => length) + block.text.length > mostWords) flush();
        held.push(block.text);
        break;
      case 'list': {
        const over = lead();
        for (const list of listParts(block)) slides.push({ kind: 'list', lead: list.from === 1 ? over : '', list });
        break;
      }
      case 'table': {
        const over = lead();
        for (const [at, table] of tableParts(block).entries())
          slides.push({ kind: 'table', lead: at === 0 ? over : '', table });
        break;
      }
      case 'figure':
        slides.push({ kind: 'figure', lead: lead(), figure: block });
    }
  }
  flush();
  return slides;
}
