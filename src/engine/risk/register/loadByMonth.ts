import type { MonthBalance } from '../../../domain/assessment';
import type { PhaseSpan } from '../../../domain/option';
import { type LeadRole, leadRoleOf } from '../../workload/shareOut';
import { askedOfLead, ratio } from '../../workload/sums';
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

/** What is asked of the designated SENCO in a month, with all that the others cannot hold, over what they can hold. */
export function loadOnLead(month: MonthBalance, lead: NonNullable<LeadRole>): number {
  return ratio(askedOfLead(month, lead), month.capacityOf[lead]);
}
