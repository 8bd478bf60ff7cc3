import type { Contender } from '../../../engine/decide/contender';
import { type Overlap, overlaps } from '../../../engine/decide/overlaps';
import type { Weights } from '../../../engine/decide/weights';
import type { Figures } from '../../../evidence/figuresAt';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { percent } from '../../../ui/format';

interface OverlapsProps {
  readonly contenders: readonly Contender[];
  readonly weights: Weights;
  readonly figures: Figures;
}

/** Where two criteria of the order may count one thing twice: said quietly, for it is a prompt and never a proof. */
export function Overlaps({ contenders, weights, figures }: OverlapsProps) {
  const found = overlaps(contenders, weights, figures);
  if (found.length === 0) return null;
  const shows = found.some(({ kind }) => kind !== 'byNature');
  return (
    <Disclosure summary={shows ? 'Two of these may count the same thing here' : 'What some of these have in common'}>
      <ul className="overlaps">
        {found.map((each) => (
          <li key={each.criteria.join(' ')}>
            {each.says} {each.because} {togetherWords(each)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const togetherWords = ({ weight }: Overlap): string => `Together they carry ${percent(weight)} of your weight.`;
