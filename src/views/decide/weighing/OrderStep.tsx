import { useEffect, useRef, useState } from 'react';
import { type CriterionId, criterionIds, criterionNames, type Preferences } from '../../../domain/decision';
import { withLeftOut, withMoved, withPlaced } from '../../../engine/decide/preferences';
import { hasSwing, type Ranges } from '../../../engine/decide/ranges';
import { Button } from '../../../ui/controls/Button';
import { listWords } from '../../../ui/format';
import { CriterionSwing } from './CriterionSwing';
import { aloneWords } from './rangeWords';

interface OrderStepProps {
  readonly preferences: Preferences;
  readonly ranges: Ranges;
  readonly onChange: (next: Preferences) => void;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;
const ordinal = (place: number): string => ordinals[place] ?? `number ${place + 1}`;

type Way = 'up' | 'down' | 'out' | 'place';

/** The criteria put in order, the change that matters most first. Buttons, so that it works by keyboard and by touch alike. */
export function OrderStep({ preferences, ranges, onChange }: OrderStepProps) {
  const { order } = preferences;
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ readonly id: CriterionId; readonly way: Way } | null>(null);
  const unplaced = criterionIds.filter((id) => !order.includes(id));
  const offered = unplaced.filter((id) => hasSwing(ranges[id]));
  const alike = unplaced.filter((id) => !hasSwing(ranges[id]));

  // The button that was pressed has moved or gone: focus goes with what it moved, or to what is offered next.
  useEffect(() => {
    if (!wanted || !list.current) return;
    const { id, way } = wanted;
    const names = way === 'up' ? [`${id}-up`, `${id}-down`] : way === 'down' ? [`${id}-down`, `${id}-up`] : [];
    const candidates = [
      ...names.map((name) => `[data-act="${name}"]:not(:disabled)`),
      ...(way === 'out' ? [`[data-act="${id}-place"]`] : []),
      ...(way === 'place' ? ['[data-act$="-place"]'] : []),
      `[data-act="${id}-out"]`,
    ];
    for (const each of candidates) {
      const button = list.current.querySelector<HTMLElement>(each);
      if (!button) continue;
      button.focus();
      break;
    }
    setWanted(null);
  }, [wanted]);

  const act = (id: CriterionId, way: Way, next: Preferences): void => {
    onChange(next);
    setWanted({ id, way });
    const place = next.order.indexOf(id);
    setSaid(
      place < 0
        ? `${criterionNames[id]} is left out.`
        : `${criterionNames[id]} is ${ordinal(place)} of ${next.order.length}.`,
    );
  };

  return (
    <div className="order-step" ref={list}>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {order.length > 0 ? (
        <>
          <h3>Your order</h3>
          <ol className="order-list">
            {order.map((id, place) => (
              <li key={id} className="order-item">
                <span className="order-place" aria-hidden="true">
                  {place + 1}
                </span>
                <CriterionSwing id={id} ranges={ranges} />
                <span className="order-acts">
                  <Button
                    iconLabel={`Move ${criterionNames[id]} up`}
                    data-act={`${id}-up`}
                    disabled={place === 0}
                    onClick={() => act(id, 'up', withMoved(preferences, id, -1))}
                  >
                    ↑
                  </Button>
                  <Button
                    iconLabel={`Move ${criterionNames[id]} down`}
                    data-act={`${id}-down`}
                    disabled={place === order.length - 1}
                    onClick={() => act(id, 'down', withMoved(preferences, id, 1))}
                  >
                    ↓
                  </Button>
                  <Button
                    variant="quiet"
                    aria-label={`Leave out ${criterionNames[id]}`}
                    data-act={`${id}-out`}
                    onClick={() => act(id, 'out', withLeftOut(preferences, id))}
                  >
                    Leave out
                  </Button>
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {offered.length > 0 ? (
        <>
          <h3 className="screen-only">
            {order.length === 0
              ? 'Which change would you make first?'
              : `Which would you make ${ordinal(order.length)}?`}
          </h3>
          <ul className="order-list offered">
            {offered.map((id) => (
              <li key={id} className="order-item">
                <CriterionSwing id={id} ranges={ranges} />
                <span className="order-acts">
                  <Button
                    aria-label={`Put ${criterionNames[id]} ${ordinal(order.length)}`}
                    data-act={`${id}-place`}
                    onClick={() => act(id, 'place', withPlaced(preferences, id))}
                  >
                    Put {ordinal(order.length)}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
          {order.length > 0 ? (
            <>
              <p className="foot screen-only">What you leave here is left out, and does not count.</p>
              <p className="foot print-only">Left out: {listWords(offered.map((id) => `“${criterionNames[id]}”`))}.</p>
            </>
          ) : null}
        </>
      ) : null}
      {alike.length > 0 ? (
        <p className="foot">
          {listWords(alike.map((id) => `“${criterionNames[id]}”`))}{' '}
          {alike.length === 1 ? 'is not asked' : 'are not asked'}: every option comes to the same (
          {listWords(alike.map((id) => aloneWords(id, ranges)))}), so {alike.length === 1 ? 'it counts' : 'they count'}{' '}
          for nothing here.
        </p>
      ) : null}
    </div>
  );
}
