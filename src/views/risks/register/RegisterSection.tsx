import { memo, useState } from 'react';
import type { Option } from '../../../domain/option';
import type { OwnRisk, RiskJudgement } from '../../../domain/risk';
import type { Figures } from '../../../evidence/figuresAt';
import { Button } from '../../../ui/controls/Button';
import { JudgeDialog } from './JudgeDialog';
import { OwnRiskDialog } from './OwnRiskDialog';
import { lineId } from './RegisterLine';
import { RegisterTable } from './RegisterTable';
import { RiskMatrix } from './RiskMatrix';
import type { RegisterRow } from './registerRow';
import './register.css';

interface RegisterSectionProps {
  readonly option: Option;
  readonly rows: readonly RegisterRow[];
  readonly figures: Figures;
  readonly hasChosen: boolean;
  /** The rows are from before the last change. */
  readonly isStale: boolean;
}

/** What is open over the register: one of our risks, one of the school's own, or a new one. */
type Opened =
  | { readonly kind: 'judge'; readonly row: RegisterRow }
  | { readonly kind: 'own'; readonly risk: OwnRisk | null };

/** The matrix and the register of one option. */
export const RegisterSection = memo(function RegisterSection({
  option,
  rows,
  figures,
  hasChosen,
  isStale,
}: RegisterSectionProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<Opened | null>(null);
  const close = (): void => setDialog(null);
  const isAllOpen = rows.every(({ id }) => unfolded.has(id));

  const toggle = (id: string): void => {
    const next = new Set(unfolded);
    if (!next.delete(id)) next.add(id);
    setUnfolded(next);
  };
  const goTo = (id: string): void => {
    setUnfolded(new Set([...unfolded, id]));
    const line = document.getElementById(lineId(id));
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'center' });
  };
  const judge = (row: RegisterRow): void =>
    setDialog(row.own ? { kind: 'own', risk: row.own } : { kind: 'judge', row });

  return (
    <section id="risks-register" className="register-section" aria-busy={isStale} data-stale={isStale || undefined}>
      <h2>The register</h2>
      <RiskMatrix rows={rows} figures={figures} name={option.name} onGo={goTo} />
      <div className="row register-bar screen-only">
        <p className="soft">Each line opens to its cause, its effect and the page that its number comes from.</p>
        <span className="push row">
          <Button variant="quiet" onClick={() => setUnfolded(new Set(isAllOpen ? [] : rows.map(({ id }) => id)))}>
            {isAllOpen ? 'Close every line' : 'Open every line'}
          </Button>
          <Button onClick={() => setDialog({ kind: 'own', risk: null })}>Add a risk of your own…</Button>
        </span>
      </div>
      {hasChosen ? null : <p className="print-only">Nothing is chosen against these risks yet.</p>}
      <RegisterTable
        rows={rows}
        option={option}
        hasChosen={hasChosen}
        opened={unfolded}
        onToggle={toggle}
        onJudge={judge}
      />
      {dialog?.kind === 'judge' && dialog.row.entry ? (
        <JudgeDialog
          name={dialog.row.name}
          judgement={dialog.row.entry.judgement ?? nothingSaid(option.id, dialog.row.entry.id)}
          modelled={{
            likelihood: dialog.row.entry.modelled.likelihood.level,
            impact: dialog.row.entry.modelled.impact.level,
          }}
          owner={dialog.row.owner}
          isJudged={dialog.row.entry.judgement !== null}
          onClose={close}
        />
      ) : null}
      {dialog?.kind === 'own' ? <OwnRiskDialog risk={dialog.risk} option={option} onClose={close} /> : null}
    </section>
  );
});

const nothingSaid = (option: string, risk: RiskJudgement['risk']): RiskJudgement => ({
  option,
  risk,
  likelihood: null,
  impact: null,
  reason: '',
  owner: null,
  reviewOn: null,
});
