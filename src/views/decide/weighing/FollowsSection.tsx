import { useState } from 'react';
import type { CriterionId } from '../../../domain/decision';
import { criteriaThatCount } from '../../../engine/decide/ranges';
import { worldsDrawn } from '../../../engine/sensitivity/sampleWorlds';
import { Button } from '../../../ui/controls/Button';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { Segmented } from '../../../ui/controls/Segmented';
import {
  centralWords,
  changeWords,
  criteriaShown,
  dominatedWords,
  ownWords,
  partsCaption,
  worldsWords,
} from './followsWords';
import { PartsChart } from './PartsChart';
import { RanksChart } from './RanksChart';
import type { Weighed } from './useWeighed';
import { ValuesTable } from './ValuesTable';
import { verdictWords } from './verdictWords';

interface FollowsSectionProps {
  readonly weighed: Weighed;
  readonly order: readonly CriterionId[];
  /** The share of weightings that is called a clear majority. */
  readonly majority: number;
  readonly isStale: boolean;
}

const kinds = [
  { value: 'ordered', label: 'Keeping your order' },
  { value: 'uniform', label: 'All weightings' },
] as const;

/** What follows from the order and the weights: the answer in sentences, then how sure it is. */
export function FollowsSection({ weighed, order, majority, isStale }: FollowsSectionProps) {
  const [kind, setKind] = useState<'ordered' | 'uniform'>('ordered');
  const { contenders, verdict, ordered, uniform, ranking, weights } = weighed;
  const { says, because } = verdictWords(verdict, ordered, contenders, majority);
  const isWeighing = verdict.kind === 'clear' || verdict.kind === 'noClearWinner';
  const leader = verdict.kind === 'clear' ? verdict.option : verdict.kind === 'noClearWinner' ? verdict.among[0] : null;
  const accepted = kind === 'ordered' ? ordered : uniform;
  return (
    <section id="decide-follows" className="decide-part" aria-busy={isStale} data-stale={isStale || undefined}>
      <h2>What follows</h2>
      <p className="lead verdict">
        <b>{says}</b> {because}
      </p>
      {isWeighing ? (
        <>
          <p className="decide-says">{ownWords(ranking, weighed.isWeighed, leader ?? null)}</p>
          <WorldsLine weighed={weighed} />
          <PartsChart
            caption={partsCaption(ranking, weighed.isWeighed ? 'your own weights' : 'the middle of your order')}
            ranking={ranking}
            shown={criteriaShown(order, weights)}
          />
          <div className="ranks-bar-head screen-only">
            <Segmented legend="Weightings" value={kind} options={kinds} onChange={setKind} isLegendShown />
          </div>
          <RanksChart
            caption={`In which place each option stands, in 100 weightings${accepted.isOrdered ? ' that keep your order' : ' of all that there are'}`}
            accepted={accepted}
            contenders={contenders}
          />
          <h3>What you would have to care about</h3>
          <Sentences of={centralWords(uniform, contenders)} />
          <h3>What would change the answer</h3>
          <Sentences of={[changeWords(weighed.change, contenders), ...dominatedWords(weighed.dominated, contenders)]} />
        </>
      ) : null}
      {ordered.options.length > 1 ? (
        <Disclosure summary="What each option comes to, in its own units">
          <ValuesTable contenders={contenders} shown={criteriaThatCount(weighed.ranges)} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Sentences({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className="decide-list">
      {of.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

/** What was weighed, and how far the worlds are. Its height is always there, so that nothing jumps. */
function WorldsLine({ weighed: { ordered, worlds, worldsRun } }: { readonly weighed: Weighed }) {
  const { isRunning, share, isStopped, problem } = worldsRun;
  return (
    <div className="worlds-line">
      <p>
        {worldsWords(ordered.draws, worlds)}
        {problem ? ` ${problem}` : null}
        {isStopped ? ' The other worlds were stopped.' : null}
      </p>
      {isRunning ? (
        <>
          <progress aria-label="Worlds worked out" max={1} value={share} />
          <span role="status">{worldsDrawn} more worlds are being worked out</span>
          <Button variant="quiet" onClick={worldsRun.cancel}>
            Cancel
          </Button>
        </>
      ) : null}
      {isStopped || problem !== null ? (
        <Button variant="quiet" onClick={worldsRun.resume}>
          Go on
        </Button>
      ) : null}
    </div>
  );
}

interface FollowsLaterProps {
  /** Lawful options. */
  readonly count: number;
  /** Whether a change has been put first. */
  readonly isOrdered: boolean;
}

/** What stands here until it is asked for. */
export function FollowsLater({ count, isOrdered }: FollowsLaterProps) {
  return (
    <section id="decide-follows" className="decide-part">
      <h2>What follows</h2>
      <p className="decide-says">
        No option is scored yet, so that no score can tell you what to care about.{' '}
        {isOrdered ? 'Press “Show what follows”, and this' : 'Once one change is put first, this'} shows which of the{' '}
        {count} lawful options comes out best and in how many of 100 reasonable weightings, what each is made of, what
        you would have to care about to choose each, and how little would change the answer.
      </p>
    </section>
  );
}
