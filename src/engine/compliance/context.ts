import type { KnownSchool, TimeResult } from '../../domain/assessment';
import type { PhaseSpan } from '../../domain/option';
import type { Person } from '../../domain/person';
import type { Plan } from '../../domain/plan';
import type { Degree, RuleStatement } from '../../domain/rule';
import { designatedPostOf, type Post, type Structure } from '../../domain/structure';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { phaseOfStudy } from '../phases';

/**
 * What a rule may look at: a structure from its first day to its last, in a phased plan with the phases before it.
 * `on` is the date the question is asked; the engine has no clock.
 */
export interface RuleContext {
  readonly plan: Plan;
  readonly structure: Structure;
  readonly school: KnownSchool;
  readonly time: TimeResult;
  readonly figures: Figures;
  readonly startsOn: IsoDate;
  /** First day after the plan's horizon, or after the phase. */
  readonly endsOn: IsoDate;
  readonly before: readonly PhaseSpan[];
  readonly on: IsoDate;
}

/** What a rule's test says of one structure. */
export interface Departure {
  readonly degree: Degree;
  readonly who: string;
  readonly from: IsoDate;
  readonly because: string;
  readonly consequence: string;
  readonly mend: string;
  /** A fault of the school's paperwork, the same for every structure; the structure's own where absent. */
  readonly isSchoolWide?: boolean;
}

/** A rule of law or guidance, once: what it says and the test over a structure, its people and dates. */
export interface Rule extends RuleStatement {
  /** Absent where nothing in a plan can test the rule; it is then listed as reading. */
  readonly departures?: (context: RuleContext) => readonly Departure[];
}

/** The post whose holder is the designated SENCO. */
export function designatedPost({ structure }: RuleContext): Post | null {
  return designatedPostOf(structure);
}

/** Whoever is named for a post; null where nobody is. */
export function holderOf({ plan }: RuleContext, post: Post): Person | null {
  return plan.people.find((person) => person.id === post.holder) ?? null;
}

/** The first day of an earlier phase in which this post's holder is designated, or whoever is appointed to a post like it. */
export function designatedSince({ before }: RuleContext, { holder, role }: Post): IsoDate | null {
  const isAlike = (post: Post | null): boolean =>
    post !== null && post.holder === holder && (holder !== null || post.role === role);
  return before.find(({ structure }) => isAlike(designatedPostOf(structure)))?.startsOn ?? null;
}

/** The first day of the phase, this or an earlier one, in which this post's holder is to study for the NPQ. */
export function studiesFrom({ before, startsOn }: RuleContext, post: Post): IsoDate | null {
  return phaseOfStudy(post, before)?.startsOn ?? (post.isStudyingNpq ? startsOn : null);
}

/** How a post is spoken of in a finding: the holder's label, else the post's title. */
export function nameOf(context: RuleContext, post: Post): string {
  return holderOf(context, post)?.label ?? post.title;
}
