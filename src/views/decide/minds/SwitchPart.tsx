import type { InputId } from '../../../engine/sensitivity/uncertainInput';
import { useSwitchPoints } from '../../../store/sensitivity';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { ProgressLine } from '../../../ui/controls/ProgressLine';
import { staysWords, switchWords } from './switchWords';
import type { Minds } from './useMinds';

interface SwitchPartProps {
  readonly minds: Minds;
  /** The inputs to look along; null until it is known which could change anything. */
  readonly ids: readonly InputId[] | null;
}

/** Where another option comes to be best as one number moves. */
export function SwitchPart({ minds: { about, contenders, isStale }, ids }: SwitchPartProps) {
  const run = useSwitchPoints(about, ids);
  const shown = run.answer ?? run.previous;
  const isOld = shown !== null && (isStale || run.answer === null);
  const switches = shown ? switchWords(shown, contenders) : [];
  const ehcps = shown?.find(({ input, nearest }) => input.id === 'ehcps' && nearest === null);
  return (
    <div className="minds-part">
      <h3>Where another option comes to be best</h3>
      <div aria-busy={run.isRunning} data-old={isOld || undefined}>
        {shown && switches.length === 0 ? (
          <p className="decide-says">No single number, moved to either end of its range, makes another option best.</p>
        ) : null}
        <ul className="decide-list">
          {switches.map(({ id, says }) => (
            <li key={id}>{says}</li>
          ))}
          {ehcps ? <li>{staysWords(ehcps, contenders)}</li> : null}
        </ul>
        {switches.length > 0 ? (
          <Disclosure summary="What comes out best just either side">
            <ul className="decide-list">
              {switches.map(({ id, either }) => (
                <li key={id}>{either}</li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
      </div>
      <ProgressLine {...run} isStale={isOld} name="Switch points found" doing="Looking for where the answer changes" />
    </div>
  );
}
