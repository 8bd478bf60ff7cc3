import { useState } from 'react';
import { nextPracticalStart } from '../../engine/timeline/practicalStarts';
import { limits, textLimits } from '../../files/limits';
import { assume, describeSchool as describe, renamePlan } from '../../store/actions';
import type { AssessedPlan } from '../../store/selectors';
import { DateField } from '../../ui/controls/DateField';
import { Segmented } from '../../ui/controls/Segmented';
import { SelectField } from '../../ui/controls/SelectField';
import { countOf, dateWords } from '../../ui/format';
import { CheckedText } from './CheckedText';
import { checkPlanName, checkStart, checkUrn } from './schoolChecks';
import type { FieldAt } from './useProblems';

interface PlanFieldsProps {
  readonly assessed: AssessedPlan;
  readonly at: FieldAt;
}

const horizons = Array.from({ length: limits.horizonYears.max }, (_, index) => ({
  value: String(index + limits.horizonYears.min),
  label: countOf(index + limits.horizonYears.min, 'year'),
}));

const another = 'another';

/** When the new arrangement begins, how far to look, and what to call it. */
export function PlanFields({ assessed: { plan, figures, on }, at }: PlanFieldsProps) {
  const { startsOn, horizonYears } = plan.assumptions;
  const first = nextPracticalStart(on, figures);
  const second = nextPracticalStart(first, figures);
  const dates = [first, second, nextPracticalStart(second, figures)];
  const [isOther, setIsOther] = useState(!dates.includes(startsOn));
  const isAnother = isOther || !dates.includes(startsOn);
  const options = [
    ...dates.map((date) => ({ value: date, label: dateWords(date) })),
    { value: another, label: 'Another month' },
  ];
  return (
    <section className="entry" aria-labelledby="plan">
      <h2 id="plan">The plan</h2>
      <Segmented
        legend="When does the new arrangement begin?"
        isLegendShown
        value={isAnother ? another : startsOn}
        options={options}
        onChange={(chosen) => {
          setIsOther(chosen === another);
          if (chosen !== another) assume({ startsOn: chosen });
        }}
      />
      {isAnother ? (
        <DateField
          id="startsOn"
          label="First day of the new arrangement"
          hint="The first of a month."
          value={startsOn}
          validate={checkStart}
          onChange={(date) => date !== null && assume({ startsOn: date })}
        />
      ) : (
        <p className="field-hint">
          These follow the dates on which teachers can leave: 31 December, 30 April and 31 August.
        </p>
      )}
      <SelectField
        label="How far ahead to look"
        value={String(horizonYears)}
        options={horizons}
        onChange={(years) => assume({ horizonYears: Number(years) })}
      />
      <CheckedText
        {...at('planName')}
        label="Name of this plan"
        hint="It heads what you print and names the file you save."
        value={plan.name}
        check={checkPlanName}
        maxLength={textLimits.name}
        onChange={renamePlan}
      />
      <CheckedText
        {...at('urn')}
        label="URN (optional)"
        hint="Six figures, on Get Information about Schools. Nothing is looked up."
        value={plan.school.urn ?? ''}
        check={checkUrn}
        maxLength={textLimits.urn}
        onChange={(urn) => describe({ urn: urn === '' ? null : urn })}
      />
    </section>
  );
}
