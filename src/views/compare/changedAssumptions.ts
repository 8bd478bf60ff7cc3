import type { Plan } from '../../domain/plan';
import type { Case } from '../../domain/units';
import { startingSimulation, usualAssumptions } from '../../engine/starting/startingPlan';
import { figureRegister, isFigureId } from '../../evidence/register';
import { countOf, decimal, plain } from '../../ui/format';
import { supposedSentences } from '../succession/switchedOnWords';

/** Own salaries are kept under 'pay.<area>.<point>'. */
function figureName(id: string): string {
  return isFigureId(id) ? figureRegister[id].label : `Full-time salary at ${id.split('.').at(-1) ?? id}`;
}

const caseWords: Readonly<Record<Case, string>> = { low: 'lower', central: 'central', high: 'higher' };

/** What the plan assumes otherwise than the app would, a sentence each. */
export function changedAssumptions(plan: Plan): readonly string[] {
  const { assumptions, ownFigures, simulation } = plan;
  const own = Object.entries(ownFigures).map(
    ([id, { value, reason }]) => `${figureName(id)}: your own figure, ${plain(value, 4)}. ${reason}`,
  );
  return [
    ...(assumptions.demandCase === usualAssumptions.demandCase
      ? []
      : [`Demand is the ${caseWords[assumptions.demandCase]} case.`]),
    ...(assumptions.payGrowthCase === usualAssumptions.payGrowthCase
      ? []
      : [`Growth of pay after the published tables is the ${caseWords[assumptions.payGrowthCase]} case.`]),
    ...(assumptions.horizonYears === usualAssumptions.horizonYears
      ? []
      : [`The plan looks ${countOf(assumptions.horizonYears, 'year')} ahead, not ${usualAssumptions.horizonYears}.`]),
    ...supposedSentences(plan),
    ...(simulation.futures === startingSimulation.futures
      ? []
      : [`${decimal(simulation.futures)} futures are drawn, not ${decimal(startingSimulation.futures)}.`]),
    ...(simulation.seed === startingSimulation.seed
      ? []
      : [`The futures are drawn from seed ${simulation.seed}, not ${startingSimulation.seed}.`]),
    ...own,
  ];
}
