import type { Person } from '../../domain/person';
import { payChoices } from '../../engine/costing/payChoices';
import { startingPerson } from '../../engine/starting/startingPlan';
import { leavingFigureOf } from '../../engine/succession/leavingFigure';
import { payPointNames } from '../../evidence/figures/payTables';
import { figureRegister } from '../../evidence/register';
import { limitSentence } from '../../files/faults/limitSentence';
import type { AssessedPlan } from '../../store/selectors';
import { CheckedTextField } from '../../ui/controls/CheckedTextField';
import { NumberField } from '../../ui/controls/NumberField';
import { PercentField } from '../../ui/controls/PercentField';
import { SelectField } from '../../ui/controls/SelectField';
import { percentFine, pounds } from '../../ui/format';
import type { DescribePerson } from './describePerson';
import { labelFault, looksLikeName } from './labelAdvice';
import { roleOptions } from './personWords';
import { QualificationFields } from './QualificationFields';
import { ReadinessFields } from './ReadinessFields';

interface PersonFieldsProps {
  readonly person: Person;
  readonly assessed: AssessedPlan;
  readonly describe: DescribePerson;
  readonly labelId: string;
}

/** Everything that may be said of one person. */
export function PersonFields({ person, assessed, describe, labelId }: PersonFieldsProps) {
  const { plan, figures } = assessed;
  const standIn = leavingFigureOf(person, plan.structures[0]);
  return (
    <div className="person-fields">
      <div className="stack">
        <CheckedTextField
          id={labelId}
          label="Label"
          hint={
            looksLikeName(person.label) ? (
              <span className="name-warning">
                This looks like a name. A role or initials is safer: others may read it.
              </span>
            ) : (
              'A role or initials, never a name.'
            )
          }
          value={person.label}
          validate={labelFault}
          onChange={(label) => describe({ label })}
        />
        <SelectField
          label="Part in this plan"
          value={person.role}
          options={roleOptions}
          onChange={(role) =>
            describe({
              role,
              readyInMonths:
                role === 'successor'
                  ? (person.readyInMonths ??
                    startingPerson(role, person.id, person.label, plan.school, figures).readyInMonths)
                  : person.readyInMonths,
            })
          }
        />
        <SelectField
          label="Pay point now"
          hint="Full-time pay a year in your pay area."
          value={person.payPoint}
          options={payChoices(payPointNames, plan, figures).map(({ point, salary }) => ({
            value: point,
            label: `${point} · ${pounds(salary)}`,
          }))}
          onChange={(payPoint) => describe({ payPoint })}
        />
        <NumberField
          label="Contract"
          hint="1 is full time; three days a week is 0.6."
          suffix="FTE"
          value={person.fte}
          validate={limitSentence('fte', 'The contract')}
          onChange={(fte) => {
            if (fte !== null) describe({ fte });
          }}
        />
        <PercentField
          label="Chance of leaving this post in a year"
          hint="For posts like this in your school, as you have seen it. Not a guess about anybody’s life."
          value={person.leavingChancePerYear}
          allowUnknown={{
            text: `We use ${percentFine(figures.value(standIn))} a year: “${figureRegister[standIn].label}”. See Evidence for where it is from.`,
          }}
          validate={leavingInRange}
          onChange={(leavingChancePerYear) => describe({ leavingChancePerYear })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={person.isLeaving}
            onChange={(event) => describe({ isLeaving: event.target.checked })}
          />
          Already known to be leaving the post they hold
        </label>
      </div>
      <div className="stack">
        {person.role === 'successor' && person.readyInMonths ? (
          <ReadinessFields ready={person.readyInMonths} willing={person.willing} describe={describe} />
        ) : null}
        <QualificationFields person={person} describe={describe} />
      </div>
    </div>
  );
}

const leavingInRange = (share: number): string | null =>
  limitSentence('leavingChancePerYear', 'The chance')(share) === null ? null : 'Enter a chance from 0% to 100%.';
