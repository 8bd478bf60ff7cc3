import { Button } from '../../../ui/controls/Button';
import { goToPart } from './goToPart';

interface SectionLinksProps {
  /** Ids of the parts of the page, with their names. */
  readonly sections: readonly { readonly id: string; readonly name: string }[];
}

/** Ways to the parts of the page. Buttons, because a link in the page would change its route. */
export function SectionLinks({ sections }: SectionLinksProps) {
  return (
    <nav className="risks-links screen-only" aria-label="On this page">
      {sections.map(({ id, name }) => (
        <Button key={id} variant="quiet" onClick={() => goToPart(id)}>
          {name}
        </Button>
      ))}
    </nav>
  );
}
