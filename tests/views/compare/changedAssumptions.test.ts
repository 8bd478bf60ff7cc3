import { expect, it } from 'vitest';
import { changedAssumptions } from '../../../src/views/compare/changedAssumptions';
import { planFor, villagePrimary } from '../../engine/plans';

const plan = planFor(villagePrimary);

it('has nothing to say of a plan as it starts', () => {
  expect(changedAssumptions(plan)).toEqual([]);
});

it('names the policy packs and what is sure to happen', () => {
  const changed = {
    ...plan,
    policyPacks: ['higherPayAwards', 'individualSupportPlans'],
    events: [{ id: 'advert', kind: 'firstAdvertFails' as const, on: '2027-09-01' }],
  };
  expect(changedAssumptions(changed)).toEqual([
    'Switched on: Higher pay awards (speculation) and Individual Support Plans (proposed, not law).',
    'Sure to happen: the first advert fails, September 2027.',
  ]);
});

it('names another number of futures, and another seed', () => {
  expect(changedAssumptions({ ...plan, simulation: { futures: 2_000, seed: 12 } })).toEqual([
    '2,000 futures are drawn, not 10,000.',
    'The futures are drawn from seed 12, not 2718.',
  ]);
});

it('gives the school’s own figures with their units, and salaries by their point', () => {
  const ownFigures = {
    'time.schoolWeeks': { value: 38, reason: 'Our calendar.' },
    'pay.england.U3': { value: 50_000, reason: 'Our scale.' },
  };
  expect(changedAssumptions({ ...plan, ownFigures })).toEqual([
    'School weeks in a year: your own figure, 38 weeks. Our calendar.',
    'Full-time salary at U3: your own figure, £50,000 a year. Our scale.',
  ]);
});
