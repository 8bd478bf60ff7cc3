import type { PaperBlock } from '../../../domain/paper';
import { boardSummary } from '../../../engine/decide/board';
import { answeredWords, preferredWords, togetherWords } from '../../decide/board/boardWords';
import { paragraph } from './blocks';
import type { Subject } from './subject';

/** What governors said when each weighed it alone, by label and never by name; nothing before anybody has. */
export function boardParagraph({ assessed, weighed }: Subject): PaperBlock | null {
  const { governors } = assessed.plan;
  if (!weighed) return null;
  const summary = boardSummary(governors, weighed.contenders, assessed.figures);
  if (summary.views.length === 0) return null;
  const { agreement, dissent } = summary;
  return paragraph(
    'recommendation-board',
    answeredWords(governors),
    preferredWords(summary, weighed.contenders),
    agreement.level === 'notApplicable' ? null : agreement.says,
    dissent && dissent.says,
    summary.views.length > 1 ? togetherWords(summary) : null,
  );
}
