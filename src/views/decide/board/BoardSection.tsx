import { useMemo, useRef, useState } from 'react';
import type { Governor } from '../../../domain/decision';
import { boardSummary } from '../../../engine/decide/board';
import type { Contender } from '../../../engine/decide/contender';
import { canBeWeighed, type Ranges } from '../../../engine/decide/ranges';
import type { Figures } from '../../../evidence/figuresAt';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { Notice } from '../../../ui/controls/Notice';
import { countOf } from '../../../ui/format';
import { rangesInWords } from '../weighing/rangeWords';
import { BoardResult } from './BoardResult';
import { answeredWords } from './boardWords';
import { GovernorList } from './GovernorList';
import { putAway } from './governors';
import type { Seat } from './PrivateTable';
import { readReplies } from './replyFiles';
import './board.css';

interface BoardSectionProps {
  readonly governors: readonly Governor[];
  readonly contenders: readonly Contender[];
  readonly ranges: Ranges;
  readonly figures: Figures;
  /** All futures are drawn, so that the ranges are the last. */
  readonly isDone: boolean;
  /** Once the board has decided there is no vote to come. */
  readonly isDecided: boolean;
  readonly onSeat: (seat: Seat) => void;
}

/** What each governor cares about, and where they agree. */
export function BoardSection({ governors, contenders, ranges, figures, isDone, isDecided, onSeat }: BoardSectionProps) {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const summary = useMemo(
    () => (governors.length > 0 ? boardSummary(governors, contenders, figures) : null),
    [governors, contenders, figures],
  );
  const take = async (files: readonly File[]): Promise<void> => {
    const replies = await readReplies(files, rangesInWords(ranges));
    const problems = [...replies.refused];
    let taken = 0;
    for (const preferences of replies.taken) {
      const outcome = putAway(null, preferences);
      if (outcome.ok) taken += 1;
      else if (!problems.includes(outcome.why)) problems.push(outcome.why);
    }
    setRefused(problems);
    if (taken > 0) say('good', `${countOf(taken, 'reply is', 'replies are')} taken in, each under a new label.`);
  };
  return (
    <section id="decide-board" className="decide-part">
      <h2>The board</h2>
      {canBeWeighed(contenders, ranges) ? (
        <>
          <p className="decide-says">
            Governors may care about different things. Each orders and weighs alone, one after another on this laptop or
            on their own, and then the board sees where it agrees. {answeredWords(governors)}
          </p>
          <div className="row screen-only">
            <Button onClick={() => onSeat({ id: null })}>
              {governors.length === 0 ? 'Begin with the first governor' : 'Hand over to the next governor'}
            </Button>
            <Button disabled={!isDone} onClick={() => input.current?.click()}>
              Open reply files…
            </Button>
            <input
              ref={input}
              type="file"
              accept=".json,application/json"
              multiple
              hidden
              aria-label="Reply files"
              onChange={(event) => {
                void take([...(event.target.files ?? [])]);
                event.target.value = '';
              }}
            />
          </div>
          <div role="alert">
            {refused.length > 0 ? (
              <Notice tone="bad" title="Not every reply could be taken in">
                <ul>
                  {refused.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </Notice>
            ) : null}
          </div>
          <Disclosure summary="How a governor can reply from home">
            <p>
              Send the plan, as a file or a link. The governor opens it, comes to this part of Decide, begins as the
              next governor and saves a reply file instead. The file holds an order, weights and the ranges that they
              were weighed against: no name and no school. A reply to a plan that has changed since is refused, because
              its weights were for other changes.
            </p>
          </Disclosure>
          {summary && summary.views.length > 0 ? <BoardResult {...{ summary, contenders, ranges, isDecided }} /> : null}
          {governors.length > 0 ? (
            <>
              <h3 className="screen-only">Who has answered</h3>
              <p className="foot screen-only">
                Labels and never names: “Chair”, “Governor 2”. The answers are kept in the plan’s own file, by label.
              </p>
              <GovernorList governors={governors} onSeat={(id) => onSeat({ id })} />
            </>
          ) : null}
        </>
      ) : (
        <p className="decide-says">
          There is nothing for governors to weigh: that takes two lawful options at least, and something that tells them
          apart.
        </p>
      )}
    </section>
  );
}
