import type { Assessment, TimeResult } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';
import type { MitigationId } from '../../domain/mitigation';
import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import type { Degree, Finding } from '../../domain/rule';
import type { Structure } from '../../domain/structure';
import { sum } from '../../domain/sum';
import type { Figures } from '../../evidence/figuresAt';
import { type AssessedPlan, assessedOption, assessPlan, type PlanAssessment } from '../assess';
import { leadRoleOf } from '../workload/shareOut';
import { leadershipHoursAdded } from './addedHours';
import { planWith } from './planWith';

/** What a mitigation changes in a year at the prices of the plan's first month, all else as it is. */
export interface MitigationEffect {
  readonly id: MitigationId;
  /** Extra cash a year: over nought costs, under it saves. */
  readonly poundsPerYear: number;
  readonly oneOff: number;
  /**
   * What it asks, hours a year; under nought where it takes work away. Of the SENCO: work, and hours that study or meetings
   * take. Where the head is SENCO all of it stands under leadership. Of class teachers: of each. What nobody has hours for
   * is left to `unmetPerYear`, whoever picks it up.
   */
  readonly hoursPerYear: {
    readonly senco: number;
    /** Of a deputy SENCO: hours that study takes from the post. */
    readonly deputy: number;
    readonly leadership: number;
    readonly classTeachers: number;
  };
  /** Change in the hours a year that no post can hold: under nought is better. */
  readonly unmetPerYear: number;
  /** Rules that are departed from more, less those departed from less: under nought is better. */
  readonly findings: number;
}

/** A plan as entered, and what it is assessed with. */
type Asked = Pick<AssessedPlan, 'plan' | 'figures' | 'on'>;

/** One structure beside today's, assessed. */
export interface Side extends PlanAssessment {
  readonly structure: Structure;
  readonly option: Option;
  readonly assessment: Assessment;
  readonly figures: Figures;
}

/** The same structure with a mitigation and without. */
export interface WithAndWithout {
  readonly with: Side;
  readonly without: Side;
}

/** Assesses one structure of a plan with a mitigation and without it, and nothing else of the plan but today's. */
export function withAndWithout(id: MitigationId, structureId: string, { plan, figures, on }: Asked): WithAndWithout {
  const [today] = plan.structures;
  const entered = plan.structures.find((structure) => structure.id === structureId);
  if (!today || !entered) throw new Error(`There is no structure ${structureId}`);
  // Today's own cost is nothing by definition: what something adds to it shows on a copy beside it.
  const beside: Structure = entered === today ? { ...today, id: `${today.id}-beside` } : entered;
  const small: Plan = { ...plan, structures: [today, beside], phasedPlans: [] };
  const side = (yes: boolean): Side => {
    const assessed = assessPlan(planWith(small, beside.id, id, yes), figures, on);
    const { option, assessment } = assessedOption(assessed, beside.id);
    const structure = option.spans[0]?.structure;
    if (!structure) throw new Error(`${beside.id} has no structure`);
    return { ...assessed, option, structure, assessment, figures };
  };
  return { with: side(true), without: side(false) };
}

/** What a mitigation costs, asks and changes in a structure of a plan as entered, worked out with it and without. */
export function mitigationEffect(id: MitigationId, structureId: string, asked: Asked): MitigationEffect {
  return effectBetween(id, withAndWithout(id, structureId, asked));
}

/** The same from sides that are already worked out. */
export function effectBetween(id: MitigationId, { with: after, without: before }: WithAndWithout): MitigationEffect {
  const change = (of: (assessment: Assessment) => number): number => of(after.assessment) - of(before.assessment);
  const lead = leadRoleOf(after.structure);
  const taken = Math.max(0, presentHours(before.assessment.time) - presentHours(after.assessment.time));
  const added = besideFunction(after) - besideFunction(before);
  const ofLeaders = added + change(({ time }) => time.askedOf.headAndSlt);
  const isLedByHead = lead === 'headAndSlt';
  return {
    id,
    poundsPerYear: change(({ money }) => money.extraPerYear),
    oneOff: change(({ money }) => money.oneOffs),
    hoursPerYear: {
      senco: lead === null || isLedByHead ? 0 : change(({ time }) => time.askedOf[lead]) + taken,
      deputy:
        lead === 'deputySenco'
          ? 0
          : Math.max(0, deputyHours(before.assessment.time) - deputyHours(after.assessment.time)),
      leadership: isLedByHead ? ofLeaders + taken : ofLeaders,
      classTeachers: change(({ time }) => time.hoursPerClassTeacher),
    },
    unmetPerYear: change(({ time }) => time.unmetPerYear),
    findings: changeInLaw(before.assessment.findings, after.assessment.findings),
  };
}

/** Hours a year that its mitigations ask of leaders, beside the function. */
function besideFunction({ structure, standing, known, figures }: Side): number {
  return leadershipHoursAdded(structure, standing, known, figures);
}

/** Hours of the first year that the designated SENCO is there for the function. */
function presentHours({ months }: TimeResult): number {
  return sum(months.slice(0, monthsInYear), ({ designated }) => designated.present);
}

/** Hours of the first year that a deputy SENCO has for the function. */
function deputyHours({ months }: TimeResult): number {
  return sum(months.slice(0, monthsInYear), ({ capacityOf }) => capacityOf.deputySenco);
}

/** What cannot be told yet is no departure. */
const gravity: Readonly<Record<Degree, number>> = { check: 0, partly: 1, departs: 2 };

/** Rules of which the findings are graver than before, less those of which they are milder. */
function changeInLaw(before: readonly Finding[], after: readonly Finding[]): number {
  const rules = new Set([...before, ...after].map(({ rule }) => rule));
  const graveness = (findings: readonly Finding[], rule: string): number =>
    sum(findings, (each) => (each.rule === rule ? gravity[each.degree] : 0));
  return sum([...rules], (rule) => Math.sign(graveness(after, rule) - graveness(before, rule)));
}
