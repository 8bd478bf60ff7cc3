import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/domain/calendar';
import type { Person } from '../../../src/domain/person';
import type { Plan } from '../../../src/domain/plan';
import { designatedPostOf } from '../../../src/domain/structure';
import { knownSchool } from '../../../src/engine/knownSchool';
import { type StartingPhases, startingPhases } from '../../../src/engine/starting/startingPhases';
import { startingPerson, startingStructures } from '../../../src/engine/starting/startingPlan';
import { examples } from '../../../src/store/examples';
import { openedPlan } from '../../files/plans';
import { figures, planFor, structureOf, villagePrimary, withStructure } from '../plans';

const start = (starting: StartingPhases, plan: Plan) =>
  startingPhases(starting, plan, { ...plan, figures, known: knownSchool(plan.school, figures) });

const phasesOf = (starting: StartingPhases, plan: Plan) =>
  start(starting, plan).phasedPlan.phases.map(({ structure, startsOn }) => [structure, startsOn]);

/** A plan in which a successor is the deputy. */
function withSuccessor(
  startsOn: string,
  patch: Partial<Person> = {},
  school: Partial<Plan['school']> = villagePrimary,
): Plan {
  const plan = planFor(school, startsOn);
  const successor = { ...startingPerson('successor', 'next', 'Year 2 teacher', plan.school, figures), ...patch };
  const people = [...plan.people, successor];
  return { ...plan, people, structures: startingStructures(plan.school, people, figures) };
}

const readyIn = (central: number) => ({ readyInMonths: { low: central, central, high: central } });

describe('bridge then grow', () => {
  it.each([
    ['2027-01-01', '2027-09-01', '2028-09-01'],
    ['2027-05-01', '2027-09-01', '2028-09-01'],
    ['2027-06-01', '2028-09-01', '2029-09-01'],
    ['2027-09-01', '2028-09-01', '2029-09-01'],
  ])('bridges from %s to the first September a term later, and grows a year after', (startsOn, associate, deputy) => {
    expect(phasesOf('bridgeThenGrow', planFor(villagePrimary, startsOn))).toEqual([
      ['seconded-senco', startsOn],
      ['associate-slt-senco', associate],
      ['slt-senco-with-deputy', deputy],
    ]);
  });

  it('uses what the school has edited, and adds nothing', () => {
    const plan = withStructure(planFor(villagePrimary), 'seconded-senco', (each) => ({ ...each, name: 'Next door' }));
    expect(start('bridgeThenGrow', plan).newStructures).toEqual([]);
  });

  it.each(['primary', 'secondary', 'special', 'allThrough'] as const)(
    'brings a starting structure where a %s school has none',
    (phase) => {
      const plan = planFor({ phase });
      const { newStructures, phasedPlan } = start('bridgeThenGrow', {
        ...plan,
        structures: plan.structures.slice(0, 1),
      });
      expect(newStructures.map(({ id }) => id)).toEqual(phasedPlan.phases.map(({ structure }) => structure));
      for (const each of newStructures) expect(each).toEqual({ ...structureOf(plan, each.kind), isCompared: false });
    },
  );
});

describe('bridge then grow with a successor', () => {
  const readySoon = { readyInMonths: { low: 20, central: 30, high: 40 } };
  const plan = withSuccessor('2027-01-01', readySoon, villagePrimary);
  const named = withStructure(plan, 'associate-slt-senco', (each) => ({
    ...each,
    posts: each.posts.map((post) => ({
      ...post,
      holder: 'next',
      payPoint: 'M5',
      basePoint: 'M5',
      isStudyingNpq: true,
    })),
  }));

  it('bridges until the associate is ready, and keeps them as SENCO on the team', () => {
    const { phasedPlan, newStructures } = start('bridgeThenGrow', named);
    expect(phasedPlan.phases).toEqual([
      { structure: 'seconded-senco', startsOn: '2027-01-01' },
      { structure: 'associate-slt-senco', startsOn: '2029-09-01' },
      { structure: 'slt-senco-with-deputy-2', startsOn: '2030-09-01' },
    ]);
    const [grown] = newStructures;
    const model = structureOf(named, 'slt-senco-with-deputy');
    if (!grown) throw new Error('Nobody grows');
    expect(grown).toMatchObject({ name: 'Year 2 teacher on the leadership team, with a deputy', isCompared: false });
    expect(designatedPostOf(grown)).toMatchObject({
      holder: 'next',
      starting: 'established',
      leadership: 'member',
      basePoint: 'M5',
      payPoint: designatedPostOf(model)?.payPoint,
      isStudyingNpq: true,
    });
    expect(grown.posts[1]).toMatchObject({ role: 'deputySenco', holder: null });
  });

  it('has another successor learn beside them', () => {
    const another = { ...startingPerson('successor', 'other', 'Reception teacher', plan.school, figures) };
    const [grown] = start('bridgeThenGrow', { ...named, people: [...named.people, another] }).newStructures;
    expect(grown?.posts[1]).toMatchObject({ role: 'deputySenco', holder: 'other', isStudyingNpq: true });
  });

  it('uses the structure that the plan has for it, and waits a term for somebody who is ready now', () => {
    const first = start('bridgeThenGrow', named);
    const again = { ...named, structures: [...named.structures, ...first.newStructures] };
    expect(start('bridgeThenGrow', again).newStructures).toEqual([]);
    expect(start('bridgeThenGrow', again).phasedPlan.phases).toEqual(first.phasedPlan.phases);
    const ready = { ...again, people: again.people.map((each) => ({ ...each, readyInMonths: null })) };
    expect(phasesOf('bridgeThenGrow', ready)[1]).toEqual(['associate-slt-senco', '2027-09-01']);
  });

  it('names the successor where the associate is to be found', () => {
    const leaving = plan.people.map((each) => (each.role === 'senco' ? { ...each, isLeaving: true } : each));
    const structures = startingStructures(plan.school, leaving, figures);
    const { newStructures, phasedPlan } = start('bridgeThenGrow', { ...plan, people: leaving, structures });
    expect(newStructures.map(({ name }) => name)).toEqual([
      'Year 2 teacher as associate',
      'Year 2 teacher on the leadership team, with a deputy',
    ]);
    expect(newStructures.map((each) => designatedPostOf(each)?.holder)).toEqual(['next', 'next']);
    expect(phasedPlan.phases.map(({ startsOn }) => startsOn)).toEqual(['2027-01-01', '2029-09-01', '2030-09-01']);
  });

  it('is for the village example what the example has itself', async () => {
    const village = openedPlan(await examples[0].load());
    const { phasedPlan, newStructures } = start('bridgeThenGrow', village);
    expect(newStructures).toEqual([]);
    expect(phasedPlan.phases).toEqual(village.phasedPlans[0]?.phases);
  });
});

