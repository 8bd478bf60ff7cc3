import type { PaperEdit } from '../../../domain/decision';
import type { PaperBlock, PaperDocument, PaperSection } from '../../../domain/paper';

/** The head's own words laid over the planner's, each marked, and marked as stale where the planner's have changed since. */
export function withEdits(document: PaperDocument, edits: Readonly<Record<string, PaperEdit>>): PaperDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => edited(block, edits)),
    })),
  };
}

function edited(block: PaperBlock, edits: Readonly<Record<string, PaperEdit>>): PaperBlock {
  if (block.kind !== 'paragraph' || !Object.hasOwn(edits, block.id)) return block;
  const edit = edits[block.id];
  if (!edit || edit.text === block.text) return block;
  return { ...block, text: edit.text, edited: { isStale: edit.generated !== block.text, generated: block.text } };
}

export interface EditsCounted {
  /** Paragraphs that stand in the school's own words. */
  readonly shown: number;
  /** Kept for a paragraph that this paper does not have. */
  readonly kept: number;
}

/** How many of the school's edits stand in these sections, and how many have no place in them. */
export function editsCounted(
  sections: readonly PaperSection[],
  edits: Readonly<Record<string, PaperEdit>>,
): EditsCounted {
  const paragraphs = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph'));
  return {
    shown: paragraphs.filter((block) => edited(block, edits) !== block).length,
    kept: Object.keys(edits).filter((id) => !paragraphs.some((block) => block.id === id)).length,
  };
}
