import type { Assessment, KnownSchool } from '../../domain/assessment';
import type { Direction, IndicatorGroup, IndicatorUnit, Working, WorkingLine } from '../../domain/indicator';
import type { Option, PhaseSpan } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { SuccessionOutcome } from '../../domain/succession';
import type { Case, IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import { type AssessedPlan, assessedOption } from '../assess';
import type { Prices } from '../costing/postCost';
import { pricesOn } from '../costing/prices';
import { figuresUnder } from '../mitigation/figuresUnder';
import { phasesOf } from '../phases';

interface MeasuredOption {
  readonly plan: Plan;
  readonly option: Option;
  readonly known: KnownSchool;
  /** As they hold under its structure; of a phased plan, under that of its last phase. */
  readonly figures: Figures;
  /** The plan with every structure's mitigations carried out. */
  readonly standing: Plan;
  /** The plan's figures before any structure switches one. */
  readonly unswitched: Figures;
  readonly assessment: Assessment;
  /** What its futures come to; null while they are being drawn, or where nobody asked. */
  readonly succession: SuccessionOutcome | null;
}

/** One structure's assessment and what it was made from. */
export interface MeasuredStructure extends MeasuredOption {
  readonly structure: Structure;
}

/** One phase of a phased plan, and what its structure measures on its own. */
export interface MeasuredPhase {
  readonly span: PhaseSpan;
  readonly alone: MeasuredStructure;
}

/** A phased plan's assessment and what it was made from. */
export interface MeasuredPhases extends MeasuredOption {
  readonly phases: readonly MeasuredPhase[];
}

/** What a measure may look at: one option of a plan. */
export type Measured = MeasuredStructure | MeasuredPhases;

/** Whether what is measured is a phased plan, and not one structure. */
export const isPhased = (measured: Measured): measured is MeasuredPhases => 'phases' in measured;

/** A measure of an option. It appears in Compare, in the printed page and in `evaluate` by being in the register. */
export interface Indicator {
  readonly label: string;
  readonly group: IndicatorGroup;
  readonly unit: IndicatorUnit;
  readonly direction: Direction;
  /** The number; null where it does not apply. */
  readonly measure: (measured: Measured) => number | null;
  /** How it came about; terms add up to the measure. */
  readonly explain: (measured: MeasuredStructure) => Working;
  /** How it came about in a phased plan, where it is not the mean of what its phases measure on their own. */
  readonly explainPhases?: (measured: MeasuredPhases) => Working;
}

/** Structures are looked at as they stand, in the options; the rest of the plan is as entered. */
type Assessed = Omit<AssessedPlan, 'on'>;

/** An option of an assessed plan as the measures take it. */
export function measuredOption(
  assessed: Assessed,
  option: Option,
  succession: SuccessionOutcome | null = null,
): Measured {
  if (option.phasedPlan === null) return { ...measuredStructure(assessed, option.index), succession };
  return {
    ...measuredFrom(assessed, option),
    succession,
    phases: phasesOf(option).map((span) => ({
      span,
      alone: measuredStructure(
        assessed,
        assessed.options.findIndex(({ id, phasedPlan }) => phasedPlan === null && id === span.structure.id),
      ),
    })),
  };
}

/** The structure at a place in the plan as the measures take it. */
export function measuredStructure(assessed: Assessed, index: number): MeasuredStructure {
  const option = assessed.options[index];
  const structure = option?.spans[0]?.structure;
  if (!structure || !option || option.phasedPlan) throw new Error(`There is no structure ${index}`);
  return { ...measuredFrom(assessed, option), structure };
}

function measuredFrom(assessed: Assessed, option: Option): MeasuredOption {
  const { plan, standing, known, figures } = assessed;
  const { assessment } = assessedOption(assessed, option.id);
  const last = option.spans.at(-1);
  const under = last ? figuresUnder(last.structure, plan, figures) : figures;
  return { plan, standing, option, known, figures: under, unswitched: figures, assessment, succession: null };
}

/** The prices of the plan's first month. */
export function pricesAtStart({ plan, known, figures }: MeasuredOption): Prices {
  return pricesOn(plan.assumptions.startsOn, { plan, known, figures });
}

/** A figure of the shelf as a line of a working. */
export function figureLine(
  label: string,
  id: FigureId,
  unit: WorkingLine['unit'],
  { figures }: Pick<MeasuredOption, 'figures'>,
  on?: IsoDate,
  which?: Case,
): WorkingLine {
  return { label, value: figures.value(id, on, which), unit, figure: id };
}

/** Lines that are nothing are left out, so that a working shows only what counts. */
export function withoutNothing(lines: readonly WorkingLine[]): readonly WorkingLine[] {
  return lines.filter((line) => line.value !== 0);
}
