import type { PaperEdit } from '../../../domain/decision';
import type { PaperWords } from '../../../domain/paper';
import { editParagraph } from '../../../store/decisionActions';
import { documentStore } from '../../../store/documentStore';
import type { Outcome } from '../../../store/outcome';
import { say } from '../../../store/sessionStore';

/** What the planner itself says there now. */
export const plannersWords = ({ text, edited }: PaperWords): string => edited?.generated ?? text;

/** Keeps the head's words. None at all, or the planner's own, are no edit. */
export function keepWords(said: PaperWords, words: string): boolean {
  const text = words.trim();
  const generated = plannersWords(said);
  if (text === '' || text === generated) return takeBack(said);
  return isDone(editParagraph(said.id, { text, generated }));
}

/** The edit that is kept for them, with the planner's words as they were then; null where there is none. */
export const editOf = ({ id }: PaperWords): PaperEdit | null => documentStore.getState().plan?.paperEdits[id] ?? null;

/** Puts an edit back as it was kept, or the planner's words where there was none. */
export const putBack = ({ id }: PaperWords, edit: PaperEdit | null): boolean => isDone(editParagraph(id, edit));

/** Takes the planner's words again. */
export const takeBack = (words: PaperWords): boolean => putBack(words, null);

function isDone(outcome: Outcome): boolean {
  if (!outcome.ok) say('problem', outcome.why);
  return outcome.ok;
}
