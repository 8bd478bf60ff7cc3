import type { YearCost } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';

/** Pounds a school year: less than this over the ceiling is rounding. */
const something = 1;

/** Whether the worst year goes over the governors’ ceiling; no where they set none. */
export function isOverCeiling({ overCeiling }: { readonly overCeiling: number | null }): boolean {
  return (overCeiling ?? 0) >= something;
}

/** Pounds to which a new ceiling is rounded up: one rounded down would be broken by what it was raised for. */
const ceilingStep = 1000;

/** The lowest ceiling, in whole thousands of pounds a full school year, that no year goes over; a part year has its part of it. */
export function ceilingFor(years: readonly Pick<YearCost, 'extra' | 'months'>[]): number {
  const needed = Math.max(0, ...years.map(({ extra, months }) => (extra * monthsInYear) / months));
  return Math.ceil(needed / ceilingStep) * ceilingStep;
}
