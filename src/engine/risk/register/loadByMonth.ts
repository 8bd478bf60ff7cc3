import type { MonthBalance } from '../../../domain/assessment';
import type { PhaseSpan } from '../../../domain/option';
import { taskRoles } from '../../../domain/task';
import { type LeadRole, leadRoleOf } from '../../workload/shareOut';
import { ratio } from '../../workload/sums';
import type { RiskSubject } from './subject';

export interface PhaseMonths {
  readonly phase: PhaseSpan;
  readonly lead: LeadRole;
  readonly months: readonly MonthBalance[];
}

/** The months of an option, each with the phase that it falls in. */
export function monthsByPhase({
  phases,
  assessment,
}: Pick<RiskSubject, 'phases' | 'assessment'>): readonly PhaseMonths[] {
  return phases.map((phase) => ({
    phase,
    lead: leadRoleOf(phase.structure),
    months: assessment.time.months.slice(phase.fromMonth, phase.fromMonth + phase.months),
  }));
}

export function isSchoolMonth({ weeks, demand }: MonthBalance): boolean {
  return weeks > 0 && demand > 0;
}

/** What is asked of the designated SENCO in a month, with all that the others cannot hold, over what they can hold. */
export function loadOnLead({ demand, doneBy, capacityOf }: MonthBalance, lead: NonNullable<LeadRole>): number {
  let heldByOthers = 0;
  for (const role of taskRoles) if (role !== lead) heldByOthers += doneBy[role];
  return ratio(demand - heldByOthers, capacityOf[lead]);
}
