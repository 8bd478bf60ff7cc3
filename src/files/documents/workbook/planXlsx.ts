import type { SuccessionOutcome } from '../../../domain/succession';
import type { AssessedPlan } from '../../../engine/assess';
import { type FigureId, figureRegister } from '../../../evidence/register';
import type { Sheet } from '../xlsx/sheet';
import { writeXlsx } from '../xlsx/writeXlsx';
import { balanceSheetOf } from './balance';
import { capacitySheetOf } from './capacity';
import { costByPeriodOf } from './costByPeriod';
import { costByYearOf } from './costByYear';
import { demandSheetOf } from './demand';
import { futuresSheetOf } from './futures';
import { inputsOf } from './inputs';
import { payBuildUpOf } from './payBuildUp';
import { periodsOf } from './periods';
import { postsOf } from './posts';
import { readMeOf } from './readMe';
import { type OptionRegister, riskSheetOf } from './risks';
import { seasonsOf } from './seasons';
import { structureCostsOf } from './structureCosts';

/**
 * A plan as an Excel workbook with live formulas: from inputs and posts to the cost of every option by year, and the work it
 * asks for. Outcomes of the futures are put down as values; none where they are not drawn yet.
 */
export function planXlsx(
  assessed: AssessedPlan,
  outcomes: readonly SuccessionOutcome[],
  registers: readonly OptionRegister[],
): Uint8Array<ArrayBuffer> {
  return writeXlsx(`${assessed.plan.name}: the sums`, planSheets(assessed, outcomes, registers));
}

function planSheets(
  assessed: AssessedPlan,
  outcomes: readonly SuccessionOutcome[],
  registers: readonly OptionRegister[],
): readonly Sheet[] {
  const { standing: plan, known } = assessed;
  const inputs = inputsOf(assessed);
  const periods = periodsOf(assessed, inputs);
  const posts = postsOf(plan);
  const money = { plan, known, inputs, periods, posts };
  const buildUp = payBuildUpOf(money);
  const structures = structureCostsOf({ ...money, assessed, buildUp });
  const book = { ...money, assessed, buildUp, structures };
  const byPeriod = costByPeriodOf(book);
  const byYear = costByYearOf({ ...book, byPeriod });
  const seasons = seasonsOf(assessed);
  const demand = demandSheetOf(assessed, inputs, seasons);
  // The school's own figures stand among the inputs even where no formula here leans on them.
  for (const id of Object.keys(plan.ownFigures)) if (isFigure(id)) inputs.figure(id);
  return [
    readMeOf(assessed),
    byYear,
    inputs.sheet,
    periods.sheet,
    posts.sheet,
    buildUp.sheet,
    structures.sheet,
    byPeriod.sheet,
    seasons.sheet,
    demand,
    capacitySheetOf(assessed),
    balanceSheetOf(assessed),
    riskSheetOf(assessed, registers),
    futuresSheetOf(assessed, outcomes),
  ];
}

const isFigure = (id: string): id is FigureId => Object.hasOwn(figureRegister, id);
