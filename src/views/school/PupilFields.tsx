import { defaultsByPhase } from '../../engine/knownSchool';
import type { FigureId } from '../../evidence/register';
import { describeSchool as describe } from '../../store/actions';
import type { AssessedPlan } from '../../store/selectors';
import { NumberField } from '../../ui/controls/NumberField';
import { PercentField } from '../../ui/controls/PercentField';
import { countOf, decimal, percentFine } from '../../ui/format';
import { DefaultNote } from './DefaultNote';
import { checkEhcps, checkGrowth, checkRoll, checkSenSupport, checkTeachers } from './schoolChecks';
import type { FieldAt } from './useProblems';

interface FieldsProps {
  readonly assessed: AssessedPlan;
  readonly at: FieldAt;
}

/** The numbers that set the work. */
export function PupilFields({ assessed: { plan, known, figures }, at }: FieldsProps) {
  const { school } = plan;
  const defaults = defaultsByPhase[school.phase];
  const isOwn = (id: FigureId) => plan.ownFigures[id] !== undefined;
  const ofTheRoll = (count: number, id: FigureId) => (
    <DefaultNote figure={id} isOwn={isOwn(id)}>
      We use <b>{decimal(count)}</b>, from {percentFine(figures.value(id))} of the roll.
    </DefaultNote>
  );
  return (
    <section className="entry" aria-labelledby="pupils">
      <h2 id="pupils">Pupils</h2>
      <NumberField
        {...at('roll')}
        label="Pupils on roll"
        hint="All pupils, as in your last school census."
        suffix="pupils"
        value={school.roll}
        validate={checkRoll(school)}
        onChange={(roll) => describe({ roll })}
        allowUnknown={{
          text: (
            <DefaultNote figure={defaults.roll} isOwn={isOwn(defaults.roll)}>
              We use <b>{countOf(known.roll, 'pupil')}</b>, an ordinary school of this phase.
            </DefaultNote>
          ),
        }}
      />
      <NumberField
        {...at('senSupport')}
        label="Pupils on SEN support"
        hint="Without an EHCP. Code K in the census."
        suffix="pupils"
        value={school.senSupport}
        validate={checkSenSupport(school, known)}
        onChange={(senSupport) => describe({ senSupport })}
        allowUnknown={{ text: ofTheRoll(known.senSupport, defaults.senSupportShare) }}
      />
      <NumberField
        {...at('ehcps')}
        label="Pupils with an EHCP"
        hint="Code E in the census."
        suffix="pupils"
        value={school.ehcps}
        validate={checkEhcps(school, known)}
        onChange={(ehcps) => describe({ ehcps })}
        allowUnknown={{ text: ofTheRoll(known.ehcps, defaults.ehcpShare) }}
      />
      <NumberField
        {...at('classTeachers')}
        label="Class teachers"
        hint="Count people, not full-time equivalents. They share the work of reviews and cycles."
        suffix="teachers"
        value={school.classTeachers}
        validate={checkTeachers}
        onChange={(classTeachers) => describe({ classTeachers })}
        allowUnknown={{
          text: (
            <DefaultNote figure={defaults.pupilsPerClassTeacher} isOwn={isOwn(defaults.pupilsPerClassTeacher)}>
              We use <b>{decimal(known.classTeachers)}</b>: one for every{' '}
              {decimal(figures.value(defaults.pupilsPerClassTeacher))} pupils.
            </DefaultNote>
          ),
        }}
      />
    </section>
  );
}

/** How fast the numbers grow. */
export function GrowthFields({ assessed: { plan, known }, at }: FieldsProps) {
  const { school, ownFigures } = plan;
  const standsIn = (id: FigureId, share: number) => ({
    text: (
      <DefaultNote figure={id} isOwn={ownFigures[id] !== undefined}>
        We use <b>{percentFine(share)} a year</b>.
      </DefaultNote>
    ),
  });
  return (
    <section className="entry" aria-labelledby="growth">
      <h2 id="growth">How the numbers are growing</h2>
      <PercentField
        {...at('ehcpGrowth')}
        label="Growth of EHCPs, a year"
        hint="From 20 to 22 in a year is 10%. Put a minus where they fall."
        value={school.ehcpGrowthPerYear}
        validate={checkGrowth}
        onChange={(ehcpGrowthPerYear) => describe({ ehcpGrowthPerYear })}
        allowUnknown={standsIn('growth.ehcp', known.ehcpGrowthPerYear)}
      />
      <PercentField
        {...at('senSupportGrowth')}
        label="Growth of pupils on SEN support, a year"
        value={school.senSupportGrowthPerYear}
        validate={checkGrowth}
        onChange={(senSupportGrowthPerYear) => describe({ senSupportGrowthPerYear })}
        allowUnknown={standsIn('growth.senSupport', known.senSupportGrowthPerYear)}
      />
    </section>
  );
}
