import type { Interim } from '../../domain/structure';
import type { IsoDate } from '../../domain/units';

/** A day as months from the plan's start (negative before it) and the day of its month. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What the law of the qualification asks of somebody who holds, or may come to hold, the SENCO's post. */
interface ProcessQualification {
  /** Holds it, or is outside the duty to gain it. "I don't know" counts as held: the law page asks to check. */
  readonly isHeld: boolean;
  /** When the three years began to run; null where they begin on becoming SENCO. */
  readonly clockFrom: MonthDay | null;
  /** When the NPQ that is under way began; null where none is. */
  readonly npqFrom: MonthDay | null;
}

/** Somebody whom the plan names and who holds a seat or could come to hold it. */
export interface ProcessPerson {
  readonly id: string;
  /** Address of this person's luck: the same in every option, whoever else is in the plan. */
  readonly key: number;
  /** Yearly hazard of leaving, -ln(1 - chance), where the school gave its own; null takes that of the seat. */
  readonly ownHazard: number | null;
  /** Yearly hazard while on the bench. */
  readonly benchHazard: number;
  /** Could step up from the bench. */
  readonly isCandidate: boolean;
  /** Chance of being willing to take the post: 1, 0, or between where the school does not know. */
  readonly willing: number;
  /** Months from the plan's start until ready, triangular; null for somebody who is ready. */
  readonly ready: { readonly low: number; readonly central: number; readonly high: number } | null;
  readonly qualification: ProcessQualification;
}

/** How a SENCO becomes fully effective: at once, from outside, from inside, or never while bridging. */
export type Effect = 'established' | 'outside' | 'inside' | 'bridging';

/** The deputy SENCO's post in one phase. */
export interface ProcessDeputy {
  /** Index of a person; `inPost` somebody unnamed who is there; `toAppoint` somebody still to be found. */
  readonly holder: number | 'inPost' | 'toAppoint';
  /** Yearly hazard of its holder and of whoever is appointed to it. */
  readonly hazard: number;
  /** Whether its holder studies for the NPQ without having become SENCO. */
  readonly studiesNpq: boolean;
}

/** The SENCO's post in one phase. */
export interface ProcessSeat {
  /** Index of a person; `inPost` somebody unnamed who is there; `toAppoint` somebody still to be found; `leaving` a holder known to go. */
  readonly holder: number | 'inPost' | 'toAppoint' | 'leaving';
  /** Index of the holder who is known to go, where `leaving`; null where not. */
  readonly leaver: number | null;
  /** Who holds it is the head; a teacher of the school; or somebody lent by another school. */
  readonly kind: 'teacher' | 'head' | 'secondment';
  /** Yearly hazard of its holder and of whoever is appointed to it; for a secondment, of its ending. */
  readonly hazard: number;
  /** Yearly hazard of somebody from inside who steps up into it. */
  readonly insiderHazard: number;
  /** Of the departures with notice of its holder, the share that are promotions to head. */
  readonly promotedShare: number;
  /** Chance that whoever is appointed from outside needs no qualification. */
  readonly recruitQualified: number;
  readonly effect: Effect;
  /** Whether months under its holder count as bridging. */
  readonly isBridging: boolean;
}

export interface ProcessPhase {
  readonly structure: string;
  readonly fromMonth: number;
  /** Null where nobody is to be designated. */
  readonly senco: ProcessSeat | null;
  readonly deputy: ProcessDeputy | null;
  readonly interim: Interim;
}

export interface ProcessEvent {
  readonly kind: 'becomesHead' | 'resigns' | 'suddenly' | 'longAbsence' | 'secondmentEnds' | 'advertFails';
  readonly month: number;
  /**
   * Whom `becomesHead` is about: the index of today's SENCO, wherever they are by then; null the one whom the plan does not
   * name and who is there from the start. Null for the others, which are about whoever is SENCO in that month.
   */
  readonly person: number | null;
}

/** Everything that the process of one option needs: plain numbers and words, so that it can be sent to a worker. Arrays "by month" have `months` members. */
export interface ProcessInputs {
  readonly option: string;
  readonly startsOn: IsoDate;
  readonly months: number;
  readonly people: readonly ProcessPerson[];
  readonly phases: readonly ProcessPhase[];
  readonly events: readonly ProcessEvent[];
  readonly leaving: {
    /** Parts of a yearly hazard that fall in each month: without notice, and with notice at its end. */
    readonly suddenByMonth: readonly number[];
    readonly datedByMonth: readonly number[];
    /** Parts of the yearly hazard of a secondment's ending that fall at the end of each month; always with notice. */
    readonly endingByMonth: readonly number[];
    /** Times the hazard of the SENCO, for overload: with the deputy in post, and without. */
    readonly overloadWithDeputy: readonly number[];
    readonly overloadWithoutDeputy: readonly number[];
  };
  /** Outside recruitment: months of gap, and their chances after a departure with notice and after one without. */
  readonly gaps: {
    readonly months: readonly number[];
    readonly dated: readonly number[];
    readonly sudden: readonly number[];
  };
  readonly absence: { readonly hazard: number; readonly months: number };
  readonly npq: {
    /** Whether the duty to qualify reaches this school; where not, everybody counts as qualified. */
    readonly isRequired: boolean;
    /** Whether an autumn cohort opens in the month. */
    readonly cohortByMonth: readonly boolean[];
    readonly cohortDay: number;
    /** Whole months to the result, every number between as likely. */
    readonly shortest: number;
    readonly longest: number;
    /** Chance that somebody who begins it gains it. */
    readonly succeeds: number;
    readonly windowMonths: number;
  };
  /** Hours by month. */
  readonly hours: {
    readonly demand: readonly number[];
    /** What everybody but the SENCO holds, with the deputy in post and without. */
    readonly othersWithDeputy: readonly number[];
    readonly othersWithoutDeputy: readonly number[];
    /** What a fully effective SENCO holds. */
    readonly senco: readonly number[];
    /** What the head, or a bridging secondee, holds in a gap. */
    readonly head: readonly number[];
    readonly bridging: readonly number[];
  };
  readonly effect: {
    /** Effectiveness by months in post, to the first at which it is whole, of whoever becomes SENCO in each of the phases. */
    readonly climbs: readonly { readonly outside: readonly number[]; readonly inside: readonly number[] }[];
    /** Of a bridging SENCO. */
    readonly bridging: number;
  };
  readonly money: {
    /** Extra cash against today over the horizon as planned, pounds. */
    readonly planned: number;
    /** The most that the governors would put to it over the horizon, pounds; null where no ceiling is set. */
    readonly ceiling: number | null;
    /** What a vacant month saves, and what a bridging secondee costs, by month. */
    readonly savedByMonth: readonly number[];
    readonly bridgingByMonth: readonly number[];
    readonly advert: number;
    /** NPQ fee that the school pays, by the month in which a SENCO who must qualify begins. */
    readonly npqFeeByMonth: readonly number[];
  };
  /** What a candidate and a deputy of whom nothing is known are taken to be. */
  readonly usual: {
    readonly candidate: { readonly hazard: number; readonly ready: NonNullable<ProcessPerson['ready']> };
    readonly deputyHazard: number;
  };
}
