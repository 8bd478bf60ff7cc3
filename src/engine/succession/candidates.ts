import { monthsInYear } from '../../domain/calendar';
import type { Person } from '../../domain/person';
import type { Case } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';

type Ready = NonNullable<Person['readyInMonths']>;

/** Months from the plan's start until a candidate of whom nothing is known is ready. */
export function usualMonthsToReady(figures: Figures): Ready {
  const months = (which: Case): number => monthsInYear * figures.value('succession.readyYears', undefined, which);
  return { low: months('low'), central: months('central'), high: months('high') };
}

/** Months until somebody is ready for the post: a candidate of whom the school says nothing, in the usual time; null for who needs none. */
export function monthsToReady(
  { role, readyInMonths }: Pick<Person, 'role' | 'readyInMonths'>,
  figures: Figures,
): Ready | null {
  return readyInMonths ?? (role === 'successor' ? usualMonthsToReady(figures) : null);
}

/** Chance that a candidate is still at the school when ready, taking years as independent of each other. */
export function chanceStillHere(person: Person | null, figures: Figures): number {
  const { central } = person?.readyInMonths ?? usualMonthsToReady(figures);
  const years = central / monthsInYear;
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
