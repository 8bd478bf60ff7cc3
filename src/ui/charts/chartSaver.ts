import { createContext } from 'react';

type PictureKind = 'svg' | 'png';

/** Puts what is on the screen in the reader's downloads. */
export interface ChartSaver {
  /** A table as it stands, as CSV. */
  readonly saveTable: (caption: string, table: HTMLTableElement) => void;
  /** What is drawn in an element, with caption and source in the picture. */
  readonly savePicture: (caption: string, face: HTMLElement, kind: PictureKind) => void;
}

/** Handed down by the app; null where nothing can be saved, and then nothing offers to. */
export const ChartSaver = createContext<ChartSaver | null>(null);
