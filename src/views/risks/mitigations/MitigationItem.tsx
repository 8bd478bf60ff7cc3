import { mitigationNames } from '../../../domain/mitigation';
import { capitalised } from '../../../domain/numerals';
import { riskNames } from '../../../domain/risk';
import type { OfferedMitigation } from '../../../engine/mitigation/offeredMitigations';
import { Tag } from '../../../ui/controls/Tag';
import { askedWords, priceWords } from '../effectWords';
import { type Bought, boughtSentence } from './bought';

interface MitigationItemProps {
  readonly id: string;
  readonly offered: OfferedMitigation;
  /** Whether it is chosen now; `offered` may say so a moment later. */
  readonly isTicked: boolean;
  /** Null while it is being worked out. */
  readonly bought: Bought | null;
  /** Whether it goes on paper too. */
  readonly isPrinted: boolean;
  readonly onTurn: (yes: boolean) => void;
}

/** One thing that would help: a tick, what it buys, what it costs and asks, and what it works against. */
export function MitigationItem({ id, offered, isTicked, bought, isPrinted, onTurn }: MitigationItemProps) {
  const { isChosen, isInForce, says, effectSays, addresses } = offered;
  const asked = bought && askedWords(bought.effect);
  const saysId = `${id}-says`;
  return (
    <li className={`mitigation${isChosen ? ' is-chosen' : ''}${isPrinted ? '' : ' screen-only'}`}>
      <div className="mitigation-what">
        <label className="check">
          <input
            id={id}
            type="checkbox"
            checked={isTicked}
            aria-describedby={saysId}
            onChange={(event) => onTurn(event.target.checked)}
          />
          <b>{mitigationNames[offered.id]}</b>
        </label>
        <p>{says}</p>
      </div>
      <div className="mitigation-body" id={saysId}>
        <p className="mitigation-buys">
          {bought ? boughtSentence(bought) : <span className="screen-only">What it buys is being worked out.</span>}
        </p>
        {isChosen && !isInForce ? (
          <p>
            <Tag tone="warn">changes nothing here beside what else is chosen</Tag>
          </p>
        ) : null}
        <dl>
          <div>
            <dt>Costs</dt>
            <dd>{bought ? priceWords(bought.effect) : '…'}</dd>
          </div>
          <div>
            <dt>Asks</dt>
            <dd>{bought ? (asked ?? 'nobody’s time') : '…'}</dd>
          </div>
          <div>
            <dt>Works by</dt>
            <dd>{capitalised(effectSays)}</dd>
          </div>
          <div>
            <dt>Against</dt>
            <dd>{addresses.map((risk) => riskNames[risk]).join(' · ')}</dd>
          </div>
        </dl>
      </div>
    </li>
  );
}
