import type { ReactNode } from 'react';
import { TableScroll } from './TableScroll';

interface CaptionedTableProps {
  readonly caption: string;
  /** Names the table and its file, where the caption’s first words would not. */
  readonly title?: string | undefined;
  /** How the caption looks above the table; null where what stands around it shows it already. */
  readonly captionClass: string | null;
  readonly tableClass?: string;
  readonly save: 'beneath' | 'elsewhere';
  /** The cells of the one row of heads. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A table that may scroll under a caption that does not: what is seen is hidden from who is read the table's own. */
export function CaptionedTable({
  caption,
  title = caption,
  captionClass,
  tableClass,
  save,
  head,
  children,
}: CaptionedTableProps) {
  return (
    <>
      {captionClass === null ? null : (
        <p className={captionClass} aria-hidden="true">
          {caption}
        </p>
      )}
      <TableScroll label={title} save={save}>
        <table className={tableClass}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>{head}</tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </TableScroll>
    </>
  );
}
