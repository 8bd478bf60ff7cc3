import type { SuccessionOutcome } from '../../domain/succession';
import { sum } from '../../domain/sum';

/** How many futures are shown. */
const futuresShown = 100;

/** The futures that a page shows one by one, picked by rule and never by hand. */
export interface PickedFutures {
  /**
   * A run of a hundred future numbers in a row: the one whose futures without a gap and whose vacant months stand nearest to those
   * of all futures, over every option. From the mildest, by vacant months over every option, to the hardest.
   */
  readonly shown: readonly number[];
  /** Half of those shown are milder or as mild. */
  readonly middle: number;
  /** One in ten of those shown is as hard or harder. */
  readonly badInTen: number;
  /**
   * Where the vacant months of the best and the worst option lie furthest apart. An option that does as well in every future
   * shown, such as one without a SENCO, says nothing of this one and is left out.
   */
  readonly mostDifferent: number;
}

type Counted = Pick<SuccessionOutcome, 'alwaysHeld' | 'vacantMonths' | 'vacantMonthsOf'>;

/** Picks from futures that every option has been through, so that a dot stands for the same luck in each. */
export function pickFutures(outcomes: readonly Counted[]): PickedFutures {
  const futures = Math.min(...outcomes.map(({ vacantMonthsOf }) => vacantMonthsOf.length));
  if (outcomes.length === 0 || futures === 0) return { shown: [], middle: 0, badInTen: 0, mostDifferent: 0 };
  const count = Math.min(futuresShown, futures);
  const first = nearestRun(outcomes, futures, count);
  const isMoved = ({ vacantMonthsOf: all }: Counted): boolean =>
    all.subarray(first, first + count).some((months) => months !== all[first]);
  const moved = outcomes.some(isMoved) ? outcomes.filter(isMoved) : outcomes;
  const run = Array.from({ length: count }, (_, place) => first + place).map((future) => {
    const of = (some: readonly Counted[]): number[] => some.map(({ vacantMonthsOf }) => vacantMonthsOf[future] ?? 0);
    const each = of(moved);
    const mean = sum(each) / each.length;
    return {
      future,
      total: sum(of(outcomes)),
      range: Math.max(...each) - Math.min(...each),
      spread: sum(each.map((value) => (value - mean) ** 2)),
    };
  });
  const ordered = run.toSorted((a, b) => a.total - b.total || a.future - b.future);
  const [apart] = ordered.toSorted((a, b) => b.range - a.range || b.spread - a.spread || a.total - b.total);
  const at = (share: number): number => ordered[Math.floor(share * count)]?.future ?? first;
  return {
    shown: ordered.map(({ future }) => future),
    middle: ordered[Math.ceil(count / 2) - 1]?.future ?? first,
    badInTen: at(0.9),
    mostDifferent: apart?.future ?? first,
  };
}

/** The first number of the run of `count` futures that stands nearest to the whole, each measure in its own standard deviations. */
function nearestRun(outcomes: readonly Counted[], futures: number, count: number): number {
  const distances = new Float64Array(futures - count + 1);
  for (const { alwaysHeld, vacantMonths, vacantMonthsOf } of outcomes) {
    const heldSpread = alwaysHeld.mean * (1 - alwaysHeld.mean);
    const monthsSpread = varianceOf(vacantMonthsOf, futures);
    let held = 0;
    let months = 0;
    for (let future = 0; future < futures; future++) {
      const enters = vacantMonthsOf[future] ?? 0;
      held += enters === 0 ? 1 : 0;
      months += enters;
      const start = future - count + 1;
      if (start < 0) continue;
      if (start > 0) {
        const leaves = vacantMonthsOf[start - 1] ?? 0;
        held -= leaves === 0 ? 1 : 0;
        months -= leaves;
      }
      const ofHeld = heldSpread > 0 ? (held / count - alwaysHeld.mean) ** 2 / heldSpread : 0;
      const ofMonths = monthsSpread > 0 ? (months / count - vacantMonths.mean) ** 2 / monthsSpread : 0;
      distances[start] = (distances[start] ?? 0) + ofHeld + ofMonths;
    }
  }
  let nearest = 0;
  for (let start = 1; start < distances.length; start++) {
    if ((distances[start] ?? 0) < (distances[nearest] ?? 0)) nearest = start;
  }
  return nearest;
}

function varianceOf(values: Uint8Array, count: number): number {
  let total = 0;
  let squares = 0;
  for (let place = 0; place < count; place++) {
    const value = values[place] ?? 0;
    total += value;
    squares += value * value;
  }
  return Math.max(0, squares / count - (total / count) ** 2);
}
