import { createContext } from 'react';

export type PictureKind = 'svg' | 'png';

/** Puts what is on the screen in the reader's downloads. */
export interface Saver {
  /** A table as it stands, as CSV. */
  readonly saveTable: (caption: string, table: HTMLTableElement) => void;
  /** What is drawn in an element, with caption and source in the picture. */
  readonly savePicture: (caption: string, drawn: HTMLElement, kind: PictureKind) => void;
}

/** Handed down by the app; null where nothing can be saved, and then nothing offers to. */
export const Saver = createContext<Saver | null>(null);
