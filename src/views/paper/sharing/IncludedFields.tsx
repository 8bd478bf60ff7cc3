import { useId } from 'react';
import type { Included } from '../../../files/share/sharedPlan';

interface IncludedFieldsProps {
  readonly included: Included;
  readonly onChange: (included: Included) => void;
}

/** What goes with the plan, and what is said of that. */
export function IncludedFields({ included, onChange }: IncludedFieldsProps) {
  const id = useId();
  const { people, words } = included;
  return (
    <fieldset className="share-included" aria-describedby={`${id}-says`}>
      <legend className="field-label">What goes with it</legend>
      <label className="check">
        <input type="checkbox" checked={people} onChange={() => onChange({ people: !people, words })} />
        What you call your people, and each governor’s weights
      </label>
      <label className="check">
        <input type="checkbox" checked={words} onChange={() => onChange({ people, words: !words })} />
        Notes, reasons, own risks, the owners of risks and your edits of the paper
      </label>
      <p className="field-hint" id={`${id}-says`} aria-live="polite">
        {saysOf(included)}
      </p>
    </fieldset>
  );
}

function saysOf(included: Included): string {
  const { people, words } = included;
  const always =
    'The names of the school, the plan, the structures and the posts always go with it: look that no person is named there.';
  const named = people
    ? 'Everybody goes by the label you gave.'
    : 'Everybody goes by their part alone, such as “Headteacher”. What the sums need of them (pay, qualification, chance of leaving) stays, so that the numbers are the same.';
  const sealed = people && words ? '' : ' The sealed copy of a decision stays behind, because it holds everything.';
  return `${named}${wordsSaid(included)}${sealed} ${always}`;
}

function wordsSaid({ people, words }: Included): string {
  if (!words) return ' Your notes, reasons, own risks, owners of risks and edits stay behind.';
  return people
    ? ''
    : ' Where your own words use a label, the part takes its place: look that no other name stands in them.';
}
