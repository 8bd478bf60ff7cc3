/** The governor paper as plain data: the page, paper and Word are drawn from it, so that no two of them can disagree. */
export interface PaperDocument {
  readonly title: string;
  /** School, date, version: one line each, under the title. */
  readonly standfirst: readonly string[];
  readonly sections: readonly PaperSection[];
}

export interface PaperSection {
  /** Letters, digits and hyphens; the same from one telling to the next. */
  readonly id: string;
  readonly heading: string;
  /** A short body, then annexes. */
  readonly part: 'body' | 'annex';
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock = PaperParagraph | PaperList | PaperTable | PaperFigure;

export interface Said {
  readonly text: string;
  /** The head's own words stand here; `isStale` where the planner's have changed since. */
  readonly edited?: { readonly isStale: boolean; readonly generated: string };
}

/** Follows the head's own words wherever the paper goes out of the app. */
export const ownWordsMark = '[in the school’s own words]';

/** Words that the head may put into others. */
export interface PaperWords extends Said {
  /** Unique in the paper; an edit is kept under it. */
  readonly id: string;
}

export interface PaperParagraph extends PaperWords {
  readonly kind: 'paragraph';
}

/** A point of a list. */
export interface PaperItem extends PaperWords {
  /** In bold before the words, and not to be changed with them; may be empty. */
  readonly lead: string;
}

export interface PaperList {
  readonly kind: 'list';
  readonly id: string;
  readonly isNumbered: boolean;
  readonly items: readonly PaperItem[];
}

export interface PaperTable {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell heads its row. */
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

export interface PaperFigure {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  /** What the picture shows, for who cannot see it. */
  readonly alt: string;
  readonly source: string;
  readonly chart: PaperChart;
}

/** Bars beside each other, on one scale with nought on it; or futures of a hundred in dots. */
export type PaperChart =
  | {
      readonly kind: 'bars';
      readonly unit: string;
      readonly rows: readonly {
        readonly name: string;
        /** Place among all options, which sets colour and mark. */
        readonly index: number;
        readonly value: number;
        readonly label: string;
        readonly low?: number;
        readonly high?: number;
      }[];
    }
  | {
      readonly kind: 'dots';
      /** Out of 100. */
      readonly rows: readonly {
        readonly name: string;
        readonly index: number;
        readonly good: number;
        readonly label: string;
      }[];
      readonly goodWords: string;
      readonly badWords: string;
    }
  | {
      readonly kind: 'lines';
      readonly unit: string;
      readonly months: readonly string[];
      readonly rows: readonly { readonly name: string; readonly index: number; readonly values: readonly number[] }[];
    };

/** Everything in the paper that the head may put into other words. */
export function wordsOf(sections: readonly PaperSection[]): readonly PaperWords[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly PaperWords[] => {
      if (block.kind === 'paragraph') return [block];
      return block.kind === 'list' ? block.items : [];
    }),
  );
}

/** The paper with all of them said as `say` has it. */
export function withWords(paper: PaperDocument, say: (words: PaperWords) => Said): PaperDocument {
  const said = <Of extends PaperWords>(words: Of) => {
    const { edited: _, ...rest } = words;
    return { ...rest, ...say(words) };
  };
  const blockOf = (block: PaperBlock): PaperBlock => {
    if (block.kind === 'paragraph') return said(block);
    return block.kind === 'list' ? { ...block, items: block.items.map(said) } : block;
  };
  return {
    ...paper,
    sections: paper.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockOf) })),
  };
}

const firstLetter = 'A'.charCodeAt(0);

/**
 * The numbers that a meeting refers to, by the id of a section or of a paragraph: sections of the body '1', '2' with paragraphs
 * '2.1', annexes 'A', 'B' with paragraphs 'B1'. Lists, tables and figures have none of their own.
 */
export function paperNumbers({ sections }: Pick<PaperDocument, 'sections'>): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const bodies = sections.filter(({ part }) => part === 'body');
  const annexes = sections.filter(({ part }) => part === 'annex');
  for (const section of sections) {
    const isBody = section.part === 'body';
    const own = isBody
      ? String(bodies.indexOf(section) + 1)
      : String.fromCharCode(firstLetter + annexes.indexOf(section));
    numbers.set(section.id, own);
    const paragraphs = section.blocks.filter(({ kind }) => kind === 'paragraph');
    for (const [place, { id }] of paragraphs.entries()) numbers.set(id, `${own}${isBody ? '.' : ''}${place + 1}`);
  }
  return numbers;
}
