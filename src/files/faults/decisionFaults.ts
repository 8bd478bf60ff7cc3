import { isRealDate } from '../../domain/calendar';
import type { Preferences } from '../../domain/decision';
import type { Plan } from '../../domain/plan';
import { mostGovernors, mostReviews, mostTermChecks } from '../limits';
import { type PlanFault, repeatedIds } from './planFaultAt';

const notADay = 'must be a day of the calendar, written YYYY-MM-DD';

function* preferenceFaults(preferences: Preferences, at: readonly (string | number)[]): Generator<PlanFault> {
  if (new Set(preferences.order).size < preferences.order.length) {
    yield { path: [...at, 'order'], what: 'holds the same criterion twice' };
  }
}

/** What is wrong with preferences, governors, the paper's own words, the decision and the checks after it. */
export function* decisionFaults(plan: Plan): Generator<PlanFault> {
  const { preferences, governors, decision, termChecks } = plan;
  if (preferences) yield* preferenceFaults(preferences, ['preferences']);
  if (governors.length > mostGovernors)
    yield { path: ['governors'], what: `holds more than ${mostGovernors} governors` };
  yield* repeatedIds(governors, ['governors']);
  for (const [index, governor] of governors.entries()) {
    if (governor.label.trim() === '') yield { path: ['governors', index, 'label'], what: 'must not be empty' };
    yield* preferenceFaults(governor.preferences, ['governors', index, 'preferences']);
  }
  if (decision) {
    const options = [...plan.structures, ...plan.phasedPlans];
    if (!options.some(({ id }) => id === decision.option)) {
      yield { path: ['decision', 'option'], what: `"${decision.option}" is not a structure of this plan` };
    }
    if (!isRealDate(decision.decidedOn)) yield { path: ['decision', 'decidedOn'], what: notADay };
    if (decision.reviewOn.length > mostReviews) {
      yield { path: ['decision', 'reviewOn'], what: `holds more than ${mostReviews} reviews` };
    }
    for (const [index, day] of decision.reviewOn.entries()) {
      if (!isRealDate(day)) yield { path: ['decision', 'reviewOn', index], what: notADay };
    }
  }
  if (termChecks.length > mostTermChecks) {
    yield { path: ['termChecks'], what: `holds more than ${mostTermChecks} checks` };
  }
  const days = new Set<string>();
  for (const [index, { on }] of termChecks.entries()) {
    if (!isRealDate(on)) yield { path: ['termChecks', index, 'on'], what: notADay };
    if (days.has(on)) yield { path: ['termChecks', index, 'on'], what: `"${on}" is checked twice` };
    days.add(on);
  }
}
