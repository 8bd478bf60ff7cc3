import type { PaperList } from '../../../domain/paper';

/** Points with their leads in bold. */
export function ListBlock({ list: { items, isNumbered } }: { readonly list: PaperList }) {
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <List className="paper-list">
      {items.map(({ lead, text }) => (
        <li key={`${lead} ${text}`}>
          {lead === '' ? null : <b>{lead} </b>}
          {text}
        </li>
      ))}
    </List>
  );
}
