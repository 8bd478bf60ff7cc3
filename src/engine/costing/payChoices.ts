import { schoolYearOf } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import type { Figures } from '../../evidence/figuresAt';
import { fullTimeSalary } from './payOf';

export interface PayChoice {
  readonly point: string;
  /** Full-time pay in the plan's first school year, pounds. */
  readonly salary: number;
}

/** Every pay point with its full-time salary where the school is, in the plan's first school year. */
export function payChoices(points: readonly string[], plan: Plan, figures: Figures): readonly PayChoice[] {
  const year = schoolYearOf(plan.assumptions.startsOn);
  return points.map((point) => ({ point, salary: fullTimeSalary(point, year, plan, figures) }));
}
