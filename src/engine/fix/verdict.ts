import { negligiblePerYear } from '../comparison/contrast';
import { isOverCeiling } from '../costing/ceiling';
import type { Bar } from './bar';
import { type CheckedFix, type FixAnswer, type FixVerdict, judged, leastSaved } from './fixAnswer';

/** Free ones first, the most saved of them first; then the fewest pounds for each saved; last what saves none. */
export function byWorth(a: CheckedFix, b: CheckedFix): number {
  return groupOf(a) - groupOf(b) || priceOf(a) - priceOf(b) || b.saved - a.saved || a.after.cash - b.after.cash;
}

function groupOf({ saved, poundsPerSaved }: CheckedFix): number {
  if (saved <= 0) return 2;
  return poundsPerSaved === null ? 0 : 1;
}

const priceOf = ({ poundsPerSaved }: CheckedFix): number => poundsPerSaved ?? 0;

/** What the checked combinations come to. The cheapest is that with the least cash a year of those that surely reach the bar. */
export function verdictOf(fixes: readonly CheckedFix[]): FixVerdict {
  const placed = fixes.map((fix, place) => ({ fix, place }));
  type Placed = (typeof placed)[number];
  const least = (of: readonly Placed[], measure: (fix: CheckedFix) => number): number | null =>
    [...of].sort((a, b) => measure(a.fix) - measure(b.fix) || a.fix.changes.length - b.fix.changes.length)[0]?.place ??
    null;
  const failing = ({ after }: CheckedFix): number => 100 - judged(after).mean;

  const inside = placed.filter(({ fix }) => !isOverCeiling(fix.promised));
  const reaching = inside.filter(({ fix }) => fix.standing === 'reaches');
  const cash = ({ after }: CheckedFix): number => after.cash;
  const cheapest = least(reaching, cash);
  const asItStands = least(
    reaching.filter(({ fix }) => fix.changes.length === 0),
    cash,
  );
  if (asItStands !== null && cheapest !== null) {
    const [one, other] = [fixes[asItStands], fixes[cheapest]];
    const isLess = one && other && cash(one) - cash(other) >= negligiblePerYear;
    return { kind: 'asItStands', place: asItStands, cheaper: isLess ? cheapest : null };
  }
  if (cheapest !== null) return { kind: 'reached', cheapest };
  const best = least(placed, failing);
  if (best === null) return { kind: 'nothingLawful' };
  const close = inside.filter(({ fix }) => fix.standing === 'tooClose');
  const nearest = least(close, failing);
  if (nearest !== null) return { kind: 'tooClose', nearest };
  const bestInside = least(inside, failing);
  const enough = placed.filter(({ fix }) => fix.standing === 'reaches');
  const leastOver = least(enough, ({ promised }) => promised.overCeiling);
  return leastOver === null ? { kind: 'futuresFail', best, bestInside } : { kind: 'moneyFails', leastOver, bestInside };
}

/** Places of the fixes that a table shows: those that save something or reach the bar, and those that the verdict speaks of. */
export function rowsOf({ fixes, verdict }: Pick<FixAnswer, 'fixes' | 'verdict'>): readonly number[] {
  const spokenOf = spokenOfIn(verdict);
  return fixes.flatMap(({ changes, saved, standing, promised }, place) => {
    const isInside = !isOverCeiling(promised);
    const isNews = changes.length > 0 ? saved >= leastSaved && isInside : standing !== 'misses';
    return isNews || standing === 'reaches' || spokenOf.includes(place) ? [place] : [];
  });
}

/** Place of the cheapest that reaches the bar inside the money; null where none does. */
export function cheapestIn(verdict: FixVerdict): number | null {
  if (verdict.kind === 'asItStands') return verdict.cheaper ?? verdict.place;
  return verdict.kind === 'reached' ? verdict.cheapest : null;
}

function spokenOfIn(verdict: FixVerdict): readonly (number | null)[] {
  switch (verdict.kind) {
    case 'asItStands':
      return [verdict.place, verdict.cheaper];
    case 'reached':
      return [verdict.cheapest];
    case 'tooClose':
      return [verdict.nearest];
    case 'moneyFails':
      return [verdict.leastOver, verdict.bestInside];
    case 'futuresFail':
      return [verdict.best, verdict.bestInside];
    case 'nothingLawful':
      return [];
  }
}

/** Of 100: by how much a checked fix misses the bar; nought where it does not. */
export const missedBy = ({ after }: CheckedFix, { atLeast }: Bar): number => Math.max(0, atLeast - judged(after).mean);

/** Options of which no small change that saves anything is shown. */
export function withoutHelp({ fixes }: Pick<FixAnswer, 'fixes'>, options: readonly string[]): readonly string[] {
  return options.filter(
    (id) => !fixes.some(({ option, changes, saved }) => option === id && changes.length > 0 && saved >= leastSaved),
  );
}

/** Whether a free fix has a cost that it makes up for by what stands empty no longer. */
export function isPaidBack({ saved, poundsPerSaved, promised, beforePromised, changes }: CheckedFix): boolean {
  const isFree = saved > 0 && poundsPerSaved === null && changes.length > 0;
  return isFree && (promised.once > beforePromised.once || promised.cashPerYear > beforePromised.cashPerYear);
}
