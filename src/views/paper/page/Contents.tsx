import { type PaperDocument, type PaperSection, paperNumbers } from '../../../domain/paper';
import { goToPart } from '../../../ui/goToPart';

/** Ways to the sections. Buttons, because a link in the page would change its route. */
export function Contents({ paper }: { readonly paper: PaperDocument }) {
  const numbers = paperNumbers(paper);
  const partOf = (part: PaperSection['part']) => (
    <ol>
      {paper.sections
        .filter((section) => section.part === part)
        .map(({ id, heading }) => (
          <li key={id}>
            <button type="button" onClick={() => goToPart(`paper-${id}`)}>
              <span className="paper-number">{numbers.get(id)}</span>
              <span>{heading}</span>
            </button>
          </li>
        ))}
    </ol>
  );
  return (
    <nav className="paper-contents screen-only" aria-label="Contents of the paper">
      <p className="paper-contents-title">Contents</p>
      {partOf('body')}
      <p className="paper-contents-title">Annexes</p>
      {partOf('annex')}
    </nav>
  );
}
