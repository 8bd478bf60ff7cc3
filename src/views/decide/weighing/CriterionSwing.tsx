import type { CriterionId } from '../../../domain/decision';
import { capitalised } from '../../../domain/numerals';
import { criteria } from '../../../engine/decide/criteria';
import { hasSwing, type Ranges } from '../../../engine/decide/ranges';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { aloneWords, rangeWords } from './rangeWords';

interface CriterionSwingProps {
  readonly id: CriterionId;
  readonly ranges: Ranges;
}

/** A criterion with its question and what it runs from and to here: what is weighed is this change and no other. */
export function CriterionSwing({ id, ranges }: CriterionSwingProps) {
  const { label, question, levels } = criteria[id];
  const range = ranges[id];
  return (
    <div className="swing-of">
      <h4>{label}</h4>
      <p className="swing-question">{question}</p>
      {hasSwing(range) ? (
        <p className="swing-range">{capitalised(rangeWords(id, range))}</p>
      ) : (
        <p className="swing-range">Every option comes to {aloneWords(id, ranges)}: it counts for nothing.</p>
      )}
      {levels && hasSwing(range) ? (
        <Disclosure summary="What the levels mean">
          <ol start={0} className="levels">
            {levels.map((says, level) => (
              <li key={says}>
                {says}
                {level === range.worst ? <em> The worst here.</em> : null}
                {level === range.best ? <em> The best here.</em> : null}
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </div>
  );
}
