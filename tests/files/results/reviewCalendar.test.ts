import { expect, it } from 'vitest';
import { resultsOf } from '../../../src/files/results/resultsOf';
import { on, smallPlan } from '../plans';

const plan = {
  ...smallPlan,
  structures: smallPlan.structures.filter(({ id }) => id === 'today'),
  simulation: { futures: 100, seed: 1 },
};
/** Every review in July. */
const allInJuly = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0];

it('evaluates a plan with the reviews where the school holds them, and the same hours a year', () => {
  const timeWith = (annualReviewShares: readonly number[] | null) => {
    const [today] = resultsOf({ ...plan, annualReviewShares }, on).structures;
    if (!today) throw new Error('No structure');
    const july = today.time.months.find(({ month }) => month.slice(5, 7) === '07');
    return { july: july?.demandHours ?? 0, year: today.time.demandHoursPerYear };
  };
  const [usual, own] = [timeWith(null), timeWith(allInJuly)];
  expect(own.july).toBeGreaterThan(usual.july * 2);
  expect(own.year).toBeCloseTo(usual.year, 6);
});
