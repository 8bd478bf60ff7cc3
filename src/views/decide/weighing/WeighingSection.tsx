import type { Contender } from '../../../engine/decide/contender';
import { canBeWeighed, type Ranges } from '../../../engine/decide/ranges';
import type { Weights } from '../../../engine/decide/weights';
import type { Figures } from '../../../evidence/figuresAt';
import { Button } from '../../../ui/controls/Button';
import { goToPart } from '../../../ui/goToPart';
import { OrderStep } from './OrderStep';
import { Overlaps } from './Overlaps';
import { SwingStep } from './SwingStep';
import type { HeadPreferences } from './usePreferences';

interface WeighingSectionProps {
  readonly contenders: readonly Contender[];
  readonly ranges: Ranges;
  readonly weights: Weights;
  readonly head: HeadPreferences;
  readonly figures: Figures;
}

/** What matters most to the head, asked before any option is scored, so that no score tells the head what to care about. */
export function WeighingSection({ contenders, ranges, weights, head, figures }: WeighingSectionProps) {
  const { preferences, isShown } = head;
  if (!canBeWeighed(contenders, ranges)) {
    return (
      <section id="decide-weights" className="decide-part">
        <h2>What matters most</h2>
        <p className="decide-says">
          There is nothing to weigh: that takes two lawful options at least, and something that tells them apart.
        </p>
      </section>
    );
  }
  return (
    <section id="decide-weights" className="decide-part">
      <h2>What matters most</h2>
      <p className="decide-says">
        Think of an option that is the worst here in all of these at once. Which one change would you make first? Weigh
        the changes as they are at this school, and not the words: a criterion that hardly differs matters little,
        however grand its name.
      </p>
      <OrderStep preferences={preferences} ranges={ranges} onChange={head.change} />
      <SwingStep preferences={preferences} ranges={ranges} onChange={head.change} />
      {preferences.order.length > 0 ? <Overlaps contenders={contenders} weights={weights} figures={figures} /> : null}
      <div className="row screen-only weigh-acts">
        {isShown ? (
          <>
            <Button onClick={() => goToPart('decide-follows')}>Go to what follows</Button>
            <Button variant="quiet" onClick={head.beginAgain}>
              Begin again
            </Button>
          </>
        ) : (
          <>
            <Button
              variant="primary"
              disabled={preferences.order.length === 0}
              onClick={() => {
                head.show();
                requestAnimationFrame(() => goToPart('decide-follows'));
              }}
            >
              Show what follows
            </Button>
            {preferences.order.length === 0 ? (
              <span className="soft">Put one change first, and it can be shown.</span>
            ) : null}
          </>
        )}
      </div>
    </section>
  );
}
