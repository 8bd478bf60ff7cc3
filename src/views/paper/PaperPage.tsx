import { useCallback, useMemo, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { PaperFigure } from '../../domain/paper';
import { type AssessedPlan, useAssessment } from '../../store/selectors';
import { useSession } from '../../store/sessionStore';
import { NothingYet } from '../../ui/layout/NothingYet';
import { PageHeader } from '../../ui/layout/PageHeader';
import { FuturesLine } from '../succession/FuturesLine';
import { OutButtons } from './out/OutButtons';
import { saveFigure } from './out/saveFigure';
import { Contents } from './page/Contents';
import { PaperSheet } from './page/PaperSheet';
import { relaid } from './page/relaid';
import { usePaper } from './page/usePaper';
import './paper.css';
import './paperPrint.css';
import { Present } from './present/Present';
import { ShareSection } from './sharing/ShareSection';
import { inFocus, subjectOf } from './telling/subject';

/** The governor paper, written from the results. */
export default function PaperPage() {
  const assessed = useAssessment();
  return assessed ? (
    <Paper assessed={assessed} />
  ) : (
    <NothingYet title="Paper" says="There is no paper to write yet." has="a paper for governors" />
  );
}

const address = '/paper';
const presenting = `${address}/present`;

function Paper({ assessed }: { readonly assessed: AssessedPlan }) {
  const [location, navigate] = useHashLocation();
  const isReading = useSession(({ reading }) => reading !== null);
  const { document: written, input, awaits, succession } = usePaper(assessed);
  const { plan } = assessed;
  const paper = useMemo(() => written && relaid(written, plan.paperEdits), [written, plan.paperEdits]);
  const about = useMemo(() => input && inFocus(subjectOf(input)).id, [input]);
  const page = useRef<HTMLDivElement>(null);
  const onSaveFigure = useCallback(
    (figure: PaperFigure, kind: 'svg' | 'png') => void saveFigure(plan, figure, kind),
    [plan],
  );
  const leave = (): void => {
    navigate(address);
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('h1')?.focus());
  };
  return (
    <div className="paper-page" ref={page}>
      <div className="screen-only">
        <PageHeader
          title="Paper"
          lead={
            isReading
              ? 'The paper as it is told from the sealed plan.'
              : 'A few pages for governors, and annexes behind them. It writes itself from your plan; any paragraph can be put into your own words.'
          }
          actions={
            paper && input ? <OutButtons paper={paper} input={input} onPresent={() => navigate(presenting)} /> : null
          }
        />
        <p className="paper-state">{awaits ?? 'Final for this plan: nothing more is being worked out.'}</p>
        <FuturesLine settings={plan.simulation} drawing={succession} isStale={false} />
      </div>
      {paper ? (
        <div className="paper-desk">
          <Contents paper={paper} />
          <PaperSheet paper={paper} canEdit={!isReading} onSaveFigure={onSaveFigure} />
        </div>
      ) : (
        <p className="soft">The paper is being written…</p>
      )}
      <ShareSection assessed={assessed} about={about} input={input} />
      {paper && location.split('?')[0] === presenting ? <Present paper={paper} onLeave={leave} /> : null}
    </div>
  );
}
