import { dateInWords } from '../../../domain/calendar';
import { mitigationNames } from '../../../domain/mitigation';
import type { Option } from '../../../domain/option';
import { impactNames, likelihoodNames, riskNames } from '../../../domain/risk';
import type { AssessedPlan } from '../../../engine/assess';
import type { RiskEntry } from '../../../engine/risk/register/entry';
import { ownRiskRatings, ownRisksFor } from '../../../engine/risk/register/ownRisks';
import { times } from '../xlsx/expression';
import { addRow, amount, at, type Cell, formula, newSheet, type Sheet, words } from '../xlsx/sheet';

/** The register of one option. */
export interface OptionRegister {
  readonly option: Pick<Option, 'id' | 'name'>;
  readonly entries: readonly RiskEntry[];
}

const heads = [
  'Option',
  'Risk',
  'Cause',
  'Effect',
  'Likelihood',
  'Impact',
  'Score',
  'Rating',
  'Why this likely',
  'Why this much',
  'Whose judgement',
  'Owner',
  'Review on',
  'Worked against by',
];

/** Every risk under every option, the school's own last. Levels may be changed: the score follows, the rating's word does not. */
export function riskSheetOf({ plan, figures }: AssessedPlan, registers: readonly OptionRegister[]): Sheet {
  const widths = [20, 22, 34, 34, 11, 8, 7, 11, 36, 36, 13, 16, 15, 24];
  const sheet = newSheet('Risks', { widths, keepsRows: 3, keepsColumns: 2 });
  addRow(sheet, words('Risk register of every option', 'title'));
  addRow(
    sheet,
    words(
      `Likelihood: ${levels(likelihoodNames)}. Impact: ${levels(impactNames)}. The score is the one times the other.`,
      'lead',
    ),
  );
  addRow(sheet, ...heads.map((head) => words(head, 'head')));
  for (const { option, entries } of registers) {
    for (const entry of entries) {
      addRisk(sheet, option.name, entry.likelihood.level, entry.impact.level, {
        before: [riskNames[entry.id], entry.cause, entry.effect],
        after: [
          entry.rating,
          entry.likelihood.because,
          entry.impact.because,
          entry.judgement ? 'the school’s own' : 'the planner’s',
          entry.owner,
          dateInWords(entry.reviewOn),
          entry.addressedBy.map((id) => mitigationNames[id]).join('; '),
        ],
      });
    }
    for (const risk of ownRisksFor(plan, option.id)) {
      addRisk(sheet, option.name, risk.likelihood, risk.impact, {
        before: [risk.name, risk.cause, risk.effect],
        after: [
          ownRiskRatings(risk, figures).now.rating,
          '',
          '',
          'the school’s own',
          risk.owner,
          risk.reviewOn ? dateInWords(risk.reviewOn) : '',
          risk.treatment,
        ],
      });
    }
  }
  return sheet;
}

function levels(names: Readonly<Record<number, string>>): string {
  return Object.entries(names)
    .map(([level, name]) => `${level} ${name.toLowerCase()}`)
    .join(', ');
}

interface Said {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function addRisk(sheet: Sheet, option: string, likelihood: number, impact: number, { before, after }: Said): void {
  const first: readonly Cell[] = [option, ...before].map((text) => words(text));
  const row = addRow(sheet, ...first, amount(likelihood, 'level'), amount(impact, 'level'));
  const score = formula(times(at(sheet, row, first.length), at(sheet, row, first.length + 1)), 'level');
  sheet.rows[row - 1] = [...(sheet.rows[row - 1] ?? []), score, ...after.map((text) => words(text))];
}
