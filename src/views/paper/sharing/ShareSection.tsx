import { useState } from 'react';
import type { AssessedPlan } from '../../../store/selectors';
import { useSession } from '../../../store/sessionStore';
import { downloadCalendar, downloadWholeFile } from '../../../store/sharing';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/controls/Notice';
import { SelectField } from '../../../ui/controls/SelectField';
import { orSayWhy } from '../out/saveAs';
import type { PaperInput } from '../telling/paperInput';
import { IncludedFields } from './IncludedFields';
import { ShareLink } from './ShareLink';
import './share.css';
import { sharedPaper } from './sharedPaper';

interface ShareSectionProps {
  readonly assessed: AssessedPlan;
  /** Id of the option that the paper is about: decided, or put forward. Null while that is not known. */
  readonly about: string | null;
  /** What the paper was written from; null before it is. */
  readonly input: PaperInput | null;
}

/** Ways to hand the plan on, and what each gives away. Nothing is sent by the app itself. */
export function ShareSection({ assessed, about, input }: ShareSectionProps) {
  const isReading = useSession(({ reading }) => reading !== null);
  return (
    <section className="share screen-only" aria-labelledby="share-heading">
      <h2 id="share-heading">Share it</h2>
      <p className="share-lead">
        The planner sends nothing. It makes a link or a file, and you choose whom to give it to. Whoever has either can
        open the plan, change a copy of it and see every number.
      </p>
      {isReading ? (
        <Notice tone="info">
          <p>You are reading a sealed plan: what you share here is that plan and not your own.</p>
        </Notice>
      ) : null}
      <div className="share-ways">
        <ShareLink assessed={assessed} />
        <div className="stack">
          <WholeFile assessed={assessed} input={input} />
          <Dates assessed={assessed} about={about} />
        </div>
      </div>
    </section>
  );
}

function WholeFile({ assessed, input }: Pick<ShareSectionProps, 'assessed' | 'input'>) {
  const [included, setIncluded] = useState({ people: false, words: true });
  const save = async (): Promise<void> => {
    if (input === null) return;
    await orSayWhy('The single file', () =>
      downloadWholeFile(assessed, included, (shared) => sharedPaper(input, shared)),
    );
  };
  return (
    <section className="card" aria-labelledby="share-file">
      <h3 id="share-file">One file with everything in it</h3>
      <p>
        The planner, this plan and the paper in a single page. It opens at the paper with a double click, on any
        computer with a browser, with no connection, years from now; where a browser runs no scripts, the paper alone
        can be read. It is good for the board’s folder.
      </p>
      <IncludedFields included={included} onChange={setIncluded} />
      <p className="soft">
        Many mail systems hold back attachments that end in .html. Put it in a zip folder first, or in OneDrive or
        Google Drive and send the link to that.
      </p>
      <div className="row">
        <Button disabled={input === null} onClick={() => void save()}>
          Download the single file
        </Button>
      </div>
    </section>
  );
}

function Dates({ assessed, about }: Pick<ShareSectionProps, 'assessed' | 'about'>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { options, plan } = assessed;
  const [first] = options;
  const option = options.find(({ id }) => id === (chosen ?? about)) ?? first;
  if (!option) return null;
  return (
    <section className="card" aria-labelledby="share-dates">
      <h3 id="share-dates">The dates, for a calendar</h3>
      <p>
        {plan.decision
          ? 'The days on which the decision is looked at again, and the dates of law and course under one option.'
          : 'The dates of law and course under one option. Once a decision is recorded, its review days are among them.'}{' '}
        Nobody is named in them.
      </p>
      <SelectField
        label="Dates under"
        value={option.id}
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChosen}
      />
      <div className="row">
        <Button onClick={() => void orSayWhy('The calendar', () => downloadCalendar(assessed, option))}>
          Download the dates (.ics)
        </Button>
      </div>
    </section>
  );
}
