import type { Preferences } from '../../../domain/decision';
import { addGovernor, describeGovernor } from '../../../store/decisionActions';
import type { Outcome } from '../../../store/outcome';

/** Puts a governor's answers away, in one step to undo: under a label that nobody else has, or `id`'s who answers again. */
export const putAway = (id: string | null, preferences: Preferences): Outcome =>
  id === null ? addGovernor(preferences) : describeGovernor(id, { preferences });
