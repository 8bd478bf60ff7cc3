import type { Assessment, KnownSchool } from '../../domain/assessment';
import { schoolYearOf } from '../../domain/calendar';
import type { Direction, IndicatorGroup, IndicatorUnit, Working, WorkingLine } from '../../domain/indicator';
import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import { teacherRatesOn } from '../costing/employmentCost';
import type { Prices } from '../costing/postCost';

/** What a measure may look at: one structure's assessment and what it was made from. */
export interface Measured {
  readonly plan: Plan;
  readonly structure: Structure;
  readonly known: KnownSchool;
  readonly figures: Figures;
  readonly assessment: Assessment;
}

/** A measure of a structure. It appears in Compare, in the printed page and in `evaluate` by being in the register. */
export interface Indicator {
  readonly label: string;
  readonly group: IndicatorGroup;
  readonly unit: IndicatorUnit;
  readonly direction: Direction;
  /** The number; null where it does not apply. */
  readonly measure: (measured: Measured) => number | null;
  /** How it came about; terms add up to the measure. */
  readonly explain: (measured: Measured) => Working;
}

/** The prices of the plan's first month. */
export function pricesAtStart({ plan, known, figures }: Measured): Prices {
  const start = plan.assumptions.startsOn;
  return {
    plan,
    known,
    figures,
    schoolYear: schoolYearOf(start),
    rates: teacherRatesOn(start, plan.school.paysApprenticeshipLevy, figures),
  };
}

/** A figure of the shelf as a line of a working. */
export function figureLine(
  label: string,
  id: FigureId,
  unit: WorkingLine['unit'],
  { figures }: Measured,
  on?: IsoDate,
): WorkingLine {
  return { label, value: figures.value(id, on), unit, figure: id };
}

/** Lines that are nothing are left out, so that a working shows only what counts. */
export function withoutNothing(lines: readonly WorkingLine[]): readonly WorkingLine[] {
  return lines.filter((line) => line.value !== 0);
}
