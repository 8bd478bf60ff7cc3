import type { DecisionRecord } from '../../../domain/decision';
import { inCompare } from '../../../domain/option';
import { hasMustDeparture } from '../../../engine/compliance/findingsOf';
import { mostReviews, textLimits } from '../../../files/limits';
import type { AssessedPlan } from '../../../store/selectors';
import { Button } from '../../../ui/controls/Button';
import { DateField } from '../../../ui/controls/DateField';
import { Notice } from '../../../ui/controls/Notice';
import { SelectField } from '../../../ui/controls/SelectField';
import { TextField } from '../../../ui/controls/TextField';

interface DecisionFieldsProps {
  readonly assessed: AssessedPlan;
  readonly decision: DecisionRecord;
  readonly onChange: (patch: Partial<DecisionRecord>) => void;
  /** What is wrong with the choice; null while nothing is. */
  readonly problem?: string | null;
}

/** Before anything is chosen: no option stands first, so that none is recorded by a slip. */
const unchosen = { value: '', label: 'Choose what was decided' };

/** What was decided, when, why, who thought otherwise, and when it is looked at again. */
export function DecisionFields({ assessed, decision, onChange, problem = null }: DecisionFieldsProps) {
  const { options, assessments } = assessed;
  const offered = offeredOf(assessed);
  const findings = assessments[options.findIndex(({ id }) => id === decision.option)]?.findings ?? [];
  return (
    <div className="stack">
      <SelectField
        label="What was decided"
        value={decision.option}
        options={decision.option === unchosen.value ? [unchosen, ...offered] : offered}
        problem={problem}
        onChange={(option) => onChange({ option })}
      />
      {hasMustDeparture(findings) ? (
        <Notice tone="warn">
          <p>
            As it is entered, this departs from the law. Compare says where, and what would mend it. If there is a
            reason to decide on it all the same, write it below.
          </p>
        </Notice>
      ) : null}
      <DateField
        label="Day of the decision"
        value={decision.decidedOn}
        onChange={(decidedOn) => decidedOn !== null && onChange({ decidedOn })}
      />
      <TextField
        label="Why"
        hint="The reasons as the governors would give them. Name nobody."
        rows={4}
        value={decision.reasons}
        maxLength={textLimits.reason}
        onChange={(reasons) => onChange({ reasons })}
      />
      <TextField
        label="Who thought otherwise, and why"
        hint="By their part and never by name: “one staff governor preferred ...”. Leave it empty where nobody did."
        rows={3}
        value={decision.dissent}
        maxLength={textLimits.reason}
        onChange={(dissent) => onChange({ dissent })}
      />
      <Reviews reviewOn={decision.reviewOn} onChange={(reviewOn) => onChange({ reviewOn })} />
    </div>
  );
}

/** What was weighed first; a board may decide on something else, and then the list says that it was not. */
function offeredOf({ plan, options }: AssessedPlan): readonly { readonly value: string; readonly label: string }[] {
  const compared = inCompare(plan);
  const others = options.filter((option) => !compared.some(({ id }) => id === option.id));
  return [
    ...compared.map(({ id, name }) => ({ value: id, label: name })),
    ...others.map(({ id, name }) => ({ value: id, label: `${name} (not compared)` })),
  ];
}

interface ReviewsProps {
  readonly reviewOn: DecisionRecord['reviewOn'];
  readonly onChange: (reviewOn: DecisionRecord['reviewOn']) => void;
}

function Reviews({ reviewOn, onChange }: ReviewsProps) {
  const at = (place: number, day: string): readonly string[] =>
    reviewOn.map((each, other) => (other === place ? day : each));
  // Known by its place: two may fall on one day while they are being typed.
  const reviews = reviewOn.map((day, place) => ({ id: `review ${place}`, day, place }));
  return (
    <fieldset className="record-reviews">
      <legend className="field-label">When it is looked at again</legend>
      <p className="field-hint">
        Proposed: a term, a year and two years into the arrangement. Change them as you like.
      </p>
      {reviews.map(({ id, day, place }) => (
        <div className="record-review" key={id}>
          <DateField
            label={`Review ${place + 1}`}
            value={day}
            onChange={(changed) => changed !== null && onChange(at(place, changed))}
          />
          <Button
            variant="quiet"
            iconLabel={`Leave out review ${place + 1}`}
            onClick={() => onChange(reviewOn.filter((_, other) => other !== place))}
          >
            ✕
          </Button>
        </div>
      ))}
      {reviewOn.length < mostReviews ? <AddReview reviewOn={reviewOn} onChange={onChange} /> : null}
    </fieldset>
  );
}

function AddReview({ reviewOn, onChange }: ReviewsProps) {
  return (
    <div className="record-review">
      <DateField
        key={reviewOn.length}
        label="Another review"
        emptyMeans="Leave it empty for none."
        value={null}
        onChange={(day) => day !== null && day >= earliestReview && onChange([...reviewOn, day])}
      />
    </div>
  );
}

/** A year that is being typed passes through the first centuries. */
const earliestReview = '2020-01-01';
