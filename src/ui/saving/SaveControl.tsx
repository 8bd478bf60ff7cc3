import { type RefObject, use } from 'react';
import { SaveMenu } from './SaveMenu';
import { Saver } from './saver';
import './saving.css';
import { shortTitle } from './shortTitle';

interface SaveControlProps {
  /** Of what is saved; it stands on the picture. */
  readonly caption: string;
  /** Names the control and the file; the caption’s first words do where it is left out. */
  readonly title?: string | undefined;
  /** Beneath the saved picture. */
  readonly foot?: string | undefined;
  /** What holds the table, where there is one. */
  readonly table?: RefObject<HTMLElement | null> | undefined;
  /** What is drawn, while it can be seen. */
  readonly picture?: RefObject<HTMLElement | null> | undefined;
}

/** The way to save a table or chart: a button for a table alone, a menu for a chart; nothing where the app has no way to. */
export function SaveControl({ caption, title: given = caption, foot, table, picture }: SaveControlProps) {
  const saver = use(Saver);
  if (!saver) return null;
  const title = shortTitle(given);
  const saveTable = (): void => {
    const found = table?.current?.querySelector('table');
    if (found) saver.saveTable(title, found);
  };
  return picture ? (
    <SaveMenu
      of={title}
      onPicture={(kind) => picture.current && saver.savePicture({ title, caption, foot }, picture.current, kind)}
      onTable={table ? saveTable : undefined}
    />
  ) : (
    <button type="button" className="save-table screen-only" onClick={saveTable}>
      Save<span className="visually-hidden"> “{title}”</span> as CSV
    </button>
  );
}
