import { monthsInTerm } from '../../domain/succession';
import { createChain } from './exact/chain';
import { share } from './exact/distribution';
import { candidatesOf } from './exact/schoolAtStart';
import { type DeputyPost, type SencoPost, settingOf } from './exact/standing';
import type { ProcessInputs } from './process';

export interface ExactSolution {
  /** Chance that no month is vacant. */
  readonly alwaysHeld: number;
  readonly vacantMonths: number;
  /** Chance of four vacant months or more in a row. */
  readonly termVacant: number;
  readonly departures: number;
  readonly interimMonths: number;
  readonly nobodyMonths: number;
  /** Chance of a month with nobody designated. */
  readonly everNobody: number;
  /** The most states that were carried at once. */
  readonly states: number;
}

/** A larger bench has more orders of becoming ready than are worth counting. */
const largestBench = 8;

/**
 * The process of an option of one phase without chance: the probability of every state it can be in is carried forward month
 * by month, the forward recursion of a Markov chain's distribution (Kemeny and Snell, Finite Markov Chains, 1960, chapter 2).
 * What a future has seen is no part of a state; see `share`. Null where there are more phases than one, or more than
 * `mostStates` states at once. Qualification, money and hours do not act on the process and are left out.
 */
export function solveExactly(inputs: ProcessInputs, mostStates = 20_000): ExactSolution | null {
  const [phase, ...later] = inputs.phases;
  if (!phase || later.length > 0) return null;
  const setting = settingOf(inputs, phase);
  if (candidatesOf(setting).length > largestBench) return null;

  const chain = createChain(setting);
  const isLeftToNobody = phase.senco === null || phase.interim === 'nobody';
  let departures = phase.senco?.holder === 'leaving' ? 1 : 0;
  let vacantMonths = 0;
  let states = 0;
  for (let month = 0; month < inputs.months; month++) {
    for (const event of inputs.events) if (event.month === month) departures += chain.happens(event);
    chain.beginMonth();
    states = Math.max(states, chain.size());
    if (states > mostStates || chain.hasOutgrown()) return null;
    chain.visit((senco, deputy, shares, from) => {
      if (isVacant(senco, deputy)) {
        vacantMonths += shares[from + share.all] ?? 0;
        shares[from + share.neverVacant] = 0;
        if (isLeftToNobody) shares[from + share.neverNobody] = 0;
        lengthenRun(shares, from);
      } else endRun(shares, from);
    });
    departures += chain.endMonth(month);
  }

  const total = { neverVacant: 0, neverNobody: 0, noTerm: 0 };
  chain.visit((_senco, _deputy, shares, from) => {
    total.neverVacant += shares[from + share.neverVacant] ?? 0;
    total.neverNobody += shares[from + share.neverNobody] ?? 0;
    for (let run = 0; run < monthsInTerm; run++) total.noTerm += shares[from + share.run + run] ?? 0;
  });
  return {
    alwaysHeld: total.neverVacant,
    vacantMonths,
    termVacant: Math.max(0, 1 - total.noTerm),
    departures,
    interimMonths: isLeftToNobody ? 0 : vacantMonths,
    nobodyMonths: isLeftToNobody ? vacantMonths : 0,
    everNobody: Math.max(0, 1 - total.neverNobody),
    states,
  };
}

/** Nobody is in the SENCO's post, and no deputy stands in for an absence or until a planned appointment. */
function isVacant({ holder, away, isPlanned }: SencoPost, deputy: DeputyPost): boolean {
  if (holder && away === 0) return false;
  return !(deputy.holder && (holder || isPlanned));
}

/** One more vacant month: a run that reaches a term falls out of the shares that have seen none. */
function lengthenRun(shares: Float64Array, from: number): void {
  const run = from + share.run;
  shares.copyWithin(run + 1, run, run + monthsInTerm - 1);
  shares[run] = 0;
}

function endRun(shares: Float64Array, from: number): void {
  const run = from + share.run;
  let sum = 0;
  for (let length = 0; length < monthsInTerm; length++) sum += shares[run + length] ?? 0;
  shares.fill(0, run, run + monthsInTerm);
  shares[run] = sum;
}
