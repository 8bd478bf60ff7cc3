import type { Assessment, KnownSchool } from '../domain/assessment';
import { addMonths, monthsInYear } from '../domain/calendar';
import { type Option, optionsOf } from '../domain/option';
import type { Plan } from '../domain/plan';
import type { Structure } from '../domain/structure';
import type { IsoDate } from '../domain/units';
import type { Figures } from '../evidence/figuresAt';
import { findingsOf } from './compliance/findingsOf';
import { findingsOfPhases } from './compliance/findingsOfPhases';
import { moneyOf, moneyOfPhases } from './costing/moneyOf';
import { priceSpans } from './costing/priceSpans';
import type { Costed } from './costing/yearCosts';
import { knownSchool } from './knownSchool';
import { figuresUnder } from './mitigation/figuresUnder';
import { peopleUnder } from './mitigation/peopleUnder';
import { standingPlan } from './mitigation/standingPlan';
import { partsOfPlan, phasesOf } from './phases';
import { flagsOfPhases } from './risk/flagsOfPhases';
import { riskFlags } from './risk/riskFlags';
import type { HoursByTask } from './workload/demand';
import { monthsOf } from './workload/monthsOf';
import { demandOverHorizon, timeOf } from './workload/timeOf';
import { timeOfPhases } from './workload/timeOfPhases';

export interface PlanAssessment {
  readonly known: KnownSchool;
  /** The plan with every structure's mitigations carried out; the plan itself where none is chosen. Options are of it. */
  readonly standing: Plan;
  /** Every option of the plan: its structures, today's first, then its phased plans. */
  readonly options: readonly Option[];
  /** In the order of the options. */
  readonly assessments: readonly Assessment[];
}

/** A plan as the school entered it, with everything that follows from it on a day. */
export interface AssessedPlan extends PlanAssessment {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly on: IsoDate;
}

/** An option with what it comes to. */
export interface AssessedOption {
  readonly option: Option;
  readonly assessment: Assessment;
}

/** The option of an id in a plan that has it. */
export function assessedOption(
  { options, assessments }: Pick<PlanAssessment, 'options' | 'assessments'>,
  id: string,
): AssessedOption {
  const at = options.findIndex((option) => option.id === id);
  const [option, assessment] = [options[at], assessments[at]];
  if (!option || !assessment) throw new Error(`${id} was not assessed`);
  return { option, assessment };
}

/** Every option of a plan as entered, on the date asked, its mitigations carried out: money, time, law and first risks. */
export function assessPlan(entered: Plan, figures: Figures, on: IsoDate): PlanAssessment {
  const plan = standingPlan(entered, figures);
  const known = knownSchool(plan.school, figures);
  const { startsOn, horizonYears } = plan.assumptions;
  const asked: Asked = {
    plan,
    known,
    figures,
    on,
    endsOn: addMonths(startsOn, monthsInYear * horizonYears),
    spans: priceSpans(plan, figures),
    demand: demandOverHorizon(plan, known, figures),
  };
  const options = optionsOf(plan);
  const ofStructures = new Map(plan.structures.map((each) => [each.id, assessStructure(each, asked)]));
  const alone = (id: string): Assessment => {
    const found = ofStructures.get(id);
    if (!found) throw new Error(`There is no structure ${id}`);
    return found;
  };
  const assessments = options.map((option) =>
    option.phasedPlan ? assessPhases(option, alone, asked) : alone(option.id),
  );
  return { known, standing: plan, options, assessments };
}

/** What every option of a plan is assessed with, worked out once. */
interface Asked extends Costed {
  readonly demand: readonly HoursByTask[];
  readonly on: IsoDate;
  /** First day after the plan's horizon. */
  readonly endsOn: IsoDate;
}

/** A structure as it stands, over the whole plan. */
function assessStructure(structure: Structure, asked: Asked): Assessment {
  const { plan, known, figures, demand, endsOn, on } = asked;
  const { startsOn, horizonYears } = plan.assumptions;
  const under = figuresUnder(structure, plan, figures);
  const spans = [{ structure, fromMonth: 0, months: monthsInYear * horizonYears, startsOn }];
  const time = timeOf(structure, monthsOf(spans, plan, figures, demand), plan, known, under);
  return {
    optionId: structure.id,
    money: moneyOf(structure, spans, time, asked),
    time,
    findings: findingsOf({ plan, structure, school: known, time, figures, startsOn, endsOn, before: [], on }),
    flags: riskFlags({ plan: peopleUnder(structure, plan, figures), structure, time, figures }),
  };
}

/** A phased plan: its months and years as they follow each other, the rest from what its structures are alone. */
function assessPhases(option: Option, alone: (id: string) => Assessment, asked: Asked): Assessment {
  const { plan, known, figures, demand, endsOn, on } = asked;
  const phases = phasesOf(option);
  const parts = partsOfPlan(phases, ({ structure }) => alone(structure.id));
  return {
    optionId: option.id,
    money: moneyOfPhases(phases, parts, asked),
    time: timeOfPhases(phases, parts, monthsOf(phases, plan, figures, demand)),
    findings: findingsOfPhases(phases, parts, { plan, school: known, figures, on, endsOn }),
    flags: flagsOfPhases(phases, parts),
  };
}
