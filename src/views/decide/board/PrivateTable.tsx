import { useEffect, useRef, useState } from 'react';
import type { Plan } from '../../../domain/plan';
import { nothingSaid } from '../../../engine/decide/preferences';
import type { Ranges } from '../../../engine/decide/ranges';
import { nextLabel } from '../../../store/decisionActions';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { PageHeader } from '../../../ui/layout/PageHeader';
import { OrderStep } from '../weighing/OrderStep';
import { rangesInWords } from '../weighing/rangeWords';
import { SwingStep } from '../weighing/SwingStep';
import { putAway } from './governors';
import { saveReply } from './replyFiles';

/** Whose turn it is: a governor who answers again, or a new one. */
export interface Seat {
  readonly id: string | null;
}

interface PrivateTableProps {
  readonly plan: Plan;
  readonly seat: Seat;
  readonly ranges: Ranges;
  /** All futures are drawn, so that the ranges are the last. */
  readonly isDone: boolean;
  /** The laptop goes to the next governor. */
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** One governor at the laptop. The page holds nothing of what the others said, nor any score. */
export function PrivateTable({ plan, seat, ranges, isDone, onNext, onClose }: PrivateTableProps) {
  const { governors } = plan;
  const [label] = useState(() => governors.find(({ id }) => id === seat.id)?.label ?? nextLabel(governors));
  const [preferences, setPreferences] = useState(nothingSaid);
  const [isAway, setIsAway] = useState(false);
  const top = useStartAtTop();

  const finish = (): void => {
    const outcome = putAway(seat.id, preferences);
    if (!outcome.ok) {
      say('problem', outcome.why);
      return;
    }
    setPreferences(nothingSaid);
    setIsAway(true);
  };
  if (isAway) return <AnswersAway label={label} onNext={onNext} onClose={onClose} />;
  const isEmpty = preferences.order.length === 0;
  return (
    <div className="decide private-table" ref={top}>
      <PageHeader
        title={label}
        lead="Your answers are yours: what the others said is put away, and no option is scored while you weigh."
      />
      <p className="decide-says">
        Think of an option that is the worst in all of these at once. Which one change would you make first, and which
        next? Leave out what you would not weigh.
      </p>
      <OrderStep preferences={preferences} ranges={ranges} onChange={setPreferences} />
      <SwingStep preferences={preferences} ranges={ranges} onChange={setPreferences} />
      <div className="row weigh-acts">
        <Button variant="primary" disabled={isEmpty} onClick={finish}>
          Put my answers away
        </Button>
        <Button disabled={isEmpty || !isDone} onClick={() => void saveReply(plan, preferences, rangesInWords(ranges))}>
          Save a reply file
        </Button>
        <Button variant="quiet" onClick={onClose}>
          Leave without answering
        </Button>
      </div>
      <p className="foot">
        At the school’s laptop, put your answers away. On your own, save a reply file and send it to whoever sent you
        the plan: it holds your order and your weights, and no name.
      </p>
    </div>
  );
}

function AnswersAway({
  label,
  onNext,
  onClose,
}: Pick<PrivateTableProps, 'onNext' | 'onClose'> & { readonly label: string }) {
  const top = useStartAtTop();
  return (
    <div className="decide private-table" ref={top}>
      <PageHeader title="Thank you" lead={`${label}’s answers are put away. Nobody sees them on this screen.`} />
      <div className="row">
        <Button variant="primary" onClick={onNext}>
          Hand over to the next governor
        </Button>
        <Button onClick={onClose}>Everybody has answered</Button>
      </div>
    </div>
  );
}

/** What takes the place of a page begins as a page does: at the top, with the focus on its heading. */
function useStartAtTop() {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    top.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);
  return top;
}
