import type { PaperEdit } from '../../../domain/decision';
import { type PaperDocument, withWords } from '../../../domain/paper';
import { withEdits } from '../telling/withEdits';
import { plannersWords } from './edits';

/** A paper with the edits as they are now, where it was written with others: an edit shows at once. */
export const relaid = (paper: PaperDocument, edits: Readonly<Record<string, PaperEdit>>): PaperDocument =>
  withEdits(
    withWords(paper, (words) => ({ text: plannersWords(words) })),
    edits,
  );
