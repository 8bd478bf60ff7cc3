import type { Assessment, KnownSchool } from '../domain/assessment';
import { addMonths } from '../domain/calendar';
import type { Plan } from '../domain/plan';
import type { Structure } from '../domain/structure';
import type { IsoDate } from '../domain/units';
import type { Figures } from '../evidence/figuresAt';
import { findingsOf } from './compliance/findingsOf';
import { moneyOf } from './costing/moneyOf';
import { priceSpans } from './costing/priceSpans';
import { knownSchool } from './knownSchool';
import { riskFlags } from './risk/riskFlags';
import { demandOverHorizon, timeOf } from './workload/timeOf';

export interface PlanAssessment {
  readonly known: KnownSchool;
  /** In the order of the plan's structures. */
  readonly assessments: readonly Assessment[];
}

/** Every structure of a plan, on the date asked: money, time, law and first risks. */
export function assessPlan(plan: Plan, figures: Figures, on: IsoDate): PlanAssessment {
  const known = knownSchool(plan.school, figures);
  const demand = demandOverHorizon(plan, known, figures);
  const spans = priceSpans(plan, figures);
  const assess = (structure: Structure): Assessment => {
    const time = timeOf(structure, plan, known, figures, demand);
    const startsOn = plan.assumptions.startsOn;
    const endsOn = addMonths(startsOn, 12 * plan.assumptions.horizonYears);
    return {
      structureId: structure.id,
      money: moneyOf(structure, plan, known, time, figures, spans),
      time,
      findings: findingsOf({ plan, structure, school: known, time, figures, startsOn, endsOn, on }),
      flags: riskFlags({ structure, plan, known, time, figures }),
    };
  };
  return { known, assessments: plan.structures.map(assess) };
}
