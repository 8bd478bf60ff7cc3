import { packsInForce } from '../evidence/policyPacks';
import { useDocument } from '../store/documentStore';
import { supposedSentences } from '../views/succession/switchedOnWords';

interface SupposedNoteProps {
  /** Where packs and events are changed. */
  readonly isOnSuccession: boolean;
}

/** Says on a page of results, and on its paper, what they suppose beyond current law and chance. */
export default function SupposedNote({ isOnSuccession }: SupposedNoteProps) {
  const plan = useDocument((document) => document.plan);
  const sentences = plan ? supposedSentences(plan) : [];
  if (!plan || sentences.length === 0) return null;
  const what = packsInForce(plan.policyPacks).length + plan.events.length === 1 ? 'it' : 'them';
  return (
    <p className="page-note">
      {sentences.join(' ')}{' '}
      <span className="screen-only">
        {isOnSuccession ? (
          `Change ${what} below.`
        ) : (
          <>
            Change {what} on <a href="#/succession">Succession</a>.
          </>
        )}
      </span>
    </p>
  );
}
