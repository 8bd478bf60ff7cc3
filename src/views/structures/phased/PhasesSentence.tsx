import type { Option } from '../../../domain/option';
import { dateWords } from '../../../ui/format';

/** 'A from 1 January 2027, then B from 1 September 2028.' */
export function PhasesSentence({ option }: { readonly option: Option }) {
  return (
    <p className="phased-says">
      {option.spans.map(({ structure, startsOn, fromMonth }, place) => (
        <span key={fromMonth}>
          {place === 0 ? '' : ', then '}
          <b>{structure.name}</b> from {dateWords(startsOn)}
        </span>
      ))}
      .
    </p>
  );
}
