import type { Person } from '../../domain/person';
import { chanceSomebodyStays, inAHundred } from '../../engine/succession/candidates';
import type { Figures } from '../../evidence/figuresAt';

interface SuccessorNoteProps {
  readonly successors: readonly Person[];
  readonly figures: Figures;
}

/** Why one candidate is not a plan, in numbers worked out from what has been said of them. */
export function SuccessorNote({ successors, figures }: SuccessorNoteProps) {
  const hundred = (candidates: readonly (Person | null)[]): number =>
    inAHundred(chanceSomebodyStays(candidates, figures));
  if (successors.length === 0) {
    return (
      <>
        Nobody is listed yet, and that is common. Perhaps there is a teacher who is good with the hardest children and
        has never been asked. Of a hundred candidates like that, about <b>{hundred([null])}</b> are still at the school
        by the time they are ready; with two in training, at least one is still there in about{' '}
        <b>{hundred([null, null])}</b>. One candidate is a hope; two are a plan.
      </>
    );
  }
  const willing = successors.filter((person) => person.willing !== 'no' && !person.isLeaving);
  if (willing.length === 0) {
    return 'Everybody listed is leaving or has said no, so today nobody inside could take over.';
  }
  return (
    <>
      {willing.length === 1 ? 'One candidate' : `${willing.length} candidates`} who might say yes: in about{' '}
      <b>{hundred(willing)} of 100</b> futures {willing.length === 1 ? 'that person is' : 'at least one is'} still here
      when ready.{' '}
      {willing.length === 1 ? (
        <>
          One candidate is not yet a plan: a second would make it about <b>{hundred([...willing, null])}</b>.
        </>
      ) : (
        'Each is taken to stay or go on their own account.'
      )}
    </>
  );
}
