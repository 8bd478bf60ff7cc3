import type { PaperBlock } from '../../../domain/paper';
import { boardSummary } from '../../../engine/decide/board';
import { answeredWords, preferredWords, togetherWords } from '../../decide/board/boardWords';
import { paragraph } from './blocks';
import type { Subject } from './subject';

/** What governors said when each weighed it alone, by label and never by name; nothing before anybody has. */
export function boardParagraph(subject: Subject): PaperBlock | null {
  const summary = summaryOf(subject);
  return (
    summary &&
    paragraph(
      'recommendation-board',
      answeredWords(subject.assessed.plan.governors),
      preferredWords(summary, summary.contenders),
      togetherWords(summary, subject.assessed.plan.decision !== null),
    )
  );
}

/** How far they agree, and about what least. */
export function agreementParagraph(subject: Subject): PaperBlock | null {
  const summary = summaryOf(subject);
  if (!summary) return null;
  const { agreement, dissent } = summary;
  return paragraph('annex-board', agreement.level === 'notApplicable' ? null : agreement.says, dissent?.says ?? null);
}

function summaryOf({ assessed, weighed }: Subject) {
  if (!weighed) return null;
  const { contenders } = weighed;
  const summary = boardSummary(assessed.plan.governors, contenders, assessed.figures);
  return summary.views.length === 0 ? null : { ...summary, contenders };
}
