import type { KnownSchool } from '../../domain/assessment';
import type { Plan } from '../../domain/plan';
import type { RiskId } from '../../domain/risk';
import type { Structure } from '../../domain/structure';
import type { Task } from '../../domain/task';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import type { RuleContext } from '../compliance/context';
import type { Prices } from '../costing/postCost';
import type { ProcessInputs } from '../succession/process';

/** What a mitigation is asked about: a structure as the mitigations before it in the list have left it. */
export interface Considered {
  readonly structure: Structure;
  readonly plan: Plan;
  /** As they hold under that structure. */
  readonly figures: Figures;
}

/** The same with the figures as they would hold with the mitigation too; no others where the school's own figure stands. */
interface ConsideredWith extends Considered {
  readonly withIt: Figures;
}

/** A figure that takes its low or high case in the place of its central one. */
export interface FigureCase {
  readonly figure: FigureId;
  readonly which: 'low' | 'high';
}

/** The phases of an option whose structures have a mitigation, and the month in which the first of them begins. */
interface InPhases {
  /** The first day of the plan. */
  readonly startsOn: IsoDate;
  readonly figures: Figures;
  readonly fromMonth: number;
  /** By the phase's place in the option. */
  readonly isIn: (place: number) => boolean;
}

/**
 * What a school can add to a structure, and what that changes: the structure itself, the law as it meets it, which case a
 * figure takes, the work, the hours it asks of whom, the futures and the cash. All that is left out stays as it is.
 */
export interface Mitigation {
  /** What it is, in a sentence. */
  readonly says: string;
  /** What it works through, in a sentence that names the figure. */
  readonly effectSays: (asked: ConsideredWith) => string;
  readonly addresses: readonly RiskId[];
  /** Whether it would change anything here. */
  readonly isOffered: (asked: Considered) => boolean;
  readonly change?: (asked: Considered) => Structure;
  readonly inLaw?: (context: RuleContext) => RuleContext;
  readonly cases?: readonly FigureCase[];
  /** Times the hours of a task. */
  readonly workFactor?: (task: Task, structure: Structure, figures: Figures) => number;
  /** Hours a year that it adds to the work of the function. */
  readonly functionHours?: (figures: Figures) => number;
  /** Hours a year of the head or another leader, beside the function. */
  readonly leadershipHours?: (plan: Plan, known: KnownSchool, figures: Figures) => number;
  /** Hours a year of every class teacher. */
  readonly teacherHours?: (figures: Figures) => number;
  readonly inFutures?: (inputs: ProcessInputs, phases: InPhases) => ProcessInputs;
  /** Cash a year that is no post's, pounds. */
  readonly pounds?: (structure: Structure, prices: Prices) => number;
  /** Fees of the NPQ that are set aside, a count. */
  readonly npqFees?: (asked: Considered) => number;
  /** Other cash once, pounds. */
  readonly oneOff?: (prices: Prices) => number;
}
