import type { IsoDate } from './units';

/**
 * Who covers the SENCO role in a month. `qualified` and `inWindow`: a SENCO in post, with the qualification (or outside the
 * duty to gain it) or inside the three years; `lapsed`: past them without it. `bridging`: a seconded SENCO who bridges,
 * planned or in a gap. `acting`: the head, or whoever acts as head. `nobody`: nobody is designated.
 */
export const coverKinds = ['qualified', 'inWindow', 'lapsed', 'bridging', 'acting', 'nobody'] as const;
export type CoverKind = (typeof coverKinds)[number];

/** Why a future first has a month without a SENCO in post. */
export const failureCauses = [
  'neverAppointed',
  'knownLeaver',
  'resigned',
  'leftSuddenly',
  'promoted',
  'becameHead',
  'headLeft',
  'secondmentEnded',
  'longAbsence',
  'nobodyPlanned',
] as const;
export type FailureCause = (typeof failureCauses)[number];

/** How somebody leaves a seat. `headLeaves`: the head who is SENCO goes, and both posts empty on the same day. `asKnown`: it was known when the plan was made. */
export type LeavingManner =
  | 'resigns'
  | 'suddenly'
  | 'promoted'
  | 'becomesHead'
  | 'headLeaves'
  | 'headSuddenly'
  | 'asKnown'
  | 'secondmentEnds';

/** Somebody in a story. `person` is an id of the plan; null for somebody the plan does not name. */
export interface StoryPerson {
  readonly person: string | null;
  readonly seat: 'senco' | 'deputy' | 'head' | 'secondment' | 'bench';
  /** In post when the plan begins, appointed from outside since, or from inside. */
  readonly origin: 'atStart' | 'outside' | 'inside';
}

/** One thing that happens in a future under one option, in the order in which it happens. `month` counts from the plan's start, 0 the first. */
export type StoryEvent =
  /** The holder in month 0, or that the seat stands empty or that nobody is to hold it. */
  | {
      readonly kind: 'begins';
      readonly month: number;
      readonly who: StoryPerson | null;
      readonly isPlannedEmpty: boolean;
    }
  /** `month` is the first without them. */
  | { readonly kind: 'leaves'; readonly month: number; readonly who: StoryPerson; readonly how: LeavingManner }
  | { readonly kind: 'stepsUp'; readonly month: number; readonly who: StoryPerson; readonly from: 'deputy' | 'bench' }
  /** The deputy would not take the post. */
  | { readonly kind: 'declines'; readonly month: number; readonly who: StoryPerson }
  /** Outside recruitment: the post is filled `gap` months after it fell empty (0: at once). Who holds the role meanwhile. */
  | {
      readonly kind: 'searches';
      readonly month: number;
      readonly gap: number;
      readonly meanwhile: 'head' | 'actingHead' | 'bridging' | 'nobody' | 'deputy' | 'before';
      readonly forSeat: 'senco' | 'head' | 'secondment';
    }
  | { readonly kind: 'arrives'; readonly month: number; readonly who: StoryPerson; readonly isQualified: boolean }
  | {
      readonly kind: 'absent';
      readonly month: number;
      readonly who: StoryPerson;
      readonly months: number;
      readonly coveredBy: 'deputy' | 'head' | 'actingHead' | 'bridging' | 'nobody';
    }
  | { readonly kind: 'returns'; readonly month: number; readonly who: StoryPerson }
  | { readonly kind: 'deputyLeaves'; readonly month: number; readonly who: StoryPerson; readonly gap: number }
  | { readonly kind: 'deputyArrives'; readonly month: number; readonly who: StoryPerson }
  /** A candidate on the bench has gone; `month` is the first without them. */
  | { readonly kind: 'candidateLeaves'; readonly month: number; readonly who: StoryPerson }
  /** The next phase of a phased plan begins, and who holds the seat then (null: empty). */
  | { readonly kind: 'phase'; readonly month: number; readonly structure: string; readonly who: StoryPerson | null }
  | { readonly kind: 'qualifies'; readonly month: number; readonly who: StoryPerson }
  | { readonly kind: 'failsNpq'; readonly month: number; readonly who: StoryPerson }
  /** The third anniversary passes without the qualification, on this very day. */
  | { readonly kind: 'lapses'; readonly month: number; readonly on: IsoDate; readonly who: StoryPerson };

/** One future under one option. */
export interface Story {
  readonly option: string;
  readonly future: number;
  readonly events: readonly StoryEvent[];
  /** Who covers each month. */
  readonly cover: readonly CoverKind[];
  /** Whether the SENCO's post has nobody in it that month and no deputy who steps in. */
  readonly isVacant: readonly boolean[];
  readonly vacantMonths: number;
}

/** A mean over futures, with its standard error (zero where it is solved exactly). */
export interface Estimated {
  readonly mean: number;
  readonly standardError: number;
}

/** A quantity over futures: one in ten is below `low`, one in ten above `high`. */
export interface Spread extends Estimated {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * What the futures of one option come to. A month is vacant when nobody holds the SENCO's post and no deputy steps in:
 * a head, a bridging secondee or nobody is designated meanwhile. Chances are over the whole horizon.
 */
export interface SuccessionOutcome {
  readonly option: string;
  readonly futures: number;
  readonly months: number;
  /** Chance that no month is vacant. */
  readonly alwaysHeld: Estimated;
  /** Chance that a SENCO with the qualification, or outside the duty to gain it, holds the post in every month. */
  readonly alwaysQualified: Estimated;
  readonly vacantMonths: Estimated;
  /** Chance of four vacant months or more in a row. */
  readonly termVacant: Estimated;
  /** Vacant months in which the head, an acting head or a bridging secondee is designated. */
  readonly interimMonths: Estimated;
  readonly nobodyMonths: Estimated;
  /** Chance of a month with nobody designated. */
  readonly everNobody: Estimated;
  readonly departures: Estimated;
  /** Chance that the SENCO leaves at all, but for a going that is known already. */
  readonly everLeaves: Estimated;
  /** Times that the designated SENCO becomes another person, stop-gaps included. */
  readonly changes: Estimated;
  /** Chance that somebody is still SENCO after the third anniversary without the qualification. */
  readonly breach: Estimated;
  /** Of the departures, the share at which somebody inside could step up at once. Null where nobody ever leaves. */
  readonly readyWhenNeeded: Estimated | null;
  /** Extra cash against today over the horizon with churn in it, pounds. */
  readonly cost: Spread;
  /** Chance that this is over what the governors set for these years together. Null where no ceiling is set. */
  readonly overCeiling: Estimated | null;
  /** Adverts, vacancies and stop-gaps on top of the planned cost, pounds. */
  readonly churn: Estimated;
  /** Share of the work done in its month, over the horizon. */
  readonly workDone: Spread;
  /** Share of futures by kind of cover, month by month. */
  readonly coverByMonth: Readonly<Record<CoverKind, readonly number[]>>;
  /** Futures whose first vacant month has this cause. */
  readonly firstCauses: Readonly<Record<FailureCause, number>>;
  /** Vacant months of each future, by its number. */
  readonly vacantMonthsOf: Uint8Array;
  /** Which measures are exact; empty where none. */
  readonly exact: readonly ExactMeasure[];
}

export const exactMeasures = [
  'alwaysHeld',
  'vacantMonths',
  'termVacant',
  'departures',
  'interimMonths',
  'nobodyMonths',
  'everNobody',
] as const;
type ExactMeasure = (typeof exactMeasures)[number];

/** Months in a term, from one date on which teachers leave to the next. */
export const monthsInTerm = 4;
