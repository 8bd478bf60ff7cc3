import type { PaperList } from '../../../domain/paper';
import { EditableWords } from './EditableWords';

interface ListBlockProps {
  readonly list: PaperList;
  /** Of the section that it stands in: '3', 'H'. */
  readonly section: string;
  readonly canEdit: boolean;
}

/** Points with their leads in bold. */
export function ListBlock({ list: { items, isNumbered }, section, canEdit }: ListBlockProps) {
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <List className="paper-list">
      {items.map((item, place) => {
        const name = `point ${place + 1} of ${section}`;
        return (
          <li key={item.id}>
            <EditableWords
              words={item}
              lead={item.lead}
              name={item.lead === '' ? name : `${name}, ${item.lead}`}
              canEdit={canEdit}
            />
          </li>
        );
      })}
    </List>
  );
}
