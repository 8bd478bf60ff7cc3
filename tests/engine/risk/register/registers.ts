import type { Plan } from '../../../../src/domain/plan';
import type { RiskId } from '../../../../src/domain/risk';
import { coverKinds, failureCauses, type SuccessionOutcome } from '../../../../src/domain/succession';
import { assessPlan } from '../../../../src/engine/assess';
import type { RiskEntry } from '../../../../src/engine/risk/register/entry';
import { riskRegister } from '../../../../src/engine/risk/register/riskRegister';
import type { Figures } from '../../../../src/evidence/figuresAt';
import { figures, on } from '../../plans';

const sure = (mean: number) => ({ mean, standardError: 0 });

/** Futures in which nothing happens, but for what is said. */
export function quietFutures(patch: Partial<SuccessionOutcome> = {}): SuccessionOutcome {
  const spread = { mean: 0, standardError: 0, low: 0, middle: 0, high: 0 };
  return {
    option: 'today',
    futures: 100,
    months: 60,
    alwaysHeld: sure(1),
    alwaysQualified: sure(1),
    vacantMonths: sure(0),
    termVacant: sure(0),
    interimMonths: sure(0),
    nobodyMonths: sure(0),
    everNobody: sure(0),
    departures: sure(0),
    everLeaves: sure(0),
    changes: sure(0),
    breach: sure(0),
    readyWhenNeeded: null,
    cost: spread,
    overCeiling: null,
    churn: sure(0),
    workDone: spread,
    coverByMonth: Object.fromEntries(
      coverKinds.map((kind) => [kind, []]),
    ) as unknown as SuccessionOutcome['coverByMonth'],
    firstCauses: Object.fromEntries(failureCauses.map((cause) => [cause, 0])) as SuccessionOutcome['firstCauses'],
    vacantMonthsOf: new Uint8Array(0),
    exact: [],
    ...patch,
  };
}

/** The futures with one chance of the register in them. */
export function futuresWith(measure: keyof SuccessionOutcome, mean: number): SuccessionOutcome {
  return quietFutures({ [measure]: sure(mean) });
}

export function registerOf(
  plan: Plan,
  optionId: string,
  outcome: SuccessionOutcome | null = quietFutures(),
  known: Figures = figures,
): readonly RiskEntry[] {
  const { options, assessments, standing, known: school } = assessPlan(plan, known, on);
  const option = options.find(({ id }) => id === optionId);
  const assessment = assessments.find((each) => each.optionId === optionId);
  if (!option || !assessment) throw new Error(`No option ${optionId}`);
  return riskRegister(option, assessment, outcome, { plan: standing, known: school, figures: known, on });
}

export function riskOf(
  plan: Plan,
  optionId: string,
  id: RiskId,
  outcome: SuccessionOutcome | null = quietFutures(),
  known: Figures = figures,
): RiskEntry {
  const found = registerOf(plan, optionId, outcome, known).find((each) => each.id === id);
  if (!found) throw new Error(`No risk ${id}`);
  return found;
}
