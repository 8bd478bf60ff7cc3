import type { Estimated } from '../../domain/succession';
import { sum } from '../../domain/sum';
import type { Steps } from '../steps';
import { areApart } from '../succession/areApart';
import { barStanding } from './bar';
import { type CheckedFix, type FixQuestion, judged, type ShownFutures } from './fixAnswer';
import type { Searched, Tried } from './searchOption';
import type { Prepared, Workbench } from './workbench';

const seeds = 4_294_967_296;
/** The golden ratio of the seeds there are: three steps of it lie far apart and never on the seed itself. */
const stride = 2_654_435_769;
export const freshSeedCount = 3;

/** Seeds that the search has not seen, the same for the same plan. */
export function freshSeeds(seed: number): readonly number[] {
  return Array.from({ length: freshSeedCount }, (_, at) => (seed + (at + 1) * stride) % seeds);
}

/** A combination of an option, to be checked against the option as it stands. */
export interface Candidate {
  readonly tried: Tried;
  readonly of: Searched;
}

export type Checks = (candidate: Candidate, done: number) => Steps<CheckedFix>;

/**
 * Checks combinations: as every other page would show them, and where that is not solved exactly, on seeds that had no part
 * in choosing them.
 */
export function freshChecks({ plan, bar, effort }: FixQuestion, { asShown, draw }: Workbench): Checks {
  const known = new Map<string, ShownFutures>();
  const futuresOf = function* (prepared: Prepared, done: number): Steps<ShownFutures> {
    const before = known.get(prepared.key);
    if (before) return before;
    const { isExact, ...shown } = yield* asShown(prepared, done);
    const each: Estimated[] = [];
    for (const seed of isExact ? [] : freshSeeds(plan.simulation.seed)) {
      each.push((yield* draw(prepared, { seed, futures: effort.freshFutures }, done)).reached);
    }
    const futures = { ...shown, fresh: isExact ? null : together(each) };
    known.set(prepared.key, futures);
    return futures;
  };
  return function* ({ tried, of }, done) {
    const before = yield* futuresOf(of.asItStands, done);
    const after = yield* futuresOf(tried, done);
    const { option, changes, promised } = tried;
    return {
      option,
      changes,
      promised,
      before,
      beforePromised: of.asItStands.promised,
      after,
      standing: barStanding(judged(after), bar),
      ...worth(before, after),
    };
  };
}

/** What seeds of as many futures each come to together. */
function together(each: readonly Estimated[]): Estimated {
  return {
    mean: sum(each, ({ mean }) => mean) / each.length,
    standardError: Math.hypot(...each.map(({ standardError }) => standardError)) / each.length,
  };
}

/** Less than a pound a year is nothing. */
const leastPounds = 1;

function worth(before: ShownFutures, after: ShownFutures): Pick<CheckedFix, 'saved' | 'poundsPerSaved'> {
  const more = after.cash - before.cash;
  const saved = areApart(judged(after), judged(before)) ? after.reached.mean - before.reached.mean : 0;
  return { saved, poundsPerSaved: saved > 0 && more >= leastPounds ? more / saved : null };
}
