import { lazy, Suspense, useState } from 'react';
import { type AssessedPlan, useAssessment } from '../../store/selectors';
import { useSuccession } from '../../store/succession';
import { Button } from '../../ui/controls/Button';
import { NothingYet } from '../../ui/layout/NothingYet';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useAfterPaint } from '../../ui/useAfterPaint';
import { ChooseStructures } from './ChooseStructures';
import { CompareControls } from './CompareControls';
import { CompareFoot } from './CompareFoot';
import { CompareTable } from './CompareTable';
import type { Shown } from './cellText';
import { comparedOf } from './compared';
import { Emphasised } from './Emphasised';
import { leadSentences } from './leadSentences';
import { SentenceCards } from './SentenceCards';
import './sentenceCards.css';
import './compare.css';
import './working.css';
import './comparePrint.css';

const CompareCharts = lazy(() => import('./CompareCharts'));

/** What each structure costs, gives, departs from and risks, side by side. */
export default function ComparePage() {
  const assessed = useAssessment();
  return assessed ? (
    <Comparison assessed={assessed} />
  ) : (
    <NothingYet title="Compare" says="There is nothing to compare yet." has="numbers" />
  );
}

/** Milliseconds until the rows below the first group follow: the picture after the first. */
const nextPicture = 60;

function Comparison({ assessed }: { readonly assessed: AssessedPlan }) {
  const { plan } = assessed;
  const [shown, setShown] = useState<Shown>('values');
  const [isHighlighted, setIsHighlighted] = useState(false);
  const isPainted = useAfterPaint();
  const isTableWhole = useAfterPaint(nextPicture);
  const { outcomes } = useSuccession(isPainted ? assessed : null);
  const columns = comparedOf(assessed, outcomes);
  return (
    <div className="compare">
      <PageHeader
        title="Compare"
        lead={<Emphasised text={leadSentences(columns, plan.assumptions.demandCase).join(' ')} />}
        actions={<Button onClick={() => window.print()}>Print</Button>}
      />
      <SentenceCards columns={columns} />
      {/* On paper the table fills its page, so what it stands on goes before it. */}
      <div className="print-only">
        <CompareFoot plan={plan} columns={columns} />
      </div>
      <CompareControls
        assumptions={plan.assumptions}
        shown={shown}
        onShow={setShown}
        isHighlighted={isHighlighted}
        onHighlight={setIsHighlighted}
      />
      <ChooseStructures plan={plan} />
      <CompareTable plan={plan} columns={columns} shown={shown} isHighlighted={isHighlighted} isWhole={isTableWhole} />
      <div className="screen-only">
        <CompareFoot plan={plan} columns={columns} />
      </div>
      {isPainted ? (
        <Suspense>
          <CompareCharts columns={columns} />
        </Suspense>
      ) : null}
    </div>
  );
}
