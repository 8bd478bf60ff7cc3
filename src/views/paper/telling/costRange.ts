import type { SuccessionOutcome } from '../../../domain/succession';
import { negligibleOverPlan } from '../../../engine/comparison/contrast';
import { about, pounds, roughly } from '../../../ui/format';

/**
 * How far the cost strays from future to future, with departures, adverts and empty posts counted in; ends a sentence that
 * says what is planned. `beyond` says what of the other two in ten, where there is a range.
 */
export function costRange({ cost }: Pick<SuccessionOutcome, 'cost'>, beyond = ''): string {
  const [low, high] = [roughly(cost.low), roughly(cost.high)];
  return high - low < negligibleOverPlan
    ? '; it hardly varies from future to future'
    : `; eight futures in ten ${comeTo(low, high)}${beyond}`;
}

function comeTo(low: number, high: number): string {
  if (Math.round(low) < 0 && Math.round(high) > 0) {
    return `come to anything from a saving of ${about(-low, pounds)} to a cost of ${about(high, pounds)}`;
  }
  if (Math.round(high) <= 0) return `save from ${orNothing(-high)} to ${orNothing(-low)}`;
  return `cost from ${orNothing(low)} to ${orNothing(high)}`;
}

const orNothing = (value: number): string => (Math.round(value) === 0 ? 'nothing' : pounds(value));
