import { mitigationNames } from '../../../domain/mitigation';
import type { PaperSection } from '../../../domain/paper';
import { countWords, listWords } from '../../../ui/format';
import { offeredTo } from '../../risks/mitigations/offered';
import type { RegisterRow } from '../../risks/register/registerRow';
import { paragraph, quoted, section, sentence, table } from './blocks';
import type { PaperOption, Subject } from './subject';

/** Named of each option. */
const named = 3;
/** Of what could be added against a risk, so many are named. */
const offeredNamed = 1;

/** The highest risks of each option that the paper dwells on, side by side, and the one of no change. */
export function risks(subject: Subject): PaperSection | null {
  const { dwelt, today } = subject;
  const isPending = dwelt.some(({ outcome }) => outcome === null);
  return section('body', 'risks', 'Risks', [
    paragraph(
      'risks-lead',
      'A score is likelihood times impact, each from 1 to 5. Likelihood comes from the model where it can tell; impact is a judgement.',
      isPending ? 'Some likelihoods wait for the futures.' : null,
    ),
    table(
      'risks-table',
      `The ${countWords(named)} highest risks ${dwelt.length > 1 ? 'of each' : `of ${listWords(dwelt.map(quoted))}`}`,
      ['Risk', ...dwelt.map(({ name }) => `Score, ${name}`), 'Treatment'],
      highest(dwelt).map((id) => rowOf(id, subject)),
    ),
    dwelt.includes(today) ? null : paragraph('risks-no-change', noChange(today)),
  ]);
}

/** Every risk that is among the highest of one of them, in the order in which they come. */
function highest(dwelt: readonly PaperOption[]): readonly string[] {
  return [...new Set(dwelt.flatMap(({ risks: rows }) => rows.slice(0, named).map(({ id }) => id)))];
}

function rowOf(id: string, subject: Subject): readonly string[] {
  const found = subject.dwelt.map((option) => ({ option, row: option.risks.find((each) => each.id === id) }));
  const treated = found.flatMap(({ option, row }) =>
    row ? [{ option, words: treatmentWords(row, option, subject) }] : [],
  );
  const [first] = treated;
  const isAlike = treated.every(({ words }) => words === first?.words);
  return [
    found.find(({ row }) => row)?.row?.name ?? '',
    ...found.map(({ row }) => (row ? scoreCell(row) : 'not in its register')),
    isAlike ? (first?.words ?? '') : treated.map(({ option, words }) => `${quoted(option)}: ${words}`).join(' '),
  ];
}

/** '4 × 4 = 16, severe' */
const scoreCell = ({ likelihood, impact, score, rating }: RegisterRow): string =>
  `${likelihood.level} × ${impact.level} = ${score}, ${rating}`;

function noChange({ risks: [top] }: PaperOption): string | null {
  if (!top) return null;
  return `Not acting has its risks too: of what we have now the highest is “${top.name}”, ${scoreCell(top)}.`;
}

/** What is done about a risk, or could be. */
export function treatmentWords(row: RegisterRow, option: PaperOption, { assessed }: Subject): string {
  if (row.own) return row.own.treatment.trim() === '' ? 'None noted.' : sentence(row.own.treatment);
  const chosen = row.entry?.addressedBy ?? [];
  if (chosen.length > 0) return `${listWords(chosen.map((id) => mitigationNames[id]))}.`;
  const offered = offeredTo(assessed, option.option)
    .flatMap((each) => each.offered)
    .filter(({ addresses, isChosen }) => !isChosen && row.entry !== null && addresses.includes(row.entry.id))
    .map(({ id }) => mitigationNames[id]);
  const could = [...new Set(offered)].slice(0, offeredNamed);
  return could.length === 0 ? 'None chosen.' : `None yet; could be: ${could.join('; ')}.`;
}
