import type { PaperEdit } from '../../../domain/decision';
import type { PaperDocument } from '../../../domain/paper';
import { withEdits } from '../telling/withEdits';
import { plannersWords } from './edits';

/** A paper with the edits as they are now, where it was written with others: an edit shows at once. */
export function relaid(paper: PaperDocument, edits: Readonly<Record<string, PaperEdit>>): PaperDocument {
  const sections = paper.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.kind !== 'paragraph' || !block.edited) return block;
      return { kind: block.kind, id: block.id, text: plannersWords(block) };
    }),
  }));
  return withEdits({ ...paper, sections }, edits);
}
