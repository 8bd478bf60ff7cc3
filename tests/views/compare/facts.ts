import type { StructureFacts } from '../../../src/engine/comparison/structureFacts';

/** A lawful structure that costs nothing extra and gives 12 of 15 hours a week; the SENCO does the rest unpaid. */
export function factsOf(patch: Partial<StructureFacts> = {}): StructureFacts {
  return {
    isToday: false,
    isPhased: false,
    unlawfulBecause: [],
    schoolFaults: [],
    extraPerYear: 0,
    coverSavedPerYear: 0,
    extraOverHorizon: 0,
    oneOffsOverHorizon: 0,
    safeguardedOverHorizon: 0,
    horizonYears: 5,
    overCeiling: null,
    neededPerWeek: 15,
    coverage: 0.8,
    coverageOfYear: patch.coverage ?? 0.8,
    moreOutOfLeadingPerWeek: 0,
    headHoldsPerWeek: 0,
    othersHoldPerWeek: 12,
    shortPerWeek: 3,
    worstMonth: '2027-09-01',
    shortPerWeekInWorstMonth: 5,
    passedToTeachersPerWeek: 0,
    restFallsTo: 'senco',
    countsKnownLeaver: false,
    secondment: null,
    ...patch,
  };
}
