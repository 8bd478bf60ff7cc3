import { schoolYearOf } from '../../domain/calendar';
import { payPointNames } from '../../evidence/figures/payTables';
import { describeSchool as describe } from '../../store/actions';
import type { AssessedPlan } from '../../store/selectors';
import { NumberField } from '../../ui/controls/NumberField';
import { PercentField } from '../../ui/controls/PercentField';
import { Segmented } from '../../ui/controls/Segmented';
import { SelectField } from '../../ui/controls/SelectField';
import { percentFine, pounds } from '../../ui/format';
import { DefaultNote } from './DefaultNote';
import { checkCeiling, checkPensionRate } from './schoolChecks';
import { coverOptions } from './schoolWords';
import type { FieldAt } from './useProblems';

interface MoneyFieldsProps {
  readonly assessed: AssessedPlan;
  readonly at: FieldAt;
}

const classroomPoints = payPointNames.filter((point) => !point.startsWith('L'));
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** What the governors will spend, and what things cost here. */
export function MoneyFields({ assessed: { plan, known, figures }, at }: MoneyFieldsProps) {
  const { school, assumptions, ownFigures } = plan;
  const year = schoolYearOf(assumptions.startsOn);
  const coverPoints = classroomPoints.map((point) => ({
    value: point,
    label: `${point}, ${pounds(figures.salary(school.payArea, point, year))} a year`,
  }));
  return (
    <section id="school-money" className="entry" aria-labelledby="money">
      <h2 id="money">Money</h2>
      <NumberField
        {...at('ceiling')}
        label="What governors will add for the SENCO function, a year"
        hint="The most they would put in on top of today."
        emptyMeans="Leave it empty for no ceiling."
        prefix="£"
        value={school.ceilingPerYear}
        validate={checkCeiling}
        onChange={(ceilingPerYear) => describe({ ceilingPerYear })}
      />
      <Segmented
        legend="When a teacher is released, who takes the lessons?"
        isLegendShown
        value={school.coverBy}
        options={coverOptions}
        onChange={(coverBy) => describe({ coverBy })}
      />
      {school.coverBy === 'permanent' ? (
        <SelectField
          label="The covering teacher’s pay point"
          value={school.coverPoint}
          options={coverPoints}
          onChange={(coverPoint) => describe({ coverPoint })}
        />
      ) : null}
      <PercentField
        {...at('lgps')}
        label="Employer’s pension rate for support staff"
        hint="Each local government pension fund sets its own, so we have to ask. It is on your payroll report."
        value={school.lgpsEmployerRate}
        validate={checkPensionRate}
        onChange={(lgpsEmployerRate) => describe({ lgpsEmployerRate })}
        allowUnknown={{
          text: (
            <DefaultNote figure="onCosts.lgpsStandInRate" isOwn={ownFigures['onCosts.lgpsStandInRate'] !== undefined}>
              We use <b>{percentFine(known.lgpsEmployerRate)}</b>, a stand-in and not your fund’s rate.
            </DefaultNote>
          ),
        }}
      />
      <Segmented
        legend="Does your employer pay the apprenticeship levy?"
        isLegendShown
        value={school.paysApprenticeshipLevy ? 'yes' : 'no'}
        options={yesNo}
        onChange={(answer) => describe({ paysApprenticeshipLevy: answer === 'yes' })}
      />
      <p className="field-hint">
        It falls on large pay bills: for a maintained school count the local authority’s, for an academy the trust’s.
      </p>
    </section>
  );
}
