import { type ReactNode, useRef } from 'react';
import { Button } from '../controls/Button';
import './printSheet.css';

interface PrintSheetProps {
  /** The words on the button: 'Print who does what'. */
  readonly action: string;
  readonly children: ReactNode;
}

/** A part of a page that can be printed by itself, as a sheet to pin up or to hand out. */
export function PrintSheet({ action, children }: PrintSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <div className="print-sheet" ref={sheet}>
      {children}
      <div className="row screen-only">
        <Button onClick={() => sheet.current && printAlone(sheet.current)}>{action}</Button>
      </div>
    </div>
  );
}

/** Prints one part of the page and nothing else; the mark that hides the rest goes when printing is over. */
function printAlone(sheet: HTMLElement): void {
  sheet.dataset['printing'] = '';
  window.addEventListener('afterprint', () => delete sheet.dataset['printing'], { once: true });
  window.print();
}
