import { type ReactNode, useRef } from 'react';
import { SaveControl } from './SaveControl';

interface PictureProps {
  /** What the picture says, for a reader who has nothing but the picture. */
  readonly caption: string;
  /** Names the file and the way to save it, where the caption’s first words would not. */
  readonly title?: string;
  /** Beneath the saved picture: what its reader would find elsewhere on the page. */
  readonly foot?: string;
  /** Whether what is drawn is a table, to be saved as cells too. */
  readonly isTable?: boolean;
  readonly children: ReactNode;
}

/** Something drawn, with the way to save it beneath. */
export function Picture({ caption, title, foot, isTable = false, children }: PictureProps) {
  const drawn = useRef<HTMLDivElement>(null);
  return (
    <div className="picture">
      <div ref={drawn}>{children}</div>
      <div className="save-line screen-only">
        <SaveControl caption={caption} title={title} foot={foot} table={isTable ? drawn : undefined} picture={drawn} />
      </div>
    </div>
  );
}
