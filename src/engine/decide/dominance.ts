import { type CriterionId, criterionIds } from '../../domain/decision';
import type { Contender } from './contender';
import { criteria } from './criteria';

/** An option that another matches or beats in everything. */
export interface Dominated {
  readonly option: string;
  /** Those that are no worse in anything and better in something. */
  readonly by: readonly string[];
}

/** Two values nearer to each other than this, beside their size, differ by rounding alone. */
const rounding = 1e-9;

/** Whether two values differ by no more than rounding, as a part of the larger. */
export function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= rounding * Math.max(1, Math.abs(one), Math.abs(other));
}

/** The lawful options that another lawful one beats in something while it is no worse in anything. No weights make them the only best. */
export function dominated(contenders: readonly Contender[]): readonly Dominated[] {
  const lawful = contenders.filter(({ isBarred }) => !isBarred);
  return lawful.flatMap((option) => {
    const by = lawful.filter((other) => dominates(other, option)).map(({ id }) => id);
    return by.length > 0 ? [{ option: option.id, by }] : [];
  });
}

/** Those that no other of them dominates. */
export function efficientOf(contenders: readonly Contender[]): readonly Contender[] {
  return contenders.filter((option) => !contenders.some((other) => dominates(other, option)));
}

function dominates(one: Contender, other: Contender): boolean {
  if (one.id === other.id) return false;
  const gains = criterionIds.map((id) => gainIn(id, one, other));
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

/** How much better one is than another under a criterion; nothing where rounding alone tells them apart. */
function gainIn(id: CriterionId, one: Contender, other: Contender): number {
  const [a, b] = [one.values[id], other.values[id]];
  if (isAlike(a, b)) return 0;
  return criteria[id].direction === 'higherIsBetter' ? a - b : b - a;
}
