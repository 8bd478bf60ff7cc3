import type { Plan } from '../../domain/plan';
import type { Case } from '../../domain/units';
import { startingSimulation, usualAssumptions } from '../../engine/starting/startingPlan';
import { figureRegister, isFigureId } from '../../evidence/register';
import { countOf, decimal } from '../../ui/format';
import { valueWords } from '../evidence/figureWords';
import { eventsSentence, packsSentence } from '../succession/switchedOnWords';

const caseWords: Readonly<Record<Case, string>> = { low: 'lower', central: 'central', high: 'higher' };

/** What the plan assumes otherwise than the app would, a sentence each. */
export function changedAssumptions(plan: Plan): readonly string[] {
  const own = ownFigures(plan).map(({ name, value, reason }) => `${name}: your own figure, ${value}. ${reason}`);
  return [...changedSettings(plan).map(({ text }) => text), ...own];
}

interface NamedFigure {
  readonly id: string;
  readonly name: string;
  /** With its unit. */
  readonly value: string;
  readonly reason: string;
}

/** The school's own figures in words. Own salaries are kept under 'pay.<area>.<point>'. */
export function ownFigures(plan: Plan): readonly NamedFigure[] {
  return Object.entries(plan.ownFigures).map(([id, { value, reason }]) => {
    const { label, unit } = isFigureId(id)
      ? figureRegister[id]
      : ({ label: `Full-time salary at ${id.split('.').at(-1) ?? id}`, unit: 'pounds a year' } as const);
    return { id, name: label, value: valueWords(unit, value), reason };
  });
}

interface ChangedSetting {
  /** Of the setting: the same whatever else is changed. */
  readonly key: string;
  readonly text: string;
}

/** Cases, years, packs, events and the drawing of futures that are not as the app has them. */
export function changedSettings(plan: Plan): readonly ChangedSetting[] {
  const { demandCase, payGrowthCase, horizonYears } = plan.assumptions;
  const { futures, seed } = plan.simulation;
  const settings: Readonly<Record<string, string | null>> = {
    demandCase: demandCase === usualAssumptions.demandCase ? null : `Demand is the ${caseWords[demandCase]} case.`,
    payGrowthCase:
      payGrowthCase === usualAssumptions.payGrowthCase
        ? null
        : `Growth of pay after the published tables is the ${caseWords[payGrowthCase]} case.`,
    horizonYears:
      horizonYears === usualAssumptions.horizonYears
        ? null
        : `The plan looks ${countOf(horizonYears, 'year')} ahead, not ${usualAssumptions.horizonYears}.`,
    policyPacks: packsSentence(plan),
    events: eventsSentence(plan),
    futures:
      futures === startingSimulation.futures
        ? null
        : `${decimal(futures)} futures are drawn, not ${decimal(startingSimulation.futures)}.`,
    seed:
      seed === startingSimulation.seed
        ? null
        : `The futures are drawn from seed ${seed}, not ${startingSimulation.seed}.`,
  };
  return Object.entries(settings).flatMap(([key, text]) => (text === null ? [] : [{ key, text }]));
}
