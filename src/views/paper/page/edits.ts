import type { PaperWords } from '../../../domain/paper';
import { editParagraph } from '../../../store/decisionActions';
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

/** Takes the planner's words again. */
export function takeBack({ id }: PaperWords): boolean {
  return isDone(editParagraph(id, null));
}

function isDone(outcome: Outcome): boolean {
  if (!outcome.ok) say('problem', outcome.why);
  return outcome.ok;
}
