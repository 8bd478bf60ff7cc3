import { useId, useState } from 'react';
import type { Plan } from '../../domain/plan';
import type { IsoDate } from '../../domain/units';
import { type PolicyPackId, packsInForce, policyPackIds, policyPacks } from '../../evidence/policyPacks';
import { switchPolicyPack } from '../../store/successionActions';
import { Disclosure } from '../../ui/controls/Disclosure';
import { Tag } from '../../ui/controls/Tag';
import { CheckBy } from '../evidence/CheckBy';
import { Cited } from '../evidence/Cited';
import { packWords, statusTones, switchedOnSentence } from './policyWords';
import { statusWords } from './switchedOnWords';
import './policy.css';

interface PolicyPacksProps {
  readonly plan: Plan;
  readonly on: IsoDate;
}

/** What may change in law, pay and funding, each to be switched on and off. */
export function PolicyPacks({ plan, on }: PolicyPacksProps) {
  const title = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  const turn = (id: PolicyPackId, isOn: boolean): void => {
    const outcome = switchPolicyPack(id, isOn);
    setRefusal(outcome.ok ? null : outcome.why);
  };
  const inForce = packsInForce(plan.policyPacks);
  return (
    <section className="policy-packs" aria-labelledby={title}>
      <h2 id={title}>If policy changes</h2>
      <p className="screen-only">
        The default is current law. Switch a change on to see every page as if it came.{' '}
        <b>{switchedOnSentence(plan)}</b>
      </p>
      <p className="print-only">
        {inForce.length === 0 ? 'No policy change is switched on: current law.' : 'Every page is worked out with:'}
      </p>
      <ul>
        {policyPackIds.map((id) => (
          <PackCard key={id} id={id} plan={plan} on={on} isOn={inForce.includes(id)} onTurn={turn} />
        ))}
      </ul>
      <p role="status" className="bad">
        {refusal}
      </p>
    </section>
  );
}

interface PackCardProps extends PolicyPacksProps {
  readonly id: PolicyPackId;
  readonly isOn: boolean;
  readonly onTurn: (id: PolicyPackId, isOn: boolean) => void;
}

function PackCard({ id, plan, on, isOn, onTurn }: PackCardProps) {
  const { name, status, says, cites, reviewBy } = policyPacks[id];
  const { begins, changes, note } = packWords(id, plan);
  const saysId = useId();
  return (
    <li className={isOn ? 'card is-on' : 'card screen-only'}>
      <div className="row">
        <label className="check">
          <input
            className="screen-only"
            type="checkbox"
            checked={isOn}
            aria-describedby={saysId}
            onChange={(event) => onTurn(id, event.target.checked)}
          />
          <b>{name}</b>
        </label>
        <Tag tone={statusTones[status]}>{statusWords[status]}</Tag>
        <span className="soft">{begins}</span>
      </div>
      <p id={saysId}>{says}</p>
      <ul className="pack-changes soft">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {note === null ? null : <p className="soft">{note}</p>}
      <div className="screen-only">
        <Disclosure summary={`Where ‘${name}’ is from`}>
          <ul className="pack-cites">
            {cites.map((cited) => (
              <li key={`${cited.source} ${cited.where}`}>
                <Cited cites={cited} />
              </li>
            ))}
          </ul>
          <p className="foot">
            Check by <CheckBy date={reviewBy} isDue={on > reviewBy} />
          </p>
        </Disclosure>
      </div>
    </li>
  );
}
