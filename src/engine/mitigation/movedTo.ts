import type { Figures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';

/** '4 months and not 8 months'; '7 months with it or without, as the school has said' where its own figure or an answer stands. */
export function movedTo(id: FigureId, before: Figures, withIt: Figures, words: (value: number) => string): string {
  const [then, now] = [words(withIt.value(id)), words(before.value(id))];
  return then === now ? `${then} with it or without, as the school has said` : `${then} and not ${now}`;
}
