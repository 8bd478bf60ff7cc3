import { useCallback } from 'react';
import { useDocument } from '../../store/documentStore';
import { examples } from '../../store/examples';
import { openExample, openFromFile, openText } from '../../store/fileActions';
import { useOpening } from '../../store/useOpening';
import { Button } from '../../ui/controls/Button';
import { ReplaceDialog } from '../../ui/layout/ReplaceDialog';
import { ExampleCard } from './ExampleCard';
import { Promises } from './Promises';
import './start.css';
import { useDroppedFile } from './useDroppedFile';

async function openNew(): Promise<boolean> {
  const { startNewPlan } = await import('./startNewPlan');
  startNewPlan();
  return true;
}

/** The way in: a plan to go on with, a new one, a saved file, or a story. */
export default function StartPage() {
  const planName = useDocument(({ plan }) => plan?.name ?? null);
  const { wish, asking } = useOpening();
  const startNew = () => wish(openNew, '/school');
  const dropped = useCallback(
    (file: File) => wish(async () => openText(await file.text(), file.name), '/compare'),
    [wish],
  );
  const isOver = useDroppedFile(dropped);

  return (
    <div className="start">
      <header className="start-opening">
        <h1 tabIndex={-1}>Who will be the SENCO, and will there be time to do it?</h1>
        <p className="lead">
          Describe your school in five minutes, and see what each way of staffing the SENCO role would cost, whether it
          gives the job enough time, and what the law has to say. Then take the answer to your governors, with every
          figure’s source beside it.
        </p>
        <div className="row">
          {planName === null ? null : (
            <a className="button primary" href="#/compare">
              Go on with {planName}
            </a>
          )}
          <Button variant={planName === null ? 'primary' : 'plain'} onClick={startNew}>
            Start a new plan
          </Button>
          <Button onClick={() => wish(openFromFile, '/compare')}>Open a saved file</Button>
        </div>
        <p className="foot">You can also drop a saved file anywhere on this page.</p>
      </header>

      <section aria-labelledby="stories">
        <h2 id="stories">Or open a story from practice</h2>
        <p className="soft">
          Five invented schools with real questions. Each opens in one click; change anything you like.
        </p>
        <ul className="cards stories">
          {examples.map((example) => (
            <ExampleCard
              key={example.id}
              example={example}
              onOpen={() => wish(() => openExample(example.id), '/compare')}
            />
          ))}
          <li className="card story-card yours">
            <h3>
              <button type="button" onClick={startNew}>
                Your own school
              </button>
            </h3>
            <p>Six answers are enough. “I don’t know” is one of them: a sourced national figure stands in.</p>
            <p className="story-go" aria-hidden="true">
              Describe it →
            </p>
          </li>
        </ul>
      </section>

      <Promises />
      {isOver ? <div className="drop-here">Let go to open the file</div> : null}
      <ReplaceDialog {...asking} planName={planName ?? ''} />
    </div>
  );
}
