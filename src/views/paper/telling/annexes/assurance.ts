import { addMonths, monthsInYear } from '../../../../domain/calendar';
import { capitalised } from '../../../../domain/numerals';
import type { PaperSection } from '../../../../domain/paper';
import { rules } from '../../../../engine/compliance/rules';
import { countOf, countWords, dateWords, decimal, monthWords } from '../../../../ui/format';
import { howExact } from '../../../succession/workedOutWords';
import { list, section } from '../blocks';
import type { Subject } from '../subject';
import type { EditsCounted } from '../withEdits';

/** What was checked, what was not, and what it takes to get the same paper again. */
export function assurance(subject: Subject, edits: EditsCounted): PaperSection | null {
  const { plan, assessed, version, outcomes, years, weighed } = subject;
  const { futures, seed } = plan.simulation;
  const drawn = outcomes?.[0]?.futures ?? 0;
  const until = monthWords(addMonths(plan.assumptions.startsOn, monthsInYear * years - 1));
  const checked = rules.map(({ checkedOn }) => checkedOn).sort();
  const overdue = rules.filter(({ checkBy }) => assessed.on > checkBy).length;
  return section('annex', 'annex-assurance', 'Assurance', [
    list('annex-assurance-list', [
      {
        key: 'what',
        lead: 'What this is.',
        text: `Worked out on ${dateWords(assessed.on)} by SENCO Planner ${version}, for ${monthWords(plan.assumptions.startsOn)} to ${until}. The same plan file, version and day give the same numbers to the last digit.`,
      },
      {
        key: 'futures',
        lead: 'Futures.',
        text:
          drawn === 0
            ? `${decimal(futures)} futures are to be drawn, from seed ${seed}; they are not drawn yet.`
            : `${decimal(drawn)} futures of each option, from seed ${seed}, with the same luck under every option. ${howExact(outcomes ?? [])}`,
      },
      {
        key: 'weighing',
        lead: 'Weighing.',
        text: weighed
          ? `${countOf(weighed.acceptability.draws, 'weighting')} drawn, ${weighed.worlds > 1 ? `each in one of ${decimal(weighed.worlds)} worlds of the uncertain figures` : 'with the figures as they stand'}.`
          : 'The options have not been weighed against each other in this copy.',
      },
      {
        key: 'checked',
        lead: 'Checked.',
        text: `Sums against worked examples that can be done by hand; the simulation against exact solutions; the law, pay and figures against their documents, last on ${dateWords(checked.at(-1) ?? assessed.on)}.`,
      },
      {
        key: 'not-checked',
        lead: 'Not checked.',
        text: `What the school entered. Paragraph numbers of the Code of Practice, which are still to be confirmed. Whether figures that are judgement hold for this school.${overdue === 0 ? '' : ` ${overdue === 1 ? 'One rule was' : `${decimal(overdue)} rules were`} due to be checked again before this day.`}`,
      },
      {
        key: 'words',
        lead: 'Words.',
        text: editsWords(edits),
      },
    ]),
  ]);
}

/** How many of its passages are the school's words, and how many of those words have no place in it. */
function editsWords({ shown, kept }: EditsCounted): string {
  const stand =
    shown === 0
      ? 'Every sentence is the planner’s own.'
      : `${capitalised(countWords(shown))} ${shown === 1 ? 'passage stands' : 'passages stand'} in the school’s own words, and ${shown === 1 ? 'is' : 'are'} marked.`;
  if (kept === 0) return stand;
  return `${stand} ${capitalised(countWords(kept))} more that the school wrote ${kept === 1 ? 'is' : 'are'} kept and not shown, because this paper has no such ${kept === 1 ? 'passage' : 'passages'}.`;
}
