import type { ReactNode } from 'react';
import type { Finding } from '../../domain/rule';
import { dutyReachOf } from '../../domain/school';
import { explain, indicators } from '../../engine/indicators';
import { findingsBehind, type LawIndicatorId } from '../../engine/indicators/lawAndRisk';
import { Dialog } from '../../ui/controls/Dialog';
import { Notice } from '../../ui/controls/Notice';
import { dateWords } from '../../ui/format';
import type { Compared } from './compared';
import { citationsOf, degreeWords, forceWords, fromWords, ruleOf, schoolWideWords } from './findingWords';
import { lawWords } from './lawWords';

interface FindingsDialogProps {
  readonly id: LawIndicatorId;
  readonly column: Compared;
  readonly onClose: () => void;
}

/** The places where one option departs from the rules of one row, each with what mends it. */
export function FindingsDialog({ id, column, onClose }: FindingsDialogProps) {
  const findings = findingsBehind(id, column.assessment.findings);
  return (
    <Dialog isOpen isWide title={`${indicators[id].label}: ${column.name}`} onClose={onClose}>
      <p className="working-answer">
        <b>{lawWords(id, findings, dutyReachOf(column.measured.plan.school)).words}</b>
      </p>
      <p>{explain(id, column.measured).formula}</p>
      {findings.map((finding) => (
        <FindingNote
          key={`${finding.rule} ${finding.who} ${finding.because}`}
          finding={finding}
          startsOn={column.measured.plan.assumptions.startsOn}
        />
      ))}
      <p className="foot">
        This is not legal advice: check with your local authority, trust or union before you act.{' '}
        <a href="#/evidence">Every rule and its source</a>
      </p>
    </Dialog>
  );
}

function FindingNote({ finding, startsOn }: { readonly finding: Finding; readonly startsOn: string }) {
  const rule = ruleOf(finding);
  return (
    <section className="finding">
      <h3>{rule?.name ?? finding.rule}</h3>
      <p>{finding.because}</p>
      {finding.isSchoolWide ? <p>{schoolWideWords}</p> : null}
      {finding.isOverdue && rule ? (
        <Notice tone="warn" title="This rule is due to be checked again">
          It was last checked on {dateWords(rule.checkedOn)} and was to be checked by {dateWords(rule.checkBy)}.
        </Notice>
      ) : null}
      <dl>
        <Term name="Who">{finding.who}</Term>
        {finding.phase === undefined ? null : <Term name="In which phase">{finding.phase}</Term>}
        <Term name="From when">{fromWords(finding.from, startsOn)}</Term>
        <Term name="What follows">{finding.consequence}</Term>
        <Term name="What mends it">{finding.mend}</Term>
        <Term name="Force">{`${forceWords[finding.force]} · ${degreeWords[finding.degree]}`}</Term>
        {rule ? <Term name="The rule">{rule.says}</Term> : null}
        {rule ? (
          <Term name="Where it stands">
            {citationsOf(rule).map(({ title, where, url }) => (
              <span className="citation" key={`${title} ${where}`}>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
                , {where}
              </span>
            ))}
          </Term>
        ) : null}
      </dl>
    </section>
  );
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
