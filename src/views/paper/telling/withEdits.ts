import type { PaperEdit } from '../../../domain/decision';
import {
  type PaperDocument,
  type PaperSection,
  type PaperWords,
  type Said,
  withWords,
  wordsOf,
} from '../../../domain/paper';

/** The head's own words laid over the planner's, each marked, and marked as stale where the planner's have changed since. */
export const withEdits = (paper: PaperDocument, edits: Readonly<Record<string, PaperEdit>>): PaperDocument =>
  withWords(paper, (words) => edited(words, edits));

function edited({ id, text }: PaperWords, edits: Readonly<Record<string, PaperEdit>>): Said {
  const edit = Object.hasOwn(edits, id) ? edits[id] : undefined;
  if (!edit || edit.text === text) return { text };
  return { text: edit.text, edited: { isStale: edit.generated !== text, generated: text } };
}

export interface EditsCounted {
  /** Paragraphs and points that stand in the school's own words. */
  readonly shown: number;
  /** Kept for one that this paper does not have. */
  readonly kept: number;
}

/** How many of the school's edits stand in these sections, and how many have no place in them. */
export function editsCounted(
  sections: readonly PaperSection[],
  edits: Readonly<Record<string, PaperEdit>>,
): EditsCounted {
  const told = wordsOf(sections);
  const ids = new Set(told.map(({ id }) => id));
  return {
    shown: told.filter((words) => edited(words, edits).edited).length,
    kept: Object.keys(edits).filter((id) => !ids.has(id)).length,
  };
}
