import { createContext } from 'react';

export type PictureKind = 'svg' | 'png';

/** What is saved has a title, short enough to name a file, a caption, which may be sentences, and what stands beneath it. */
interface Titled {
  readonly title: string;
  readonly caption: string;
  readonly foot?: string | undefined;
}

/** Puts what is on the screen in the reader's downloads. */
export interface Saver {
  /** A table as it stands, as CSV. */
  readonly saveTable: (title: string, table: HTMLTableElement) => void;
  /** What is drawn in an element, with caption and source in the picture. */
  readonly savePicture: (named: Titled, drawn: HTMLElement, kind: PictureKind) => void;
}

/** Handed down by the app; null where nothing can be saved, and then nothing offers to. */
export const Saver = createContext<Saver | null>(null);
