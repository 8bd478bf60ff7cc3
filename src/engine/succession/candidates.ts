import { monthsInYear } from '../../domain/calendar';
import type { Person } from '../../domain/person';
import type { Figures } from '../../evidence/figuresAt';

/** Chance that a candidate is still at the school when ready, taking years as independent of each other. */
export function chanceStillHere(person: Person | null, figures: Figures): number {
  const years =
    person?.readyInMonths == null
      ? figures.value('succession.readyYears')
      : person.readyInMonths.central / monthsInYear;
  const leaving = person?.leavingChancePerYear ?? figures.value('succession.candidateLeaves');
  return (1 - leaving) ** years;
}

/** Chance that at least one of some candidates is still here when ready, if each leaves or stays on their own account. */
export function chanceSomebodyStays(candidates: readonly (Person | null)[], figures: Figures): number {
  return 1 - candidates.reduce((nobody, each) => nobody * (1 - chanceStillHere(each, figures)), 1);
}

/** The same as people out of a hundred. */
export function inAHundred(chance: number): number {
  return Math.round(chance * 100);
}
