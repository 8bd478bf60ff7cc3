import type { FigureUnit } from '../../../domain/evidence';
import type { Case, IsoDate } from '../../../domain/units';
import type { AssessedPlan } from '../../../engine/assess';
import type { SourceId } from '../../../evidence/cite';
import { valueInForce } from '../../../evidence/figuresAt';
import { type FigureId, figureRegister } from '../../../evidence/register';
import { sources } from '../../../evidence/sources';
import type { CellStyle } from '../xlsx/cellStyles';
import type { Expression } from '../xlsx/expression';
import { addRow, amount, at, newSheet, type Sheet, words } from '../xlsx/sheet';

/** What is put in: every number that a formula leans on, once, with where it comes from. */
export interface Inputs {
  readonly sheet: Sheet;
  /** The cell of a figure; its row is added the first time that it is asked for. */
  readonly figure: (id: FigureId, which?: Case) => Expression;
  /** The cell of something that the school entered, or that the planner read off the plan. */
  readonly entered: (entry: Entry) => Expression;
}

interface Entry {
  /** Letters, digits and underscores: the cell's name in formulas. */
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly standing: string;
  readonly source: string;
}

const valueColumn = 1;

export const standingWords = {
  sourced: 'sourced',
  derived: 'derived from a source',
  judgement: 'judgement',
  own: 'the school’s own',
} as const;

function inputStyle(unit: FigureUnit): CellStyle {
  if (unit === 'share' || unit === 'chance' || unit === 'chance a year') return 'inputRate';
  return unit.startsWith('pounds') ? 'inputMoney' : 'inputNumber';
}

/** 'Title: page 3', or the school's own reason. */
export function sourceOf(id: FigureId, { plan }: Pick<AssessedPlan, 'plan'>, on?: IsoDate): string {
  const own = plan.ownFigures[id];
  if (own) return own.reason;
  const { source, where } = valueInForce(figureRegister[id], on).cites;
  return `${titleOf(source)}: ${where}`;
}

export function titleOf(source: string): string {
  return isSource(source) ? sources[source].title : source;
}

const isSource = (source: string): source is SourceId => Object.hasOwn(sources, source);

export function standingOf(id: FigureId, { plan }: Pick<AssessedPlan, 'plan'>): string {
  return standingWords[plan.ownFigures[id] ? 'own' : figureRegister[id].standing];
}

export function inputsOf(assessed: AssessedPlan): Inputs {
  const { figures } = assessed;
  const sheet = newSheet('Inputs', { widths: [52, 14, 16, 20, 62, 34], keepsRows: 3 });
  addRow(sheet, words('Inputs', 'title'));
  addRow(
    sheet,
    words(
      'Change a blue number and every formula in this workbook follows. Rates that change on a day stand in “Pay and rates”.',
      'lead',
    ),
  );
  addRow(
    sheet,
    ...['What', 'Value', 'Unit', 'Standing', 'Source, or the school’s reason', 'Name in formulas'].map((each) =>
      words(each, 'head'),
    ),
  );
  const rows = new Map<string, number>();
  const entered = ({ name, label, value, unit, standing, source }: Entry): Expression => {
    const row =
      rows.get(name) ??
      addRow(
        sheet,
        words(label),
        amount(value, inputStyle(unit), name),
        words(unit, 'unit'),
        words(standing),
        words(source),
        words(name, 'note'),
      );
    rows.set(name, row);
    return at(sheet, row, valueColumn);
  };
  const figure = (id: FigureId, which: Case = 'central'): Expression =>
    entered({
      name: id.replaceAll('.', '_'),
      label: which === 'central' ? figureRegister[id].label : `${figureRegister[id].label} (${which} case)`,
      value: figures.value(id, undefined, which),
      unit: figureRegister[id].unit,
      standing: standingOf(id, assessed),
      source: sourceOf(id, assessed),
    });
  return { sheet, figure, entered };
}
