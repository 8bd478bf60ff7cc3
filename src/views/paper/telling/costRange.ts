import type { SuccessionOutcome } from '../../../domain/succession';
import { negligibleOverPlan } from '../../../engine/comparison/contrast';
import { about, pounds, roughly } from '../../../ui/format';

/** What eight futures in ten come to, with departures, adverts and empty posts counted in; follows 'eight futures in ten'. */
export function costRange({ cost }: Pick<SuccessionOutcome, 'cost'>): string {
  const [low, high] = [roughly(cost.low), roughly(cost.high)];
  if (Math.round(low) < 0 && Math.round(high) > 0) {
    return `come to anything from a saving of ${about(-low, pounds)} to a cost of ${about(high, pounds)}`;
  }
  if (Math.round(high) <= 0) return `save from ${orNothing(-high)} to ${orNothing(-low)}`;
  return `cost from ${orNothing(low)} to ${orNothing(high)}`;
}

/** Whether the futures differ in cost so little that a range says nothing. */
export const hardlyVaries = ({ cost }: Pick<SuccessionOutcome, 'cost'>): boolean =>
  roughly(cost.high) - roughly(cost.low) < negligibleOverPlan;

const orNothing = (value: number): string => (Math.round(value) === 0 ? 'nothing' : pounds(value));
