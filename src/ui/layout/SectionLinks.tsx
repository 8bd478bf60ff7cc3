import { Button } from '../controls/Button';
import { goToPart } from '../goToPart';
import './sectionLinks.css';

interface SectionLinksProps {
  /** Ids of the parts of the page, with their names. */
  readonly sections: readonly { readonly id: string; readonly name: string }[];
}

/** Ways to the parts of a page. Buttons, because a link in the page would change its route. */
export function SectionLinks({ sections }: SectionLinksProps) {
  return (
    <nav className="section-links screen-only" aria-label="On this page">
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <Button variant="quiet" onClick={() => goToPart(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
