import type { MitigationId } from '../../domain/mitigation';
import type { SuccessionOutcome } from '../../domain/succession';
import type { MitigationEffect } from './mitigationEffect';

/** A mitigation's effect, and what the same futures come to with it and without; null while they are drawn. */
export interface Considering {
  readonly effect: MitigationEffect;
  readonly futures: {
    readonly with: Pick<SuccessionOutcome, 'alwaysHeld'>;
    readonly without: Pick<SuccessionOutcome, 'alwaysHeld'>;
  } | null;
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
const inHundred = 100;
/** What bought comes first. */
const order: readonly Bought[] = ['futures', 'hours', 'teacherHours', 'findings', 'nothing'];

/** Less than one future of a hundred, or one hour a year, is not worth a sentence. */
const leastWorthSaying = 1;

/**
 * What some mitigations buy, the best first: those that give futures in which the post is always held, then those that give
 * hours, then those that take work off class teachers, then those that mend findings; of one kind, what costs no money first, then the most for a pound.
 */
export function whatTheyBuy(considered: readonly Considering[], horizonYears: number): readonly WhatItBuys[] {
  return considered
    .map((each) => whatItBuys(each, horizonYears))
    .sort((a, b) => order.indexOf(a.buys) - order.indexOf(b.buys) || byValue(a, b));
}

function whatItBuys({ effect, futures }: Considering, horizonYears: number): WhatItBuys {
  const gained = futures ? inHundred * (futures.with.alwaysHeld.mean - futures.without.alwaysHeld.mean) : 0;
  const [buys, amount] = firstBought(gained, effect);
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
