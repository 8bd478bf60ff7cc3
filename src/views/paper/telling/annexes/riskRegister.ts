import { mitigationNames } from '../../../../domain/mitigation';
import { lowered } from '../../../../domain/numerals';
import type { PaperSection } from '../../../../domain/paper';
import { impactNames, likelihoodNames } from '../../../../domain/risk';
import { bands } from '../../../../engine/risk/register/bands';
import { dateWords, listWords } from '../../../../ui/format';
import { offeredTo } from '../../../risks/mitigations/offered';
import type { RegisterRow } from '../../../risks/register/registerRow';
import { bandWords, basisWords, registerLead } from '../../../risks/register/registerWords';
import { paragraph, quoted, section, sentence, table } from '../blocks';
import { adopted, type PaperOption, type Subject } from '../subject';

const head = ['Risk', 'Likelihood', 'Impact', 'Score', 'Owner', 'Look again', 'Treatment'] as const;

/** Every risk of the option decided, or put forward; of both that are dwelt on where there is neither. */
export function riskRegister(subject: Subject): PaperSection | null {
  const option = adopted(subject);
  const shown = option ? [option] : subject.dwelt;
  return section('annex', 'annex-risks', 'Risk register', [
    paragraph('annex-risks-lead', ...shown.map(({ name, risks }) => registerLead(name, risks))),
    paragraph('annex-risks-bands', bandsSentence(subject)),
    ...shown.map((each, place) =>
      table(
        place === 0 ? 'annex-risks-table' : 'annex-risks-table-other',
        `Risks of ${quoted(each)}`,
        head,
        each.risks.map((row) => rowOf(row, each, subject)),
      ),
    ),
  ]);
}

function bandsSentence({ assessed }: Subject): string {
  const said = bands(assessed.figures).map(
    (band) => `${band.level} ${likelihoodNames[band.level].toLowerCase()}, ${bandWords(band)}`,
  );
  return `Likelihood over the plan’s years is put in five bands: ${said.join('; ')}. Where no future can tell, it goes by facts of the structure.`;
}

function rowOf(row: RegisterRow, option: PaperOption, subject: Subject): readonly string[] {
  const { name, likelihood, impact, score, rating, owner, reviewOn } = row;
  return [
    row.own ? `${name} (the school’s own)` : name,
    `${likelihood.level} ${likelihoodNames[likelihood.level].toLowerCase()}, ${basisOf(likelihood)}`,
    `${impact.level} ${impactNames[impact.level].toLowerCase()}, ${basisOf(impact)}`,
    `${score}, ${rating}`,
    owner.trim() === '' ? 'Nobody yet' : owner,
    reviewOn === null ? 'Not set' : dateWords(reviewOn),
    treatmentWords(row, option, subject),
  ];
}

/** The register speaks to the school; the paper speaks of it. */
const basisOf = (level: RegisterRow['likelihood']): string =>
  basisWords(level).replace('your judgement', 'the school’s judgement');

/** What is done about a risk, or could be. */
function treatmentWords(row: RegisterRow, option: PaperOption, { assessed }: Subject): string {
  if (row.own) return row.own.treatment.trim() === '' ? 'None noted.' : sentence(row.own.treatment);
  const chosen = row.entry?.addressedBy ?? [];
  if (chosen.length > 0) return `${listWords(chosen.map((id) => mitigationNames[id]))}.`;
  const could = offeredTo(assessed, option.option)
    .flatMap((each) => each.offered)
    .find(({ addresses, isChosen }) => !isChosen && row.entry !== null && addresses.includes(row.entry.id));
  return could ? `None yet; could be: ${lowered(mitigationNames[could.id])}.` : 'None chosen.';
}
