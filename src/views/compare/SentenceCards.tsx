import { ToneGlyph } from '../../ui/controls/Tag';
import { Mark } from '../../ui/Mark';
import { structureStyle } from '../../ui/structureStyle';
import type { Compared } from './compared';
import { Emphasised } from './Emphasised';
import { phaseWords } from './phaseWords';
import { structureSentence } from './sentences';

/** One sentence an option: the law first where it stands in the way, then the money and the time. */
export function SentenceCards({ columns }: { readonly columns: readonly Compared[] }) {
  return (
    <ul className="sentence-cards" aria-label="Each structure in a sentence">
      {columns.map(({ id, name, index, option, facts }) => {
        const { law, says } = structureSentence(facts);
        const phases = phaseWords(option);
        return (
          <li key={id} style={{ borderTopColor: structureStyle(index).colour }}>
            <strong style={{ color: structureStyle(index).colour }}>
              <Mark index={index} /> {name}
            </strong>
            {phases === null ? null : <p className="soft">{phases}.</p>}
            {law ? (
              <p className="bad">
                <ToneGlyph tone="bad" /> {law}
              </p>
            ) : null}
            <p>
              <Emphasised text={says} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
