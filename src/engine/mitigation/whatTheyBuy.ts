import type { MitigationId } from '../../domain/mitigation';
import type { Estimated } from '../../domain/succession';
import { sum } from '../../domain/sum';
import { areApart } from '../succession/areApart';
import type { MitigationEffect } from './mitigationEffect';

/** With something and without it, whichever of the two stands now. */
export interface Pair<Of> {
  readonly with: Of;
  readonly without: Of;
}

/** A mitigation's effect, and what the same futures and the register come to with it and without. */
export interface Considering {
  readonly effect: MitigationEffect;
  /** Chance that the post is always held; null while the futures are drawn. */
  readonly held: Pair<Estimated> | null;
  /** Chance of a qualified SENCO in every month. */
  readonly qualified: Pair<Estimated> | null;
  /** Risks of the register whose score it changes. */
  readonly risks: readonly Pair<{ readonly score: number }>[];
}

/** The first of these that a mitigation moves is what it is ranked by. */
type Bought = 'futures' | 'hours' | 'teacherHours' | 'findings' | 'nothing';

export interface WhatItBuys {
  readonly id: MitigationId;
  readonly buys: Bought;
  /**
   * How many of it: futures of a hundred with the post always held, hours held a year, hours
   * a year off each class teacher, or rules mended; more is better.
   */
  readonly amount: number;
  /** Cash a year, with what is paid once spread over the plan's years. */
  readonly poundsPerYear: number;
  /** Amount for a thousand pounds a year; null where it costs no money. */
  readonly perThousand: number | null;
}

const thousand = 1000;
const hundred = 100;
/** What bought comes first. */
const order: readonly Bought[] = ['futures', 'hours', 'teacherHours', 'findings', 'nothing'];

/** Less than one future of a hundred, or one hour a year, is not worth a sentence. */
const leastWorthSaying = 1;

/**
 * What some mitigations buy, the best first: those that give futures in which the post is always held, then those that give
 * hours, then those that take work off class teachers, then those that mend findings; of one kind, what costs no money first, then the most for a pound.
 * Last those that buy none of these: by how far they bring the scores of the register down, then by futures in which the
 * SENCO is always qualified.
 */
export function whatTheyBuy(considered: readonly Considering[], horizonYears: number): readonly WhatItBuys[] {
  return considered
    .map((each) => ({ each, bought: whatItBuys(each, horizonYears) }))
    .sort(
      (a, b) =>
        order.indexOf(a.bought.buys) - order.indexOf(b.bought.buys) ||
        (a.bought.buys === 'nothing' ? byRegister(a.each, b.each) : 0) ||
        byValue(a.bought, b.bought),
    )
    .map(({ bought }) => bought);
}

/**
 * In how many more of a hundred futures something is so with it than without it; nought while they are drawn, and where
 * chance explains the difference.
 */
export function futuresGained(chance: Pair<Estimated> | null): number {
  if (!chance || !areApart(chance.with, chance.without)) return 0;
  return hundred * (chance.with.mean - chance.without.mean);
}

function byRegister(a: Considering, b: Considering): number {
  return fallOf(b) - fallOf(a) || futuresGained(b.qualified) - futuresGained(a.qualified);
}

/** By how many points it brings the scores of the register down, together. */
function fallOf({ risks }: Considering): number {
  return sum(risks, ({ with: after, without }) => without.score - after.score);
}

function whatItBuys({ effect, held }: Considering, horizonYears: number): WhatItBuys {
  const [buys, amount] = firstBought(futuresGained(held), effect);
  const poundsPerYear = effect.poundsPerYear + effect.oneOff / Math.max(1, horizonYears);
  const isFree = poundsPerYear <= 0;
  return {
    id: effect.id,
    buys,
    amount,
    poundsPerYear,
    perThousand: isFree ? null : (amount * thousand) / poundsPerYear,
  };
}

function firstBought(gained: number, effect: MitigationEffect): readonly [Bought, number] {
  const [hours, findings, ofTeachers] = [-effect.unmetPerYear, -effect.findings, -effect.hoursPerYear.classTeachers];
  if (Math.round(gained) >= leastWorthSaying) return ['futures', gained];
  if (hours >= leastWorthSaying) return ['hours', hours];
  if (ofTeachers >= leastWorthSaying) return ['teacherHours', ofTeachers];
  return findings > 0 ? ['findings', findings] : ['nothing', 0];
}

function byValue(a: WhatItBuys, b: WhatItBuys): number {
  if (a.perThousand === null && b.perThousand === null) return b.amount - a.amount || a.poundsPerYear - b.poundsPerYear;
  if (a.perThousand === null) return -1;
  if (b.perThousand === null) return 1;
  return b.perThousand - a.perThousand || a.poundsPerYear - b.poundsPerYear;
}
