import type { PaperItem, PaperList } from '../../../domain/paper';

export type Item = Pick<PaperItem, 'lead' | 'text'>;

/** So much of a list as one screen holds. */
export interface ListPart {
  readonly isNumbered: boolean;
  /** The number of its first item. */
  readonly from: number;
  readonly items: readonly Item[];
}

/** Characters that a screen holds as a list, and the points beyond which nobody reads on. */
const mostCharacters = 560;
const mostItems = 6;

/** A list in parts that each fit a screen, none of them empty. */
export function listParts({ isNumbered, items }: PaperList): readonly ListPart[] {
  const parts: { from: number; items: Item[]; length: number }[] = [];
  for (const [at, item] of items.entries()) {
    const length = item.lead.length + item.text.length;
    const last = parts.at(-1);
    if (last && last.items.length < mostItems && last.length + length <= mostCharacters) {
      last.items.push(item);
      last.length += length;
    } else parts.push({ from: at + 1, items: [item], length });
  }
  return parts.map((part) => ({ isNumbered, from: part.from, items: part.items }));
}
