import type { Plan } from '../../domain/plan';
import type { Estimated } from '../../domain/succession';
import type { IsoDate } from '../../domain/units';
import type { Bar, BarStanding } from './bar';
import type { ChangeId } from './changes';

/** What is asked: plain data, so that it can be sent to a worker. */
export interface FixQuestion {
  /** As entered. */
  readonly plan: Plan;
  readonly on: IsoDate;
  readonly bar: Bar;
  /** Ids of the options that are searched. */
  readonly options: readonly string[];
  readonly effort: Effort;
}

export interface Effort {
  /** Futures drawn for every combination, with the plan's own luck. */
  readonly futures: number;
  /** Changes made together, at most. */
  readonly mostChanges: number;
  /** Combinations from which the search goes on, at each number of changes. */
  readonly width: number;
  /** Futures drawn with each of the fresh seeds, for the few that are checked. */
  readonly freshFutures: number;
}

export const usualEffort: Effort = { futures: 1_000, mostChanges: 3, width: 12, freshFutures: 4_000 };

/** What some changes of an option come to for certain: no luck in it. */
export interface Promised {
  /** A full year at the prices of the plan's first month, against today, pounds. */
  readonly cashPerYear: number;
  /** Paid once, pounds. */
  readonly once: number;
  /** Extra cash of the dearest school year of the plan, and how far it is over the bar's ceiling; nought inside it, or where there is none. */
  readonly dearestYear: number;
  readonly overCeiling: number;
  readonly hours: Hours;
  /** The rules that are departed from for certain, in law, by the option itself. */
  readonly departures: readonly string[];
}

/** Hours that an option asks; of a phased plan, `setAsidePerWeek` is of the structure that it comes to. */
export interface Hours {
  /** Set aside in its posts, a week. */
  readonly setAsidePerWeek: number;
  /** Of the head and other leaders, a year. */
  readonly ofLeadersPerYear: number;
  readonly ofEachTeacherPerYear: number;
  /** That no post can hold, a year. */
  readonly notHeldPerYear: number;
}

/** What the futures of an option come to. */
export interface InFutures {
  /** Of 100. */
  readonly reached: Estimated;
  /** Extra cash a year on average over the plan, with what is paid once, adverts and stop-gaps, pounds. */
  readonly cash: number;
}

/** The futures of something that is shown: the very numbers that every other page has for it, or would have. */
export interface ShownFutures extends InFutures {
  /** What is reached on fresh seeds, of 100; null where it is solved exactly, in which luck has no part. */
  readonly fresh: Estimated | null;
}

/** What is reached, clear of the luck by which it was chosen. */
export const judged = ({ fresh, reached }: Pick<ShownFutures, 'fresh' | 'reached'>): Estimated => fresh ?? reached;

/** An option with some changes, or none. */
export interface Combination {
  readonly option: string;
  /** In the order in which they are carried out. */
  readonly changes: readonly ChangeId[];
  readonly promised: Promised;
}

/** A combination checked: solved exactly, or drawn again on fresh seeds. */
export interface CheckedFix extends Combination {
  /** The same option as it stands, in the same futures. */
  readonly before: ShownFutures;
  readonly beforePromised: Promised;
  readonly after: ShownFutures;
  readonly standing: BarStanding;
  /** Of 100, against the option as it stands; nought where chance could have made the difference. */
  readonly saved: number;
  /** Pounds a year for each of those; null where it costs nothing more, or saves none. */
  readonly poundsPerSaved: number | null;
}

/** What a search comes to. Places are in `fixes`. */
export type FixVerdict =
  /** An option reaches the bar as it stands, and what reaches it for less, if anything does. */
  | { readonly kind: 'asItStands'; readonly place: number; readonly cheaper: number | null }
  | { readonly kind: 'reached'; readonly cheapest: number }
  /** The nearest is so near that chance could decide. */
  | { readonly kind: 'tooClose'; readonly nearest: number }
  /** Enough futures, but not for the money: the least over, and the best inside it. */
  | { readonly kind: 'moneyFails'; readonly leastOver: number; readonly bestInside: number | null }
  /** Not enough futures at any price that was tried: the best, and the best inside the money. */
  | { readonly kind: 'futuresFail'; readonly best: number; readonly bestInside: number | null }
  | { readonly kind: 'nothingLawful' };

export interface FixAnswer {
  /** Combinations worked out. */
  readonly tried: number;
  /** Of those, how many the law rules out. */
  readonly unlawful: number;
  /** Futures that each number on fresh seeds rests on. */
  readonly freshFutures: number;
  /** What was checked, options as they stand among them; free first, then the fewest pounds for each saved. */
  readonly fixes: readonly CheckedFix[];
  readonly verdict: FixVerdict;
}

/** Of 100: a change that brings less, and no cash to speak of, is not worth the asking. */
export const leastGain = 0.5;

/** Of 100: fewer saved than this is no help, however sure. */
export const leastSaved = 1;
