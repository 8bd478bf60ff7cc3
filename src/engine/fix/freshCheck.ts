import type { Estimated } from '../../domain/succession';
import type { Steps } from '../sensitivity/asked';
import { areApart } from '../succession/areApart';
import { barStanding } from './bar';
import type { CheckedFix, FixQuestion, InFutures } from './fixAnswer';
import type { Searched, Tried } from './searchStructure';
import type { Prepared, Workbench } from './workbench';

const seeds = 4_294_967_296;
/** The golden ratio of the seeds there are: three steps of it lie far apart and never on the seed itself. */
const stride = 2_654_435_769;
export const freshSeedCount = 3;

/** Seeds that the search has not seen, the same for the same plan. */
export function freshSeeds(seed: number): readonly number[] {
  return Array.from({ length: freshSeedCount }, (_, at) => (seed + (at + 1) * stride) % seeds);
}

/** A combination of a structure, to be checked against the structure as it stands. */
export interface Candidate {
  readonly tried: Tried;
  readonly of: Searched;
}

export type Checks = (candidate: Candidate, done: number) => Steps<CheckedFix>;

/** Checks combinations on seeds that had no part in choosing them; each once, however often it is asked for. */
export function freshChecks({ plan, bar, effort }: FixQuestion, { draw }: Workbench): Checks {
  const drawn = function* (prepared: Prepared, done: number): Steps<InFutures> {
    const each: InFutures[] = [];
    for (const seed of freshSeeds(plan.simulation.seed)) {
      each.push(yield* draw(prepared, { seed, futures: effort.freshFutures }, done));
    }
    return together(each);
  };
  return function* ({ tried, of }, done) {
    const before = yield* drawn(of.asItStands, done);
    const after = yield* drawn(tried, done);
    const { structure, changes, promised } = tried;
    return {
      structure,
      changes,
      promised,
      before,
      beforePromised: of.asItStands.promised,
      after,
      standing: barStanding(after.reached, bar),
      ...worth(before, after),
    };
  };
}

/** What seeds of as many futures each come to together. */
function together(each: readonly InFutures[]): InFutures {
  const mean = (of: (one: InFutures) => number): number => each.reduce((sum, one) => sum + of(one), 0) / each.length;
  const reached: Estimated = {
    mean: mean(({ reached: { mean: value } }) => value),
    standardError: Math.hypot(...each.map(({ reached: { standardError } }) => standardError)) / each.length,
  };
  return { reached, cash: mean(({ cash }) => cash) };
}

/** Less than a pound a year is nothing. */
const leastPounds = 1;

function worth(before: InFutures, after: InFutures): Pick<CheckedFix, 'saved' | 'poundsPerSaved'> {
  const more = after.cash - before.cash;
  const saved = areApart(after.reached, before.reached) ? after.reached.mean - before.reached.mean : 0;
  return { saved, poundsPerSaved: saved > 0 && more >= leastPounds ? more / saved : null };
}
