import type { Source } from '../../domain/evidence';
import { glossary, type Term } from '../../evidence/glossary';
import { sources } from '../../evidence/sources';
import { dateWords } from '../../ui/format';

const terms: readonly Term[] = Object.values(glossary);
const shelf: readonly (readonly [string, Source])[] = Object.entries(sources);

/** The words of the field, and what we mean by them. */
export function WordsSection() {
  return (
    <dl className="words">
      {[...terms]
        .sort((a, b) => a.term.localeCompare(b.term, 'en-GB'))
        .map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Every document that a figure or a rule leans on. */
export function SourcesSection() {
  return (
    <>
      <p>Addresses open in a new tab, and only if you are online. The planner itself never opens one.</p>
      <ul className="shelf">
        {shelf.map(([id, { title, publisher, published, url, checkedOn }]) => (
          <li key={id}>
            <b>{title}</b>
            <span className="soft">
              {publisher}, {published}. Checked {dateWords(checkedOn)}.
            </span>
            {url === null ? null : (
              <a href={url} rel="noreferrer" target="_blank">
                {url}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
