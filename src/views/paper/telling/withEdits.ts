import type { PaperEdit } from '../../../domain/decision';
import type { PaperBlock, PaperDocument } from '../../../domain/paper';

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
