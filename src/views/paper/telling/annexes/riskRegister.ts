import type { PaperSection } from '../../../../domain/paper';
import { impactNames, likelihoodNames } from '../../../../domain/risk';
import { bands } from '../../../../engine/risk/register/bands';
import { dateWords } from '../../../../ui/format';
import type { RegisterRow } from '../../../risks/register/registerRow';
import { bandWords, basisWords, registerLead } from '../../../risks/register/registerWords';
import { paragraph, quoted, section, table } from '../blocks';
import { treatmentWords } from '../risks';
import type { PaperOption, Subject } from '../subject';

const head = ['Risk', 'Likelihood', 'Impact', 'Score', 'Owner', 'Look again', 'Treatment'] as const;

/** Every risk of the option put forward; of both where there is no clear winner. */
export function riskRegister(subject: Subject): PaperSection | null {
  const { standpoint, dwelt } = subject;
  const shown = standpoint.kind === 'noClearWinner' ? dwelt : dwelt.slice(0, 1);
  return section('annex', 'annex-risks', 'Risk register', [
    paragraph('annex-risks-lead', ...shown.map((option) => registerLead(option.name, option.risks))),
    paragraph('annex-risks-bands', bandsSentence(subject)),
    ...shown.map((option, place) =>
      table(
        place === 0 ? 'annex-risks-table' : 'annex-risks-table-other',
        `Risks of ${quoted(option)}`,
        head,
        option.risks.map((row) => rowOf(row, option, subject)),
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
