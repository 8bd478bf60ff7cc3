import type { Assessment, KnownSchool } from '../../../domain/assessment';
import { monthsInYear } from '../../../domain/calendar';
import { capitalised, countWords, listWords, writtenOfHundred } from '../../../domain/numerals';
import type { Option, PhaseSpan } from '../../../domain/option';
import type { Plan } from '../../../domain/plan';
import type { RiskId, RiskLevel } from '../../../domain/risk';
import { designatedPostOf, type Structure } from '../../../domain/structure';
import type { SuccessionOutcome } from '../../../domain/succession';
import { sum } from '../../../domain/sum';
import type { IsoDate } from '../../../domain/units';
import type { Figures } from '../../../evidence/figuresAt';
import { phasesOf } from '../../phases';
import type { RiskReading } from './entry';

export interface RegisterAsked {
  /** As it stands with what its structures add against their risks. */
  readonly plan: Plan;
  readonly known: KnownSchool;
  readonly figures: Figures;
  readonly on: IsoDate;
}

/** One option, with everything that a risk may look at. */
export interface RiskSubject extends RegisterAsked {
  readonly option: Option;
  readonly assessment: Assessment;
  /** Null while the futures are being drawn. */
  readonly outcome: SuccessionOutcome | null;
  readonly phases: readonly PhaseSpan[];
  readonly years: number;
}

/** When a risk is first looked at again, from the plan's first day: a month on, at the next term, or a year on. A judgement. */
export type ReviewRhythm = 'month' | 'term' | 'year';

/** One risk of the register: what brings it about, what follows, and how its levels are told. */
export interface RiskRule {
  readonly id: RiskId;
  readonly cause: (subject: RiskSubject) => string;
  readonly effect: (subject: RiskSubject) => string;
  /** A role in the school, never a name. */
  readonly owner: string;
  readonly review: ReviewRhythm;
  readonly likelihood: (subject: RiskSubject) => RiskReading;
  readonly impact: (subject: RiskSubject) => RiskReading;
}

/** What the rules of the register are asked about: an option, with its futures where they are drawn. */
export function subjectOf(
  option: Option,
  assessment: Assessment,
  outcome: SuccessionOutcome | null,
  asked: RegisterAsked,
): RiskSubject {
  return {
    ...asked,
    option,
    assessment,
    outcome,
    phases: phasesOf(option),
    years: asked.plan.assumptions.horizonYears,
  };
}

/** What is read off one phase's structure: a level and the sentence that says why. */
export interface PhaseReading {
  readonly level: RiskLevel;
  readonly because: string;
}

/** The worst that a structure of the option comes to, and where its phases differ, in which phase. */
export function worstOfPhases(
  { phases }: Pick<RiskSubject, 'phases'>,
  read: (structure: Structure, phase: PhaseSpan) => PhaseReading,
): PhaseReading {
  const readings = phases.map((phase) => ({ ...read(phase.structure, phase), name: phase.structure.name }));
  const worst = readings.reduce((so, each) => (each.level > so.level ? each : so));
  const isAlike = readings.every(({ because }) => because === worst.because);
  return { level: worst.level, because: isAlike ? worst.because : `In the phase “${worst.name}”: ${worst.because}` };
}

/** Years of the plan in the phases of which something is so. */
export function yearsIn({ phases }: Pick<RiskSubject, 'phases'>, isSo: (structure: Structure) => boolean): number {
  return sum(phases, ({ structure, months }) => (isSo(structure) ? months : 0)) / monthsInYear;
}

/** Nobody is designated in any phase: there is no SENCO to lose. */
export function isWithoutSenco(subject: Pick<RiskSubject, 'phases'>): boolean {
  return inEveryPhase(subject, (structure) => designatedPostOf(structure) === null);
}

/** Whether something holds in the structure of every phase. */
export function inEveryPhase(
  { phases }: Pick<RiskSubject, 'phases'>,
  isSo: (structure: Structure) => boolean,
): boolean {
  return phases.every(({ structure }) => isSo(structure));
}

/** 'one year', 'five years' */
export function yearsInWords(years: number): string {
  const whole = Math.round(years * 10) / 10;
  return whole === 1 ? 'one year' : `${Number.isInteger(whole) ? countWords(whole) : whole} years`;
}

/** 'all', 'none', '37%'; never all or none where it is only nearly so. */
export function shareInWords(share: number): string {
  return writtenOfHundred(share, {
    none: 'none',
    under: 'less than 1%',
    some: (count) => `${count}%`,
    over: 'more than 99%',
    all: 'all',
  });
}

/** 'One fact counts: a.' or 'Two facts count: a; and b.' */
export function factsInWords(facts: readonly string[]): string {
  const [first, ...others] = facts;
  if (first === undefined) return 'None of the facts that we look for is so.';
  const count = countWords(facts.length);
  const said = others.length === 0 ? first : listWords(facts);
  return `${capitalised(count)} ${others.length === 0 ? 'fact counts' : 'facts count'}: ${said}.`;
}
