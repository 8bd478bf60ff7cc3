import type { DecisionRecord, Governor } from '../../domain/decision';
import { type HealthCheck, unansweredHealthCheck } from '../../domain/healthCheck';
import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import { withoutPeople } from './withoutPeople';

/** What of a plan goes with it to somebody else. */
export interface Included {
  /** What the school calls its people, and what each governor cares about. */
  readonly people: boolean;
  /** Everything written in the school's own words: notes, reasons, edits of the paper, own risks, owners. */
  readonly words: boolean;
}

/** Stands where a reason was given, or must be, and is left out. */
const leftOut = 'Left out when this was shared.';

/**
 * The plan without what is not to be shared. What the sums need of a person (pay, qualification, chance of leaving) stays
 * under their part alone, so that the numbers are the same. A sealed copy holds everything, so it goes only with everything.
 */
export function sharedPlan(plan: Plan, { people, words }: Included): Plan {
  const named = people ? plan : withoutPeople(plan);
  const told = words ? named : withoutWords(named);
  return people && words ? told : { ...told, decision: told.decision && { ...told.decision, seal: null } };
}

function withoutWords(plan: Plan): Plan {
  return {
    ...plan,
    structures: plan.structures.map((structure): Structure => ({ ...structure, notes: '' })),
    phasedPlans: plan.phasedPlans.map((phased) => ({ ...phased, notes: '' })),
    ownFigures: Object.fromEntries(
      Object.entries(plan.ownFigures).map(([id, own]) => [id, { ...own, reason: leftOut }]),
    ),
    healthCheck: { ...plan.healthCheck, areaNotes: unansweredNotes },
    riskJudgements: plan.riskJudgements.map((judgement) => ({
      ...judgement,
      reason: leftOutOf(judgement.reason),
      owner: null,
    })),
    ownRisks: [],
    governors: plan.governors.map((governor, place): Governor => ({ ...governor, label: `Governor ${place + 1}` })),
    paperEdits: {},
    decision: plan.decision && withoutReasons(plan.decision),
    termChecks: plan.termChecks.map((check) => ({ ...check, note: '' })),
  };
}

const unansweredNotes: HealthCheck['areaNotes'] = unansweredHealthCheck.areaNotes;

/** Reasons and dissent that were given are left out in so many words: an empty text would say that there were none. */
const withoutReasons = (decision: DecisionRecord): DecisionRecord => ({
  ...decision,
  reasons: leftOutOf(decision.reasons),
  dissent: leftOutOf(decision.dissent),
});

const leftOutOf = (text: string): string => (text.trim() === '' ? '' : leftOut);
