import type { PaperBlock, PaperList, PaperParagraph, PaperSection, PaperTable } from '../../../domain/paper';

/** One space where there were several: names and reasons come as they were typed. */
export const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A typed line with its full stop. */
export function sentence(text: string): string {
  const line = tidy(text);
  return line === '' || /[.!?…]["”’)]?$/.test(line) ? line : `${line}.`;
}

/** An option by its name: '“Associate SLT SENCO”'. */
export const quoted = ({ name }: { readonly name: string }): string => `“${tidy(name)}”`;

type Maybe<Of> = Of | null;

/** Sentences in a row; null where there is none to say. */
export function paragraph(id: string, ...sentences: readonly Maybe<string>[]): PaperParagraph | null {
  const text = tidy(sentences.filter((each) => each !== null && each !== '').join(' '));
  return text === '' ? null : { kind: 'paragraph', id, text };
}

/** A point of a list before it has its place. */
export interface Point {
  /** The same from one telling to the next, and no other's in the list: an edit is kept under it. */
  readonly key: string;
  readonly lead: string;
  readonly text: string;
}

/** Null where there is nothing to list. */
export function list(id: string, points: readonly Point[], isNumbered = false): PaperList | null {
  if (points.length === 0) return null;
  return {
    kind: 'list',
    id,
    isNumbered,
    items: points.map(({ key, lead, text }) => ({ id: idOf(id, key), lead: tidy(lead), text: sentence(text) })),
  };
}

/** Letters, digits and hyphens, no longer than a saved file takes. */
const idOf = (list: string, key: string): string => `${list}-${key.replaceAll(/[^A-Za-z0-9]+/g, '-')}`.slice(0, 80);

/** Null where it has no rows. */
export function table(
  id: string,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  note: string | null = null,
): PaperTable | null {
  if (rows.length === 0) return null;
  const tidied = rows.map((row) => row.map(tidy));
  return { kind: 'table', id, caption, head, rows: tidied, ...(note === null ? {} : { note: sentence(note) }) };
}

/** A section of what it has to say; null where that is nothing. */
export function section(
  part: PaperSection['part'],
  id: string,
  heading: string,
  blocks: readonly Maybe<PaperBlock>[],
): PaperSection | null {
  const told = blocks.filter((block) => block !== null);
  return told.length === 0 ? null : { id, heading, part, blocks: told };
}
