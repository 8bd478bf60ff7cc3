import { useState } from 'react';
import type { RuleConfidence, RuleForce } from '../../domain/rule';
import type { IsoDate } from '../../domain/units';
import { rules } from '../../engine/compliance/rules';
import { SelectField } from '../../ui/controls/SelectField';
import { Tag } from '../../ui/controls/Tag';
import { dateWords } from '../../ui/format';
import { CheckBy } from './CheckBy';
import { Cited } from './Cited';

const forceNames: Readonly<Record<RuleForce, string>> = {
  must: 'Law: must',
  should: 'Statutory guidance: should',
  stpcd: 'Pay and conditions',
  practice: 'Good practice',
  proposed: 'Proposed, not law',
};
const confidenceWords: Readonly<Record<RuleConfidence, string>> = {
  verified: 'Read in the official text.',
  secondary: 'Read in a secondary source, not in the official text.',
  general: 'General knowledge; find the words before you lean on it.',
};
const forceOptions = [
  { value: 'every', label: 'Any force' },
  { value: 'must', label: forceNames.must },
  { value: 'should', label: forceNames.should },
  { value: 'stpcd', label: forceNames.stpcd },
  { value: 'practice', label: forceNames.practice },
  { value: 'proposed', label: forceNames.proposed },
] as const;

/** The rules of law and guidance, each with its words, its force and where they are from. */
export function RulesSection({ on }: { readonly on: IsoDate }) {
  const [force, setForce] = useState<RuleForce | 'every'>('every');
  const shown = rules.filter((rule) => force === 'every' || rule.force === force);
  return (
    <>
      <p>
        This is not legal advice. ‘Tested’ rules are held against every structure; the others are for reading, because
        nothing in a plan can tell.
      </p>
      <div className="filters screen-only">
        <SelectField label="Force" value={force} options={forceOptions} onChange={setForce} />
      </div>
      <ul className="rules">
        {shown.map((rule) => (
          <li className="card" key={rule.id}>
            <h3>{rule.name}</h3>
            <p className="row">
              <Tag tone="neutral">{forceNames[rule.force]}</Tag>
              <Tag tone="neutral">{rule.departures ? 'tested' : 'reading only'}</Tag>
              {rule.from === null ? null : <span className="soft">From {dateWords(rule.from)}</span>}
              {rule.until === null ? null : <span className="soft">Until {dateWords(rule.until)}</span>}
            </p>
            <p>{rule.says}</p>
            <ul className="cites">
              {rule.cites.map((cites) => (
                <li key={`${cites.source} ${cites.where}`}>
                  <Cited cites={cites} />
                </li>
              ))}
            </ul>
            <p className="foot">
              {confidenceWords[rule.confidence]} Checked {dateWords(rule.checkedOn)}. Check by{' '}
              <CheckBy date={rule.checkBy} isDue={on > rule.checkBy} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
