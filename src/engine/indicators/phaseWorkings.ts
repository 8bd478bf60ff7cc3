import { addMonths, dateInWords, monthsInYear } from '../../domain/calendar';
import type { Working, WorkingLine } from '../../domain/indicator';
import { sum } from '../../domain/sum';
import { worstOf } from '../workload/sums';
import type { Indicator, MeasuredPhase, MeasuredPhases } from './measured';

/** '“Seconded SENCO”, 8 months from 1 January 2027' */
function phaseName({ span: { structure, months, startsOn } }: MeasuredPhase): string {
  return `“${structure.name}”, ${months} ${months === 1 ? 'month' : 'months'} from ${dateInWords(startsOn)}`;
}

/** A measure of a phased plan that is the mean of its phases: what each measures on its own, and its part of the mean. */
export function meanOfPhases(indicator: Indicator, { phases }: MeasuredPhases): Working {
  const total = sum(phases, ({ span }) => span.months);
  const measures = phases.map((phase) => ({ phase, value: indicator.measure(phase.alone) ?? 0 }));
  return {
    formula:
      'The mean of the phases by their months. Each phase counts with what its structure measures on its own, in the first year and at its prices; its own column in Compare opens to that working.',
    lines: [
      ...measures.map(
        ({ phase, value }): WorkingLine => ({
          label: `${phaseName(phase)}: measures on its own`,
          value,
          unit: indicator.unit,
        }),
      ),
      ...measures.map(
        ({ phase: { span }, value }): WorkingLine => ({
          label: `“${span.structure.name}”: ${span.months} of ${total} months of that`,
          value: (value * span.months) / total,
          unit: indicator.unit,
          isTerm: true,
        }),
      ),
    ],
  };
}

/** A measure of a phased plan that is the sum of its phases. */
export function sumOfPhases(
  formula: string,
  unit: WorkingLine['unit'],
  { phases }: MeasuredPhases,
  of: (phase: MeasuredPhase) => number,
): Working {
  return {
    formula,
    lines: phases.map((phase) => ({ label: phaseName(phase), value: of(phase), unit, isTerm: true })),
  };
}

/** A measure of a phased plan's worst month: each phase with its own worst, of its first twelve months. */
export function worstMonthOfPhases(
  { phases, assessment: { time } }: MeasuredPhases,
  unit: WorkingLine['unit'],
  of: (month: ReturnType<typeof worstOf>) => number,
): Working {
  return {
    formula: `The worst month of the first twelve of each phase, as the phases follow each other, is the one that begins on ${dateInWords(time.worstMonth.month)}. Each phase is shown with its own worst.`,
    lines: phases.map(({ span: { structure, fromMonth, months } }) => {
      const worst = worstOf(time.months.slice(fromMonth, fromMonth + Math.min(monthsInYear, months)));
      return { label: `“${structure.name}”: ${dateInWords(worst.month)}`, value: of(worst), unit };
    }),
  };
}

/** The share covered in the last twelve months of a phased plan, as its phases follow each other. */
export function lastYearOfPhases({ plan, assessment: { time } }: MeasuredPhases): Working {
  const lastYear = time.months.slice(-monthsInYear);
  const { startsOn, horizonYears } = plan.assumptions;
  const hours = (label: string, of: (month: (typeof lastYear)[number]) => number): WorkingLine => ({
    label,
    value: sum(lastYear, of),
    unit: 'hours a year',
  });
  return {
    formula: `Hours given / hours needed in the twelve months from ${dateInWords(addMonths(startsOn, monthsInYear * (horizonYears - 1)))}, by whichever phases are then in force.`,
    lines: [hours('Hours given', (month) => month.given), hours('Hours needed', (month) => month.demand)],
  };
}
