import { addMonths, monthsInYear } from '../../../../domain/calendar';
import type { PaperParagraph, PaperSection } from '../../../../domain/paper';
import { lateSearch } from '../../../../engine/succession/lateSearch';
import { selectProcessInputs } from '../../../../store/successionSelectors';
import { monthWords } from '../../../../ui/format';
import { mainCauseSentence } from '../../../succession/causeWords';
import { inPostMeans } from '../../../succession/headlines';
import { lateWords } from '../../../succession/lateWords';
import { paragraph, quoted, section } from '../blocks';
import { inFocus, type Subject } from '../subject';
import { successionFigure } from '../successionFigure';

/** The futures of every option, and what counts as a gap; nothing while none is drawn. */
export function successionInFull(subject: Subject): PaperSection | null {
  const figure = successionFigure(subject);
  return section('annex', 'annex-succession', 'Succession in full', [
    figure,
    figure && paragraph('succession-means', inPostMeans(subject.reach)),
    lateness(subject),
    failure(subject),
  ]);
}

function lateness({ assessed, plan }: Subject): PaperParagraph | null {
  const late = lateSearch(selectProcessInputs(assessed), assessed);
  return late && paragraph('succession-late', lateWords(late, plan.assumptions.startsOn));
}

/** It is the end of the plan and it has failed: why? */
function failure(subject: Subject): PaperParagraph | null {
  const option = inFocus(subject);
  if (!option.outcome) return null;
  const { startsOn } = subject.plan.assumptions;
  const end = monthWords(addMonths(startsOn, monthsInYear * subject.years - 1));
  const why = mainCauseSentence(option.outcome, option.name);
  return paragraph(
    'case-failure',
    `Suppose that it is ${end} and ${quoted(option)} has failed, its post empty: why?`,
    why ??
      'Not for want of a SENCO: in none of its futures does the post fall empty. It would be for something that the planner does not count.',
  );
}
