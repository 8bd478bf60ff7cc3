import type { Person } from '../../domain/person';
import { AnswerField } from '../../ui/controls/AnswerField';
import { DateField } from '../../ui/controls/DateField';
import { SelectField } from '../../ui/controls/SelectField';
import type { DescribePerson } from './describePerson';
import { qualificationOptions } from './personWords';

interface QualificationFieldsProps {
  readonly person: Person;
  readonly describe: DescribePerson;
}

/** What the law asks of whoever is SENCO. */
export function QualificationFields({ person, describe }: QualificationFieldsProps) {
  return (
    <>
      <AnswerField
        label="Qualified teacher (QTS)"
        hint="A SENCO must be a qualified teacher, or the head."
        value={person.hasQts}
        onChange={(hasQts) => describe({ hasQts })}
      />
      <AnswerField
        label="Induction completed"
        value={person.inductionDone}
        onChange={(inductionDone) => describe({ inductionDone })}
      />
      <SelectField
        label="SENCO qualification"
        value={person.qualification}
        options={qualificationOptions}
        onChange={(qualification) =>
          describe({ qualification, npqStartedOn: qualification === 'studyingNpq' ? person.npqStartedOn : null })
        }
      />
      {person.qualification === 'studyingNpq' ? (
        <DateField
          label="NPQ started on"
          emptyMeans="Leave empty if you don’t know."
          value={person.npqStartedOn}
          onChange={(npqStartedOn) => describe({ npqStartedOn })}
        />
      ) : null}
      {person.role === 'senco' ? (
        <DateField
          label="Became SENCO here on"
          emptyMeans="Leave empty if you don’t know."
          value={person.becameSencoOn}
          onChange={(becameSencoOn) => describe({ becameSencoOn })}
        />
      ) : null}
      <AnswerField
        label="Earlier service as SENCO of more than 12 months"
        hint="At any school, before this appointment, added together."
        value={person.earlierServiceOver12Months}
        onChange={(earlierServiceOver12Months) => describe({ earlierServiceOver12Months })}
      />
    </>
  );
}
