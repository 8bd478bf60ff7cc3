import { expect, it } from 'vitest';
import { monthsOfYear } from '../../../src/engine/comparison/monthsOfYear';
import { structureFacts } from '../../../src/engine/comparison/structureFacts';
import { measuredOf, planFor, villagePrimary, withStructure } from '../plans';

const plan = planFor(villagePrimary);
const factsOf = (id: string, of = plan) => structureFacts(measuredOf(of, id));

it('splits the hours needed into those held and those short', () => {
  for (const { id } of plan.structures) {
    const { neededPerWeek, heldPerWeek, shortPerWeek } = factsOf(id);
    expect(heldPerWeek + shortPerWeek).toBeCloseTo(neededPerWeek);
  }
});

it('knows today, and who is left with the rest', () => {
  expect(factsOf('today').isToday).toBe(true);
  expect(factsOf('slt-senco').isToday).toBe(false);
  expect(factsOf('slt-senco').restFallsTo).toBe('senco');
  expect(factsOf('seconded-senco').restFallsTo).toBe('headInPart');
  expect(factsOf('head-as-senco').restFallsTo).toBe('headAsSenco');
  expect(factsOf('distributed').restFallsTo).toBe('nobody');
});

it('leaves nothing to a SENCO whom nobody has designated', () => {
  const changed = withStructure(plan, 'distributed', (each) => ({ ...each, remainderFallsTo: 'senco' }));
  expect(factsOf('distributed', changed).restFallsTo).toBe('nobody');
});

it('gives the reasons why a structure is unlawful', () => {
  expect(factsOf('today').unlawfulBecause).toEqual([]);
  expect(factsOf('distributed').unlawfulBecause[0]).toBe('No one member of staff is designated as SENCO.');
});

it('measures a day bought from another school against the hours needed: 6.5 of them', () => {
  const { secondment, neededPerWeek } = factsOf('seconded-senco');
  expect(secondment?.daysPerWeek).toBe(1);
  expect((secondment?.shareOfHours ?? 0) * neededPerWeek).toBeCloseTo(6.5);
  expect(secondment?.losses).toContain('travel');
  expect(secondment?.losses).toContain('notKnowingPupils');
  expect(factsOf('today').secondment).toBeNull();
});

it('gives the weeks of the first year’s school months, from the start', () => {
  const { time } = measuredOf(plan, 'today').assessment;
  const months = monthsOfYear(time);
  expect(months[0]?.month).toBe('2026-09-01');
  expect(months.some(({ month }) => month.endsWith('-08-01'))).toBe(false);
  const first = time.months[0];
  expect((months[0]?.needed ?? 0) * (first?.weeks ?? 0)).toBeCloseTo(first?.demand ?? -1);
});
