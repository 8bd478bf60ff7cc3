import {
  type CoverKind,
  coverKinds,
  type Estimated,
  type FailureCause,
  failureCauses,
  monthsInTerm,
  type Spread,
  type SuccessionOutcome,
} from '../../domain/succession';
import type { Played } from './playFuture';
import type { ProcessInputs } from './process';
import { none, type Run } from './run';

/** Sums over futures of a quantity and of its square. */
interface Sums {
  total: number;
  squares: number;
}

const quantities = [
  'alwaysHeld',
  'alwaysQualified',
  'vacantMonths',
  'termVacant',
  'interimMonths',
  'nobodyMonths',
  'everNobody',
  'departures',
  'everLeaves',
  'changes',
  'breach',
] as const;
type Quantity = (typeof quantities)[number];

export interface Tally {
  /** Counts one future, the next in order. */
  readonly add: (run: Run, played: Played) => void;
  readonly outcome: (futures: number) => SuccessionOutcome;
}

/** Counts futures as they are played; room is taken once, for as many as there will be. */
export function createTally(inputs: ProcessInputs, mostFutures: number): Tally {
  const { months, money, hours } = inputs;
  const demand = hours.demand.reduce((sum, each) => sum + each, 0);
  const sums = Object.fromEntries(quantities.map((id) => [id, { total: 0, squares: 0 }])) as Record<Quantity, Sums>;
  const churn: Sums = { total: 0, squares: 0 };
  const overCeiling: Sums = { total: 0, squares: 0 };
  // Futures that come to a kind of cover in a month, less those that leave it: running sums give how many are in it.
  const cover = coverKinds.map(() => new Int32Array(months + 1));
  const causes = new Uint32Array(failureCauses.length);
  const vacantMonthsOf = new Uint8Array(mostFutures);
  const costOf = new Float64Array(mostFutures);
  const doneOf = new Float64Array(mostFutures);
  let counted = 0;
  let ready = 0;

  const add = (run: Run, played: Played): void => {
    const { vacantMonths, nobodyMonths } = played;
    count(sums.alwaysHeld, vacantMonths === 0 ? 1 : 0);
    count(sums.alwaysQualified, played.qualifiedMonths === months ? 1 : 0);
    count(sums.vacantMonths, vacantMonths);
    count(sums.termVacant, played.longestGap >= monthsInTerm ? 1 : 0);
    count(sums.interimMonths, vacantMonths - nobodyMonths);
    count(sums.nobodyMonths, nobodyMonths);
    count(sums.everNobody, nobodyMonths > 0 ? 1 : 0);
    count(sums.departures, run.departures);
    count(sums.everLeaves, run.departures > run.knownDepartures ? 1 : 0);
    count(sums.changes, played.changes);
    count(sums.breach, run.isBreach ? 1 : 0);
    const cost = run.adverts * money.advert + run.fees + played.vacancyCost;
    count(churn, cost);
    if (money.ceiling !== null) count(overCeiling, money.planned + cost > money.ceiling ? 1 : 0);
    ready += run.readyInside;
    if (played.firstCause !== none) causes[played.firstCause] = (causes[played.firstCause] as number) + 1;
    for (let stretch = 0; stretch < played.stretches; stretch += 1) {
      const steps = cover[played.kind[stretch] as number] as Int32Array;
      const [from, to] = [played.from[stretch] as number, played.from[stretch + 1] as number];
      steps[from] = (steps[from] as number) + 1;
      steps[to] = (steps[to] as number) - 1;
    }
    vacantMonthsOf[counted] = vacantMonths;
    costOf[counted] = money.planned + cost;
    doneOf[counted] = demand > 0 ? played.hoursDone / demand : 1;
    counted += 1;
  };

  const outcome = (futures: number): SuccessionOutcome => {
    if (futures !== counted) throw new Error(`${counted} futures were played, not ${futures}`);
    const departures = sums.departures.total;
    return {
      option: inputs.option,
      futures,
      months,
      ...(Object.fromEntries(quantities.map((id) => [id, estimated(sums[id], counted)])) as Record<
        Quantity,
        Estimated
      >),
      readyWhenNeeded: departures > 0 ? shareOf(ready / departures, departures) : null,
      churn: estimated(churn, counted),
      cost: spread(costOf.subarray(0, counted)),
      overCeiling: money.ceiling === null ? null : estimated(overCeiling, counted),
      workDone: spread(doneOf.subarray(0, counted)),
      coverByMonth: Object.fromEntries(
        coverKinds.map((kind, place) => [kind, sharesOf(cover[place] as Int32Array, counted)]),
      ) as Record<CoverKind, readonly number[]>,
      firstCauses: Object.fromEntries(failureCauses.map((cause, place) => [cause, causes[place] as number])) as Record<
        FailureCause,
        number
      >,
      vacantMonthsOf: vacantMonthsOf.slice(0, counted),
      exact: [],
    };
  };
  return { add, outcome };
}

/** Share of the futures in each month, from the steps up and down. */
function sharesOf(steps: Int32Array, futures: number): readonly number[] {
  let inIt = 0;
  return Array.from(steps.subarray(0, -1), (step) => {
    inIt += step;
    return inIt / futures;
  });
}

function count(sums: Sums, value: number): void {
  sums.total += value;
  sums.squares += value * value;
}

/** Mean and its standard error, from the sample's own variance. */
function estimated({ total, squares }: Sums, futures: number): Estimated {
  const mean = total / futures;
  const variance = futures > 1 ? Math.max(0, (squares - total * mean) / (futures - 1)) : 0;
  return { mean, standardError: Math.sqrt(variance / futures) };
}

function shareOf(mean: number, of: number): Estimated {
  return { mean, standardError: Math.sqrt((mean * (1 - mean)) / of) };
}

function spread(values: Float64Array): Spread {
  const sorted = Float64Array.from(values).sort();
  const quantile = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
  const sums: Sums = { total: 0, squares: 0 };
  for (const value of values) count(sums, value);
  return { ...estimated(sums, values.length), low: quantile(0.1), middle: quantile(0.5), high: quantile(0.9) };
}
