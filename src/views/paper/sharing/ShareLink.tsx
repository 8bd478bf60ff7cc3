import { useEffect, useId, useState } from 'react';
import { longLink } from '../../../files/share/linkForm';
import type { Included } from '../../../files/share/sharedPlan';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { linkTo } from '../../../store/sharing';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/controls/Notice';
import { decimal } from '../../../ui/format';
import { IncludedFields } from './IncludedFields';

/** A link that holds the plan in the part after the '#', which no browser sends to anybody. */
export function ShareLink({ assessed }: { readonly assessed: AssessedPlan }) {
  const [included, setIncluded] = useState<Included>({ people: false, words: false });
  const link = useLink(assessed, included);
  const boxId = useId();
  const isOnDisk = location.protocol === 'file:';

  const copy = async (): Promise<void> => {
    if (link === null) return;
    try {
      await navigator.clipboard.writeText(link);
      say('good', 'The link is copied. Paste it where you want it.');
    } catch {
      const box = document.getElementById(boxId);
      if (box instanceof HTMLTextAreaElement) box.select();
      say('plain', 'This browser does not let the page copy. The link is selected: press Ctrl+C.');
    }
  };

  return (
    <section className="card" aria-labelledby={`${boxId}-title`}>
      <h3 id={`${boxId}-title`}>A link</h3>
      <p>
        The whole plan is in the link itself, after the “#”. Browsers keep that part to themselves: it reaches no
        server. Whoever opens it is asked before it takes the place of a plan of their own.
      </p>
      <IncludedFields included={included} onChange={setIncluded} />
      <label className="field-label" htmlFor={boxId}>
        The link
      </label>
      <textarea
        id={boxId}
        className="box share-link"
        rows={3}
        readOnly
        value={link ?? ''}
        aria-describedby={`${boxId}-length`}
        onFocus={(event) => event.target.select()}
      />
      <p className="field-hint" id={`${boxId}-length`} aria-live="polite">
        {link === null ? 'The link is being made…' : `${decimal(link.length)} characters.`}
      </p>
      {link !== null && link.length > longLink ? (
        <Notice tone="warn">
          <p>
            This is longer than many mail and chat programs let through, and they cut it without a word. Send the file
            instead.
          </p>
        </Notice>
      ) : null}
      {isOnDisk ? (
        <p className="soft">
          You opened the planner from a file, so the link begins with the place of that file on this computer. To open
          it elsewhere, somebody with a copy of the planner opens theirs and puts everything from “#plan=” on after its
          address.
        </p>
      ) : null}
      <div className="row">
        <Button onClick={() => void copy()} disabled={link === null}>
          Copy the link
        </Button>
      </div>
    </section>
  );
}

/** Null while it is being made. */
function useLink(assessed: AssessedPlan, included: Included): string | null {
  const [made, setMade] = useState<{
    readonly of: AssessedPlan;
    readonly with: Included;
    readonly link: string;
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void linkTo(assessed, included).then((link) => {
      if (isWanted) setMade({ of: assessed, with: included, link });
    });
    return () => {
      isWanted = false;
    };
  }, [assessed, included]);
  return made?.of === assessed && made.with === included ? made.link : null;
}
