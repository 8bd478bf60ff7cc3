import type { Contender } from '../../../engine/decide/contender';
import { type Overlap, overlaps } from '../../../engine/decide/overlaps';
import type { Weights } from '../../../engine/decide/weights';
import type { Figures } from '../../../evidence/figuresAt';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { Notice } from '../../../ui/controls/Notice';
import { percent } from '../../../ui/format';

interface OverlapsProps {
  readonly contenders: readonly Contender[];
  readonly weights: Weights;
  readonly figures: Figures;
}

/** Where two criteria of the order may count one thing twice: a warning where it shows in these options, a note where it need not. */
export function Overlaps({ contenders, weights, figures }: OverlapsProps) {
  const found = overlaps(contenders, weights, figures);
  const shown = found.filter(({ kind }) => kind !== 'byNature');
  const byNature = found.filter(({ kind }) => kind === 'byNature');
  return (
    <>
      {shown.length > 0 ? (
        <Notice tone="warn" title="Two of these may count the same thing here">
          <OverlapList of={shown} />
        </Notice>
      ) : null}
      {byNature.length > 0 ? (
        <Disclosure summary="What some of these have in common">
          <OverlapList of={byNature} />
        </Disclosure>
      ) : null}
    </>
  );
}

function OverlapList({ of }: { readonly of: readonly Overlap[] }) {
  return (
    <ul className="overlaps">
      {of.map(({ criteria, says, because, weight }) => (
        <li key={criteria.join(' ')}>
          {says} {because} Together they carry {percent(weight)} of your weight.
        </li>
      ))}
    </ul>
  );
}
