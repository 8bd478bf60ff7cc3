import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../src/domain/plan';
import {
  missesPracticalStart,
  roomFor,
  withAnotherPhase,
  withoutPhase,
  withStart,
} from '../../../src/engine/timeline/phaseEdits';
import { practicalMonths } from '../../../src/engine/timeline/practicalStarts';
import { figures, planFor, structureOf, villagePrimary } from '../plans';

const horizon = { startsOn: '2027-01-01', horizonYears: 5 };
const phases: readonly Phase[] = [
  { structure: 'seconded-senco', startsOn: '2027-01-01' },
  { structure: 'slt-senco', startsOn: '2027-09-01' },
  { structure: 'slt-senco-with-deputy', startsOn: '2029-09-01' },
];
const days = (of: readonly Phase[] | null) => of?.map(({ startsOn }) => startsOn);

describe('moving a start', () => {
  it('has the months between its neighbours, and those of the plan', () => {
    expect(roomFor(phases, 1, horizon)).toEqual({ from: 1, to: 31 });
    expect(roomFor(phases, 2, horizon)).toEqual({ from: 9, to: 59 });
  });

  it('stops beside a neighbour and at the last month', () => {
    expect(days(withStart(phases, 1, 12, horizon))?.[1]).toBe('2028-01-01');
    expect(days(withStart(phases, 1, 50, horizon))?.[1]).toBe('2029-08-01');
    expect(days(withStart(phases, 1, -4, horizon))?.[1]).toBe('2027-02-01');
    expect(days(withStart(phases, 2, 99, horizon))?.[2]).toBe('2031-12-01');
  });
});

describe('taking a phase out', () => {
  it('puts the second in force from the start where the first goes', () => {
    expect(withoutPhase(phases, 0, horizon)).toEqual([{ structure: 'slt-senco', startsOn: '2027-01-01' }, phases[2]]);
    expect(days(withoutPhase(phases, 1, horizon))).toEqual(['2027-01-01', '2029-09-01']);
  });
});

describe('one more phase', () => {
  const plan = { ...planFor(villagePrimary, '2027-01-01') };

  it('begins a year on, at a practical start, with a structure not yet in the plan', () => {
    const more = withAnotherPhase(phases, plan, figures);
    expect(more?.at(-1)).toEqual({ structure: 'today', startsOn: '2030-09-01' });
  });

  it('begins at the next practical start where there is no year left, and not at all where no month is', () => {
    const late = (startsOn: string) => [phases[0], { structure: 'slt-senco', startsOn }] as readonly Phase[];
    expect(withAnotherPhase(late('2031-03-01'), plan, figures)?.at(-1)?.startsOn).toBe('2031-05-01');
    expect(withAnotherPhase(late('2031-10-01'), plan, figures)?.at(-1)?.startsOn).toBe('2031-11-01');
    expect(withAnotherPhase(late('2031-12-01'), plan, figures)).toBeNull();
  });
});

describe('a practical start', () => {
  it('is the first of January, May or September', () => {
    expect(practicalMonths({ startsOn: '2027-01-01', horizonYears: 1 }, figures)).toEqual([0, 4, 8]);
    expect(practicalMonths({ startsOn: '2026-10-01', horizonYears: 1 }, figures)).toEqual([3, 7, 11]);
  });

  it('matters where a post is to be filled that was not to be filled before', () => {
    const plan = planFor(villagePrimary);
    const [seconded, lead] = [structureOf(plan, 'seconded-senco'), structureOf(plan, 'inclusion-lead')];
    expect(missesPracticalStart(seconded, lead, '2028-10-01', figures)).toBe(true);
    expect(missesPracticalStart(seconded, lead, '2028-09-01', figures)).toBe(false);
    expect(missesPracticalStart(lead, lead, '2028-10-01', figures)).toBe(false);
    expect(missesPracticalStart(lead, seconded, '2028-10-01', figures)).toBe(false);
  });
});
