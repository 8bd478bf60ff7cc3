import type { AssessedPlan } from '../../../engine/assess';
import { payTables } from '../../../evidence/figures/payTables';
import { payFigureId } from '../../../evidence/figuresAt';
import { standingWords, titleOf } from './inputs';

/** Where the published salary at a pay point comes from, and how far it can be leant on. */
export function salarySource(point: string, { plan, figures }: Pick<AssessedPlan, 'plan' | 'figures'>): string {
  const { payArea } = plan.school;
  const own = plan.ownFigures[payFigureId(payArea, point)];
  if (own) return `${standingWords.own}: ${own.reason}`;
  const year = figures.payYearFor(Number.POSITIVE_INFINITY);
  const table = payTables.find(({ schoolYear }) => schoolYear === year);
  const value = table?.points[payArea][point];
  if (!table || !value) return '';
  const cited = `${titleOf(table.cites.source)}: ${table.cites.where}`;
  return `${standingWords[value.standing]}: ${cited}`;
}
