import type { Finding, RuleForce } from '../../domain/rule';
import { Tag, type Tone } from '../../ui/controls/Tag';
import { schoolWideWords } from '../compare/findingWords';

const forces: Readonly<Record<RuleForce, { readonly tone: Tone; readonly text: string }>> = {
  must: { tone: 'bad', text: 'law' },
  should: { tone: 'warn', text: 'statutory guidance' },
  stpcd: { tone: 'warn', text: 'pay and conditions' },
  practice: { tone: 'neutral', text: 'good practice' },
  proposed: { tone: 'neutral', text: 'proposed, not law' },
};

interface FindingListProps {
  readonly findings: readonly Finding[];
}

/** Where the structure departs from a rule, why, and the smallest thing that mends it. What cannot be told yet is folded away. */
export function FindingList({ findings }: FindingListProps) {
  const departing = findings.filter((finding) => finding.degree !== 'check');
  const toCheck = findings.filter((finding) => finding.degree === 'check');
  return (
    <div className="findings">
      <h3>Law and guidance</h3>
      {departing.length === 0 ? (
        <p>Nothing entered here departs from law, guidance or pay rules.</p>
      ) : (
        <Items of={departing} />
      )}
      {toCheck.length > 0 ? (
        <details className="disclosure">
          <summary>{toCheck.length} to check</summary>
          <Items of={toCheck} />
        </details>
      ) : null}
    </div>
  );
}

function Items({ of }: { readonly of: readonly Finding[] }) {
  return (
    <ul>
      {of.map((finding) => (
        <li key={`${finding.rule} ${finding.who} ${finding.because}`}>
          <details open>
            <summary>
              <Tag tone={finding.degree === 'check' ? 'neutral' : forces[finding.force].tone}>
                {forces[finding.force].text}
              </Tag>{' '}
              <b>{finding.who}</b>
            </summary>
            <p>{finding.because}</p>
            {finding.isSchoolWide ? <p>{schoolWideWords}</p> : null}
            {finding.phase === undefined ? null : <p>In which phase: {finding.phase}</p>}
            <p className="mend">To mend it: {finding.mend}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
