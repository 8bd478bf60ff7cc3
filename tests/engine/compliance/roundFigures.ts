import { headGroupUnits } from '../../../src/evidence/figures/headGroupUnits';
import { lawDates } from '../../../src/evidence/figures/lawDates';
import { termDates } from '../../../src/evidence/figures/termDates';
import type { Figures } from '../../../src/evidence/figuresAt';
import { practice } from '../../../src/evidence/models/practice';
import type { FigureId } from '../../../src/evidence/register';

/** Round numbers, so that a test's arithmetic can be done by hand. Low, central, high where the case matters. */
const roundNumbers: Partial<Record<FigureId, readonly [number, number, number]>> = {
  'law.smallerPrimaryRoll': [150, 210, 250],
  'law.significantTeachingHours': [10, 10, 10],
  'law.headPaymentShare': [0.25, 0.25, 0.25],
  'law.headGroupCeiling': [1.25, 1.25, 1.25],
  'law.daysInReach': [2, 2, 2],
  'law.sharedReviewMonths': [12, 12, 12],
  'law.dismissalQualifyingMonths': [6, 6, 6],
  'costs.payGrowth': [0.05, 0.1, 0.2],
  'law.npqSafeMonths': [22, 22, 22],
  'succession.npqMonths': [18, 20, 22],
  'succession.npqWindowYears': [3, 3, 3],
  'time.contractedWeek': [30, 30, 30],
  'time.timetabledWeek': [25, 25, 25],
  'time.ppaShare': [0.2, 0.2, 0.2],
  'time.headCanAdd': [2, 5, 8],
  'time.primaryLeaderWeek': [50, 50, 50],
  'time.secondaryLeaderWeek': [55, 55, 55],
  'time.weeklyLimit': [48, 48, 48],
  'time.dayHours': [6, 6, 6],
  'demand.scale': [0.5, 1, 2],
};

const caseIndex = { low: 0, central: 1, high: 2 } as const;

export const roundFigures: Figures = {
  value: (id, _on, which = 'central') => {
    const figure = roundNumbers[id];
    if (!figure) throw new Error(`The stub has no figure ${id}`);
    return figure[caseIndex[which]];
  },
  salary: () => 60_000,
  payYearFor: (schoolYear) => schoolYear,
  allowance: (name) =>
    name === 'SEN' ? { min: 2_000, max: 5_000, standing: 'sourced' } : { min: 3_000, max: 9_000, standing: 'sourced' },
  headGroups: () => [
    { min: 50_000, max: 60_000, standing: 'sourced' },
    { min: 55_000, max: 70_000, standing: 'sourced' },
  ],
  season: () => 0.1,
  schoolDays: () => 0.1,
  termDates,
  practice,
  lawDates,
  headGroupUnits,
};
