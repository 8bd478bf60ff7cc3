import { inCompare } from '../domain/option';
import type { AssessedPlan } from './selectors';
import { useSession } from './sessionStore';

/** The place, among the options of a plan, of the one whose workload and risks are shown: the chosen one while it is there. */
export function useChosenPlace({ options, plan }: Pick<AssessedPlan, 'options' | 'plan'>): number {
  const chosen = useSession((session) => session.chosenOption);
  return chosenPlace(options, chosen, plan);
}

/** Where nothing is chosen, or it is gone: the first that stands in Compare beside today's, else today's. */
function chosenPlace(options: AssessedPlan['options'], chosen: string | null, plan: AssessedPlan['plan']): number {
  const at = options.findIndex(({ id }) => id === chosen);
  return at >= 0 ? at : (inCompare(plan)[1]?.index ?? 0);
}
