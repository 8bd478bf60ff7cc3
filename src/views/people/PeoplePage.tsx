import { useEffect, useRef, useState } from 'react';
import type { Person, PersonRole } from '../../domain/person';
import { addPerson, removePerson } from '../../store/actions';
import { type AssessedPlan, useAssessment } from '../../store/selectors';
import { say } from '../../store/sessionStore';
import { Button } from '../../ui/controls/Button';
import { EmptyNote } from '../../ui/controls/EmptyNote';
import { PageHeader } from '../../ui/layout/PageHeader';
import { NeverAsked } from './NeverAsked';
import { PersonCard } from './PersonCard';
import { addable } from './personWords';
import { SuccessorNote } from './SuccessorNote';
import './people.css';

const labelIdOf = (id: string): string => `label-${id}`;

/** The SENCO, the head and those who might come after. */
export default function PeoplePage() {
  const assessed = useAssessment();
  return assessed ? (
    <People assessed={assessed} />
  ) : (
    <PageHeader title="People" lead="Open a plan on the Start page first." />
  );
}

function People({ assessed }: { readonly assessed: AssessedPlan }) {
  const { plan, figures } = assessed;
  const [added, setAdded] = useState<string | null>(null);
  const successorsHeading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (added !== null) document.getElementById(labelIdOf(added))?.focus();
  }, [added]);

  const add = (role: PersonRole): void => {
    const outcome = addPerson(role);
    if (outcome.ok) setAdded(outcome.id);
    else say('problem', outcome.why);
  };
  const remove = (person: Person): void => {
    const outcome = removePerson(person.id);
    if (outcome.ok) say('plain', `${person.label} removed. Undo brings them back.`);
    else say('problem', outcome.why);
    successorsHeading.current?.focus();
  };
  const cards = (people: readonly Person[]) =>
    people.map((person) => (
      <PersonCard
        key={person.id}
        person={person}
        assessed={assessed}
        labelId={labelIdOf(person.id)}
        onRemove={() => remove(person)}
      />
    ));
  const successors = plan.people.filter((person) => person.role === 'successor');
  const inPost = plan.people.filter((person) => person.role !== 'successor');
  return (
    <>
      <PageHeader
        title="People"
        lead="Who holds the work now, and who could. Roles or initials are enough: no names, ages, health, family or reasons."
      />
      <NeverAsked />
      <section id="people-in-post" aria-labelledby="in-post" className="people">
        <h2 id="in-post">In post now</h2>
        {inPost.length === 0 ? (
          <EmptyNote>Nobody yet. Add the SENCO and the head, if the school has them.</EmptyNote>
        ) : null}
        {cards(inPost)}
      </section>
      <section id="people-successors" aria-labelledby="successors" className="people">
        <h2 id="successors" tabIndex={-1} ref={successorsHeading}>
          Possible successors
        </h2>
        {successors.length === 0 ? (
          <EmptyNote action={<Button onClick={() => add('successor')}>Add a possible successor</Button>}>
            <SuccessorNote successors={successors} figures={figures} />
          </EmptyNote>
        ) : (
          <p>
            <SuccessorNote successors={successors} figures={figures} />
          </p>
        )}
        {cards(successors)}
      </section>
      <div className="row screen-only">
        {addable
          .filter(({ role }) => role !== 'successor' || successors.length > 0)
          .map(({ role, text }) => (
            <Button key={role} onClick={() => add(role)}>
              {text}
            </Button>
          ))}
      </div>
    </>
  );
}
