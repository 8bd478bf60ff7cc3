import { type RefObject, use } from 'react';
import { SaveMenu } from './SaveMenu';
import { Saver } from './saver';
import './saving.css';

interface SaveControlProps {
  /** Of what is saved: it names the control and the file, and stands on the picture. */
  readonly caption: string;
  /** What holds the table, where there is one. */
  readonly table?: RefObject<HTMLElement | null> | undefined;
  /** What is drawn, while it can be seen. */
  readonly picture?: RefObject<HTMLElement | null> | undefined;
}

/** The way to save a table or chart: a button for a table alone, a menu for a chart; nothing where the app has no way to. */
export function SaveControl({ caption, table, picture }: SaveControlProps) {
  const saver = use(Saver);
  if (!saver) return null;
  const saveTable = (): void => {
    const found = table?.current?.querySelector('table');
    if (found) saver.saveTable(caption, found);
  };
  return picture ? (
    <SaveMenu
      of={caption}
      onPicture={(kind) => picture.current && saver.savePicture(caption, picture.current, kind)}
      onTable={table ? saveTable : undefined}
    />
  ) : (
    <button type="button" className="save-table screen-only" onClick={saveTable}>
      Save<span className="visually-hidden"> “{caption}”</span> as CSV
    </button>
  );
}
