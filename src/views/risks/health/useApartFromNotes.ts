import { useState } from 'react';
import type { Plan } from '../../../domain/plan';
import type { AssessedPlan } from '../../../store/selectors';

/** The assessed plan as it was before notes were typed: no note changes a number, so nothing need be worked out again. */
export function useApartFromNotes(assessed: AssessedPlan): AssessedPlan {
  const [kept, setKept] = useState(assessed);
  if (kept === assessed || (kept.on === assessed.on && differInNotesOnly(kept.plan, assessed.plan))) return kept;
  setKept(assessed);
  return assessed;
}

function differInNotesOnly(before: Plan, after: Plan): boolean {
  const { healthCheck: checked, ...rest } = after;
  return (
    before.healthCheck.answers === checked.answers &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => before[key] === rest[key])
  );
}
