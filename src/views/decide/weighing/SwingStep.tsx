import { type CriterionId, criterionNames, type Preferences } from '../../../domain/decision';
import { capitalised } from '../../../domain/numerals';
import { fullSwing, orderedBySwings, outOfOrder, swingsShown, withSwing } from '../../../engine/decide/preferences';
import { hasSwing, type Ranges } from '../../../engine/decide/ranges';
import { areWeighed } from '../../../engine/decide/weights';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/controls/Notice';
import { Slider } from '../../../ui/controls/Slider';
import { rangeWords, swingWords } from './rangeWords';

interface SwingStepProps {
  readonly preferences: Preferences;
  readonly ranges: Ranges;
  readonly onChange: (next: Preferences) => void;
}

/** How much each change is worth beside the first of the order. */
export function SwingStep({ preferences, ranges, onChange }: SwingStepProps) {
  const counting = preferences.order.filter((id) => hasSwing(ranges[id]));
  const [first, ...rest] = counting;
  if (!first || rest.length === 0) return null;
  const shown = swingsShown(preferences, ranges);
  const measure = shown[first] ?? fullSwing;
  const isWeighed = areWeighed(preferences);
  const crossed = isWeighed ? outOfOrder(preferences) : null;
  return (
    <div className="swing-step">
      <h3>How much is each worth?</h3>
      <p className="decide-says">
        If going {swingWords(first, ranges[first])} is worth {measure}, how much is each of the others worth to you?{' '}
        {isWeighed ? null : (
          <span className="soft">
            Until you move one, each stands in the middle of what your order allows. You may leave them there.
          </span>
        )}
      </p>
      <div className="swing-list">
        <div className="swing-fixed">
          <span className="field-label">{criterionNames[first]}</span>
          <span className="field-hint">{capitalised(rangeWords(first, ranges[first]))}</span>
          <b>{measure}, by which the others are measured</b>
        </div>
        {rest.map((id) => (
          <Slider
            key={id}
            label={criterionNames[id]}
            hint={`How much is going ${rangeWords(id, ranges[id])} worth?`}
            min={0}
            max={fullSwing}
            step={1}
            value={shown[id] ?? 0}
            onChange={(worth) => onChange(withSwing(preferences, ranges, id, worth))}
            write={(worth) => `${worth} of 100`}
          />
        ))}
      </div>
      {crossed ? (
        <Notice tone="info">
          <p>{crossedWords(crossed)}</p>
          <Button onClick={() => onChange(orderedBySwings(preferences))}>Put the order as the weights say</Button>
        </Notice>
      ) : null}
    </div>
  );
}

const crossedWords = ([above, below]: readonly [CriterionId, CriterionId]): string =>
  `“${criterionNames[above]}” stands above “${criterionNames[below]}” in your order, and you give it less. One of the two is not what you mean.`;
