import type { Contender } from '../../../engine/decide/contender';
import { Button } from '../../../ui/controls/Button';
import { Tag } from '../../../ui/controls/Tag';
import { goToPart } from '../../../ui/goToPart';
import { Mark } from '../../../ui/Mark';
import { gateWords } from './lawGate';

/** What law bars is not weighed: no amount of anything else makes up for it. */
export function LawSection({ contenders }: { readonly contenders: readonly Contender[] }) {
  const lawful = contenders.filter(({ isBarred }) => !isBarred);
  const barred = contenders.filter(({ isBarred }) => isBarred);
  return (
    <section id="decide-law" className="decide-part">
      <h2>Lawful first</h2>
      <p className="decide-says">
        {gateWords(contenders)} Law is a gate and not a weight: what departs from it is not scored, however cheap it is.
      </p>
      <ul className="gate">
        {lawful.map(({ id, name, index }) => (
          <li key={id}>
            <Mark index={index} />
            <span>{name}</span>
            <Tag tone="ok">passes</Tag>
          </li>
        ))}
        {barred.map(({ id, name, index, barredBecause }) => (
          <li key={id} className="gate-barred">
            <Mark index={index} />
            <span>{name}</span>
            <Tag tone="bad">barred</Tag>
            <p>
              {barredBecause} <a href="#/compare">The rule, on Compare</a>
              <Button variant="quiet" onClick={() => goToPart('decide-fix')}>
                What would mend it
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <p className="foot">
        Which options are compared is chosen on <a href="#/compare">Compare</a>. This is not legal advice: have a choice
        checked before it is made.
      </p>
    </section>
  );
}
