import type { Governor, Preferences } from '../../../domain/decision';
import { addGovernor, describeGovernor } from '../../../store/decisionActions';
import type { Outcome } from '../../../store/outcome';

/** 'Governor 3': the first number that no governor has. */
export function nextLabel(governors: readonly Pick<Governor, 'label'>[]): string {
  const taken = new Set(governors.map(({ label }) => label));
  for (let number = 1; ; number += 1) {
    const label = `Governor ${number}`;
    if (!taken.has(label)) return label;
  }
}

/** Puts a governor's answers away under a label that nobody else has; `id` for one who answers again. */
export function putAway(
  governors: readonly Governor[],
  id: string | null,
  label: string,
  preferences: Preferences,
): Outcome {
  if (id !== null) return describeGovernor(id, { preferences });
  const outcome = addGovernor(preferences);
  const given = `Governor ${governors.length + 1}`;
  return outcome.ok && given !== label ? describeGovernor(outcome.id, { label }) : outcome;
}
