import type { Person } from '../../domain/person';
import { chanceSomebodyStays, inAHundred } from '../../engine/succession/candidates';
import type { Figures } from '../../evidence/figuresAt';

interface SuccessorNoteProps {
  readonly successors: readonly Person[];
  readonly figures: Figures;
}

/** What one candidate is worth, and two, in numbers worked out from what has been said of them. */
export function SuccessorNote({ successors, figures }: SuccessorNoteProps) {
  const hundred = (candidates: readonly (Person | null)[]): number =>
    inAHundred(chanceSomebodyStays(candidates, figures));
  if (successors.length === 0) {
    return (
      <>
        Nobody is listed yet, and that is common. Perhaps there is a teacher whom colleagues already ask about SEN, and
        whom nobody has asked. Of a hundred candidates like that, about <b>{hundred([null])}</b> are still at the school
        by the time they are ready; with two in training, at least one is still there in about{' '}
        <b>{hundred([null, null])}</b>. One candidate lowers the risk; two are a plan.
      </>
    );
  }
  const possible = successors.filter((person) => person.willing !== 'no' && !person.isLeaving);
  if (possible.length === 0) {
    return 'Everybody listed is leaving or has said no, so today nobody inside could take over.';
  }
  const isOne = possible.length === 1;
  const saidYes = possible.filter((person) => person.willing === 'yes').length;
  return (
    <>
      {willingness(saidYes, possible.length - saidYes)} In about <b>{hundred(possible)} of 100</b> futures{' '}
      {isOne ? 'that person is' : 'at least one is'} still here when ready.{' '}
      {isOne ? (
        <>
          One candidate lowers the risk; two are a plan: a second would make it about{' '}
          <b>{hundred([...possible, null])}</b>.
        </>
      ) : (
        'Each is taken to stay or go on their own account.'
      )}
      {saidYes === 0 ? ' Until somebody has said yes, Compare does not count on a successor.' : null}
    </>
  );
}

/** Who has said yes, and who may yet. */
function willingness(saidYes: number, notKnown: number): string {
  if (notKnown === 0) return saidYes === 1 ? 'One candidate is willing.' : `${saidYes} candidates are willing.`;
  if (saidYes === 0) return notKnown === 1 ? 'One candidate might say yes.' : `${notKnown} candidates might say yes.`;
  return `${saidYes === 1 ? 'One candidate is' : `${saidYes} candidates are`} willing, and ${notKnown === 1 ? 'one' : notKnown} more might say yes.`;
}
