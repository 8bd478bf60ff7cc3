import type { PaperParagraph } from '../../../domain/paper';
import { editParagraph } from '../../../store/decisionActions';
import type { Outcome } from '../../../store/outcome';
import { say } from '../../../store/sessionStore';

/** What the planner itself says in a paragraph now. */
export const plannersWords = ({ text, edited }: PaperParagraph): string => edited?.generated ?? text;

/** Keeps the head's words for a paragraph. None at all, or the planner's own, are no edit. */
export function keepWords(paragraph: PaperParagraph, words: string): boolean {
  const text = words.trim();
  const generated = plannersWords(paragraph);
  if (text === '' || text === generated) return takeBack(paragraph);
  return isDone(editParagraph(paragraph.id, { text, generated }));
}

/** Takes the planner's words again. */
export function takeBack({ id }: PaperParagraph): boolean {
  return isDone(editParagraph(id, null));
}

function isDone(outcome: Outcome): boolean {
  if (!outcome.ok) say('problem', outcome.why);
  return outcome.ok;
}
