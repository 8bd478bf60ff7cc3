import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { assessPlan } from '../../../src/engine/assess';
import { lateSearch } from '../../../src/engine/succession/lateSearch';
import { processOf } from '../../../src/engine/succession/processInputs';
import { figures, planFor, villagePrimary } from '../plans';

const entered = planFor(villagePrimary, '2027-01-01');
const leaving: Plan = {
  ...entered,
  people: entered.people.map((person) => ({ ...person, isLeaving: person.role === 'senco' })),
};

const lateOn = (on: string, plan: Plan = leaving) => {
  const assessed = { ...assessPlan(plan, figures, on), plan, figures, on };
  const compared = plan.structures.map(({ id }) => processOf(assessed, id));
  return lateSearch(compared, assessed);
};

describe('a search for the first day of a plan', () => {
  it('is late from 1 November until a plan starts on 1 January, and the futures still let 40 of 100 succeed', () => {
    expect(lateOn('2026-10-31')).toBeNull();
    expect(lateOn('2026-11-01')).toEqual({ resignBy: '2026-10-31', found: 0.4 });
    expect(lateOn('2027-01-01')).toBeNull();
  });

  it('is not late where nobody is to be found, or the first advert is known to fail', () => {
    expect(lateOn('2026-11-22', entered)).toBeNull();
    const fails: Plan = { ...leaving, events: [{ id: 'event', kind: 'firstAdvertFails', on: '2027-01-01' }] };
    expect(lateOn('2026-11-22', fails)).toBeNull();
  });
});
