import { type RefObject, use } from 'react';
import { Button } from '../controls/Button';
import { ChartSaver } from './chartSaver';

interface SaveTableButtonProps {
  readonly caption: string;
  /** What holds the table. */
  readonly within: RefObject<HTMLElement | null>;
}

/** Saves a table of the page as CSV; nothing where the app has no way to. */
export function SaveTableButton({ caption, within }: SaveTableButtonProps) {
  const saver = use(ChartSaver);
  if (!saver) return null;
  return (
    <Button
      variant="quiet"
      onClick={() => {
        const table = within.current?.querySelector('table');
        if (table) saver.saveTable(caption, table);
      }}
    >
      Save as CSV<span className="visually-hidden"> of “{caption}”</span>
    </Button>
  );
}
