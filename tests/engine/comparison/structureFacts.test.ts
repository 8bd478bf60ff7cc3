import { expect, it } from 'vitest';
import { monthsOfYear } from '../../../src/engine/comparison/monthsOfYear';
import { structureFacts } from '../../../src/engine/comparison/structureFacts';
import { effectOf } from '../../../src/engine/effect';
import { measuredOf, planFor, villagePrimary, withPhases, withStructure } from '../plans';

const plan = planFor(villagePrimary);
const factsOf = (id: string, of = plan) => structureFacts(measuredOf(of, id));

it('splits the hours needed into those held and those short', () => {
  for (const { id } of plan.structures) {
    const { neededPerWeek, headHoldsPerWeek, othersHoldPerWeek, passedToTeachersPerWeek, shortPerWeek } = factsOf(id);
    const held = headHoldsPerWeek + othersHoldPerWeek + passedToTeachersPerWeek;
    expect(held + shortPerWeek).toBeCloseTo(neededPerWeek);
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

it('knows where its hours count a SENCO who is known to be leaving', () => {
  const leaving = { ...plan, people: plan.people.map((each) => ({ ...each, isLeaving: each.role === 'senco' })) };
  expect(factsOf('today').countsKnownLeaver).toBe(false);
  expect(factsOf('today', leaving).countsKnownLeaver).toBe(true);
  expect(factsOf('head-as-senco', leaving).countsKnownLeaver).toBe(false);
  expect(factsOf('distributed', leaving).countsKnownLeaver).toBe(false);
});

it('tells what is taken out of leading beyond today: all of an inclusion lead’s hours where today takes none', () => {
  const lead = plan.structures.find(({ id }) => id === 'inclusion-lead');
  if (!lead) throw new Error('no lead');
  const hours = lead.posts[0]?.hoursPerWeek ?? 0;
  expect(hours).toBeGreaterThan(0);
  expect(factsOf('inclusion-lead').moreOutOfLeadingPerWeek).toBe(hours);
  expect(factsOf('slt-senco').moreOutOfLeadingPerWeek).toBe(0);
  const ledToday = withStructure(plan, 'today', (each) => ({ ...each, posts: lead.posts }));
  expect(factsOf('inclusion-lead', ledToday).moreOutOfLeadingPerWeek).toBe(0);
  expect(factsOf('slt-senco', ledToday).moreOutOfLeadingPerWeek).toBe(-hours);
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

it('says one share covered in every place: what is done in its month, unless that is all', () => {
  for (const { id } of plan.structures) {
    const measured = measuredOf(plan, id);
    expect(measured.assessment.time.shareCovered).toBe(factsOf(id).coverage);
    expect(effectOf(measured).workCovered).toBe(factsOf(id).coverage);
  }
  const times = plan.structures.map(({ id }) => measuredOf(plan, id).assessment.time);
  const short = times.find(({ shareCovered }) => shareCovered < 0.9);
  expect(short?.shareCovered).toBe(short?.shareDone);
});

it('covers the whole in phases only where every phase does: spare hours of one do not do the work of another', () => {
  const ample = withStructure(plan, 'slt-senco', (each) => ({
    ...each,
    posts: each.posts.map((post) => ({ ...post, hoursPerWeek: 60 })),
  }));
  const phased = withPhases(ample, [
    { structure: 'slt-senco', startsOn: '2026-09-01' },
    { structure: 'today', startsOn: '2029-09-01' },
  ]);
  const { time } = measuredOf(phased, 'phased').assessment;
  expect(time.coverage).toBeGreaterThan(1);
  expect(measuredOf(phased, 'slt-senco').assessment.time.shareCovered).toBeGreaterThan(1);
  expect(time.shareCovered).toBe(time.shareDone);
  expect(time.shareCovered).toBeLessThan(1);
});

it('knows how much of a saving is cover', () => {
  for (const { id } of plan.structures) {
    const { cover } = measuredOf(plan, id).assessment.money.extraPerYearByPart;
    expect(factsOf(id).coverSavedPerYear).toBe(Math.max(0, -cover));
  }
  expect(factsOf('head-as-senco').coverSavedPerYear).toBeGreaterThan(0);
  expect(factsOf('today').coverSavedPerYear).toBe(0);
});

it('counts to a head who is SENCO only what the head holds, not what class teachers take', () => {
  const shared = withStructure(plan, 'head-as-senco', (each) => ({
    ...each,
    matrix: { ...each.matrix, senSupportCycle: { headAndSlt: 0.5, classTeachers: 0.5 } },
  }));
  const { headHoldsPerWeek, passedToTeachersPerWeek, neededPerWeek, shortPerWeek } = factsOf('head-as-senco', shared);
  const { doneBy, schoolWeeks } = measuredOf(shared, 'head-as-senco').assessment.time;
  expect(headHoldsPerWeek).toBeCloseTo(doneBy.headAndSlt / schoolWeeks, 9);
  expect(passedToTeachersPerWeek).toBeGreaterThan(0.5);
  expect(headHoldsPerWeek).toBeLessThan(neededPerWeek - shortPerWeek);
});