describe('deputy then hand over', () => {
  it.each<readonly [string, number, string]>([
    ['2027-01-01', 24, '2029-09-01'],
    ['2027-09-01', 24, '2029-09-01'],
    ['2027-09-01', 23.5, '2029-09-01'],
    ['2027-09-01', 24.5, '2030-09-01'],
    ['2027-09-01', 0, '2028-09-01'],
    ['2027-08-01', 0, '2027-09-01'],
  ])('from %s with a deputy ready in %s months hands over on %s', (startsOn, central, handOver) => {
    expect(phasesOf('deputyThenHandOver', withSuccessor(startsOn, readyIn(central)))).toEqual([
      ['slt-senco-with-deputy', startsOn],
      ['slt-senco-with-deputy-2', handOver],
    ]);
  });

  it('takes the usual time where nobody is named', () => {
    const months = 12 * figures.value('succession.readyYears');
    const [, [, handOver] = []] = phasesOf('deputyThenHandOver', planFor(villagePrimary, '2027-01-01'));
    expect(handOver).toBe('2029-09-01');
    expect(addMonths('2027-01-01', months) <= '2029-09-01').toBe(true);
  });

  it.each(['primary', 'secondary'] as const)(
    "puts the deputy of a %s school into the SENCO's post, as it was",
    (phase) => {
      const plan = withSuccessor('2027-09-01', { ...readyIn(24), payPoint: 'M5', fte: 0.8 }, { phase });
      const [after] = start('deputyThenHandOver', plan).newStructures;
      const before = structureOf(plan, 'slt-senco-with-deputy');
      if (!after) throw new Error('Nobody takes over');
      const [was, is] = [designatedPostOf(before), designatedPostOf(after)];
      expect(after).toMatchObject({ kind: before.kind, name: 'Deputy takes over', isCompared: false });
      expect(is).toMatchObject({
        holder: 'next',
        starting: 'steppingUp',
        fte: 0.8,
        basePoint: 'M5',
        isStudyingNpq: false,
      });
      expect([is?.payPoint, is?.hoursPerWeek, is?.leadership]).toEqual([
        was?.payPoint,
        was?.hoursPerWeek,
        was?.leadership,
      ]);
      expect(is?.teachingHoursPerWeek).toBeCloseTo(0.8 * 22.5 - (was?.hoursPerWeek ?? 0), 12);
      expect(after.posts[1]).toMatchObject({ role: 'deputySenco', holder: null, isStudyingNpq: true });
      expect(after.matrix).toEqual(before.matrix);
    },
  );

  it('goes on with the NPQ where the hand-over comes before its result', () => {
    const [after] = start('deputyThenHandOver', withSuccessor('2027-09-01', readyIn(6))).newStructures;
    expect(after && designatedPostOf(after)?.isStudyingNpq).toBe(true);
  });

  it('uses a structure in which the deputy is SENCO already where the plan has one', () => {
    const plan = withSuccessor('2027-09-01', readyIn(24));
    const first = start('deputyThenHandOver', plan);
    const again = start('deputyThenHandOver', {
      ...plan,
      structures: [...plan.structures, ...first.newStructures],
      phasedPlans: [first.phasedPlan],
    });
    expect(again.newStructures).toEqual([]);
    expect(again.phasedPlan).toMatchObject({ id: 'phased-plan-2', name: 'Deputy then hand over 2' });
    expect(again.phasedPlan.phases).toEqual(first.phasedPlan.phases);
  });

  it('passes over a structure whose deputy has been taken out', () => {
    const plan = withStructure(withSuccessor('2027-09-01'), 'slt-senco-with-deputy', (each) => ({
      ...each,
      posts: each.posts.filter(({ role }) => role !== 'deputySenco'),
    }));
    expect(start('deputyThenHandOver', plan).newStructures.map(({ id }) => id)).toEqual([
      'slt-senco-with-deputy-2',
      'slt-senco-with-deputy-3',
    ]);
  });
});

describe('one of the school’s own', () => {
  it('begins with what the school has now', () => {
    expect(phasesOf('own', planFor(villagePrimary, '2027-09-01'))).toEqual([['today', '2027-09-01']]);
  });
});
