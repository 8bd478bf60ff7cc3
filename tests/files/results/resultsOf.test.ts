import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { resultsOf } from '../../../src/files/results/resultsOf';
import { on, smallPlan } from '../plans';

const ids = ['today', 'slt-senco-with-deputy', 'distributed'];

/** A year of a SENCO with a deputy, then four of nobody. */
const plan: Plan = {
  ...smallPlan,
  structures: smallPlan.structures.filter(({ id }) => ids.includes(id)),
  phasedPlans: [
    {
      id: 'own',
      name: 'Our way',
      phases: [
        { structure: 'slt-senco-with-deputy', startsOn: '2027-09-01' },
        { structure: 'distributed', startsOn: '2028-09-01' },
      ],
      isCompared: true,
      notes: '',
    },
  ],
  assumptions: { ...smallPlan.assumptions, startsOn: '2027-09-01', horizonYears: 5 },
  simulation: { futures: 100, seed: 1 },
};

const { structures } = resultsOf(plan, on, true);

function resultOf(id: string) {
  const found = structures.find((each) => each.id === id);
  if (!found) throw new Error(`No result of ${id}`);
  return found;
}
const [phased, first, second] = [resultOf('own'), resultOf('slt-senco-with-deputy'), resultOf('distributed')];

describe('a phased plan in the results', () => {
  it('says of a finding in which phase it is, and of one of a structure null', () => {
    const undesignated = phased.law.find(({ rule }) => rule === 'designate-senco');
    const name = plan.structures.find(({ id }) => id === 'distributed')?.name;
    expect(undesignated?.phase).toBe(name);
    expect(second.law.map(({ phase }) => phase)).toEqual(second.law.map(() => null));
    expect(second.law.map(({ rule }) => rule)).toContain('designate-senco');
  });

  it('has in its numbers of a year the mean of its phases by their months, as its schema says', () => {
    const mean = (of: (result: typeof phased) => number) =>
      expect(of(phased)).toBeCloseTo((of(first) + 4 * of(second)) / 5, 6);
    mean(({ cost }) => cost.fullCostPoundsPerYear);
    mean(({ cost }) => cost.extraCashPoundsPerYear);
    mean(({ cost }) => cost.extraCashPoundsPerYearByPart.pay);
    mean(({ cost }) => cost.leadershipValuePoundsPerYear);
    mean(({ time }) => time.demandHoursPerYear);
    mean(({ time }) => time.capacityHoursPerYear);
    mean(({ time }) => time.unmetHoursPerYear);
    mean(({ time }) => time.demandHoursPerYearByTask.annualReview);
    mean(({ time }) => time.askedHoursPerYearByRole.senco);
    mean(({ time }) => time.doneHoursPerYearByRole.senco);
    mean(({ time }) => time.coverageShare);
    mean(({ time }) => time.leadershipHoursPerYear);
    mean(({ time }) => time.hoursPerClassTeacherPerYear);
    mean(({ time }) => time.passedToTeachersHoursPerYear);
  });

  it('has the worst of its phases in the share on one person and the load on the SENCO', () => {
    for (const measure of ['shareOnOnePerson', 'loadOnSencoShare'] as const) {
      expect(phased.time[measure]).toBe(Math.max(first.time[measure], second.time[measure]));
    }
  });
});
