import { monthName, partsOf } from '../../../domain/calendar';
import { demandPhaseOf } from '../../../domain/school';
import { taskNames, tasks } from '../../../domain/task';
import type { AssessedPlan } from '../../../engine/assess';
import type { FigureId } from '../../../evidence/register';
import { cellAt, constant, type Expression, over, plus, sumOf, times } from '../xlsx/expression';
import { across, addRow, down, formula, newSheet, type Sheet, words } from '../xlsx/sheet';
import type { Inputs } from './inputs';
import { type Seasons, type TaskInSeason, tasksInSeason } from './seasons';

type Pupils = 'roll' | 'senSupport' | 'ehcps';
type Factor = FigureId | Pupils | 'senPupils' | 'hundredths' | 'yearGroups';
/** Products, to be added up. */
type Products = readonly (readonly Factor[])[];

const pupilNames = {
  roll: 'Pupils on roll',
  senSupport: 'Pupils on SEN support',
  ehcps: 'Pupils with an EHCP',
} as const satisfies Record<Pupils, string>;

/** How each task's hours come about, as `demandByTask` in the engine has them; a test holds the two together. */
function productsOf(isPrimary: boolean): Readonly<Record<TaskInSeason, Products>> {
  const by = <Primary extends FigureId, Secondary extends FigureId>(
    primary: Primary,
    secondary: Secondary,
  ): FigureId => (isPrimary ? primary : secondary);
  return {
    annualReview: [['ehcps', 'demand.annualReviewHours']],
    phaseTransfer: [
      [
        'ehcps',
        by('demand.phaseTransferSharePrimary', 'demand.phaseTransferShareSecondary'),
        'demand.phaseTransferExtraHours',
      ],
    ],
    ehcpCoordination: [['ehcps', 'demand.ehcpCoordinationHours']],
    senSupportCycle: [
      [
        'senSupport',
        'demand.supportCyclesPerYear',
        by('demand.supportCycleHoursPrimary', 'demand.supportCycleHoursSecondary'),
      ],
    ],
    parentContact: [['senPupils', 'demand.parentContactHours']],
    referrals: [['senSupport', 'demand.referralRate', 'demand.referralHours']],
    ehcNeedsAssessment: [['senSupport', 'demand.needsAssessmentRate', 'demand.needsAssessmentHours']],
    disputes: [['senPupils', 'demand.disputeRate', 'demand.disputeHours']],
    taManagement: [
      [
        'roll',
        'hundredths',
        by('demand.assistantsPer100Primary', 'demand.assistantsPer100Secondary'),
        'demand.assistantHours',
      ],
    ],
    trainingAndWalks: [['demand.trainingBaseHours'], ['roll', 'demand.trainingHoursPerPupil']],
    statutoryAndStrategic: [[by('demand.strategicHoursPrimary', 'demand.strategicHoursSecondary')]],
    newConcerns: [['senSupport', 'demand.newConcernRate', 'demand.newConcernHours']],
    transition: [
      ['senPupils', by('demand.transitionSharePrimary', 'demand.transitionShareSecondary'), 'demand.transitionHours'],
    ],
    examAccess: isPrimary
      ? [['demand.keyStage2AccessHours']]
      : [['roll', 'yearGroups', 'demand.examAccessRate', 'demand.examAccessHours']],
    reactive: [['senPupils', 'demand.reactiveHours']],
  };
}

const firstMonth = 2;

/** The first year's work, task by task and month by month, before what a structure's mitigations change in it. */
export function demandSheetOf(assessed: AssessedPlan, inputs: Inputs, seasons: Seasons): Sheet {
  const { plan } = assessed;
  const { months } = seasons;
  const sheet = newSheet('Demand', { widths: [34, 15, ...months.map(() => 11), 15], keepsRows: 3, keepsColumns: 1 });
  addRow(sheet, words('Hours that the SENCO function asks for, whoever does them', 'title'));
  addRow(
    sheet,
    words(
      'The first twelve months, with today’s pupils. Each month is the year’s hours x the month’s share of them, from “Seasons”. Records and email are a share of all the others.',
      'lead',
    ),
  );
  addRow(
    sheet,
    ...[words('Task', 'head'), words('A full year', 'headRight')],
    ...months.map((month) => words(monthName(partsOf(month).month).slice(0, 3), 'headRight')),
    words('Twelve months', 'headRight'),
  );
  const products = productsOf(demandPhaseOf(plan.school.phase) === 'primary');
  const scale = inputs.figure('demand.scale', plan.assumptions.demandCase);
  const factor = factorsOf(assessed, inputs);
  const firstTask = sheet.rows.length + 1;
  const columns = [1, ...months.map((_, month) => firstMonth + month)];
  const addTask = (name: string, cells: readonly Expression[], style: 'hours' | 'totalHours'): void => {
    const row = addRow(
      sheet,
      words(name, style === 'hours' ? 'text' : 'totalText'),
      ...cells.map((each) => formula(each, style)),
    );
    const total = formula(sumOf(across(sheet, row, firstMonth, months.length)), style);
    sheet.rows[row - 1] = [...(sheet.rows[row - 1] ?? []), total];
  };
  for (const task of tasksInSeason) {
    const year = times(scale, plus(...products[task].map((product) => times(...product.map(factor)))));
    const ofYear = cellAt(sheet.name, `B${sheet.rows.length + 1}`, year.value);
    addTask(
      taskNames[task],
      [year, ...months.map((_, month) => times(ofYear, ...seasons.sharesIn(task, month)))],
      'hours',
    );
  }
  const share = inputs.figure('demand.recordsShare');
  const sumIn = (column: number, rows: number): Expression => sumOf(down(sheet, column, firstTask, rows));
  addTask(
    taskNames.records,
    columns.map((column) => times(sumIn(column, tasksInSeason.length), share)),
    'hours',
  );
  addTask(
    'All tasks',
    columns.map((column) => sumIn(column, tasks.length)),
    'totalHours',
  );
  return sheet;
}

/** A factor of a formula, as a cell. */
function factorsOf({ known, plan }: AssessedPlan, inputs: Inputs): (factor: Factor) => Expression {
  const pupils = (key: Pupils): Expression =>
    inputs.entered({
      name: `school_${key}`,
      label: pupilNames[key],
      value: known[key],
      unit: 'pupils',
      standing: plan.school[key] === null ? 'a national figure stands in' : 'the school’s own',
      source: plan.school[key] === null ? 'Not known to the school' : 'Entered under School',
    });
  return (factor) => {
    switch (factor) {
      case 'roll':
      case 'senSupport':
      case 'ehcps':
        return pupils(factor);
      case 'senPupils':
        return plus(pupils('senSupport'), pupils('ehcps'));
      case 'hundredths':
        return over(constant(1), constant(100));
      case 'yearGroups':
        return over(constant(1), constant(5));
      default:
        return inputs.figure(factor);
    }
  };
}
