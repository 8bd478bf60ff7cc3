import { describe, expect, it } from 'vitest';
import { inCompare, optionsOf } from '../../src/domain/option';
import type { Plan } from '../../src/domain/plan';
import * as actions from '../../src/store/actions';
import * as history from '../../src/store/history';
import * as phases from '../../src/store/phaseActions';
import * as succession from '../../src/store/successionActions';
import { smallPlan } from '../files/plans';
import { holdsForEvery, openBeforeEach, plan, steps } from './openedInStore';

const now = { structure: 'today', startsOn: '2027-01-01' };
const later = { structure: 'slt-senco', startsOn: '2028-09-01' };

/** The nine structures, seven of them compared, a phased plan beside them, and an event. */
const inPhases: Plan = {
  ...smallPlan,
  structures: smallPlan.structures.map((each) => (each.id === 'distributed' ? { ...each, isCompared: false } : each)),
  phasedPlans: [{ id: 'own', name: 'Our way', phases: [now, later], isCompared: true, notes: '' }],
  events: [{ id: 'event', kind: 'sencoResigns', on: '2028-05-01' }],
};

openBeforeEach(inPhases);

const everyAction: Readonly<Record<string, () => { readonly ok: boolean }>> = {
  'add bridge then grow': () => phases.addPhasedPlan('bridgeThenGrow'),
  'add deputy then hand over': () => phases.addPhasedPlan('deputyThenHandOver'),
  'add one of our own': () => phases.addPhasedPlan('own'),
  describePhasedPlan: () => phases.describePhasedPlan('own', { name: 'Another way', notes: 'Ask the governors' }),
  setPhases: () => phases.setPhases('own', [now, { ...later, startsOn: '2029-01-01' }]),
  copyPhasedPlan: () => phases.copyPhasedPlan('own'),
  removePhasedPlan: () => phases.removePhasedPlan('own'),
  'take a phased plan out of Compare': () => actions.chooseToCompare('own', false),
  describeStructure: () => actions.describeStructure('today', { interim: 'nobody' }),
  addEvent: () => succession.addEvent('longAbsence', '2028-03-01'),
  describeEvent: () => succession.describeEvent('event', { kind: 'sencoBecomesHead', on: '2029-01-01' }),
  removeEvent: () => succession.removeEvent('event'),
  switchPolicyPack: () => succession.switchPolicyPack('individualSupportPlans', true),
  setSimulation: () => succession.setSimulation({ futures: 1_000, seed: 4_294_967_295 }),
};

holdsForEvery(everyAction, {
  on: inPhases,
  unchanging: () => {
    phases.describePhasedPlan('own', { name: 'Our way' });
    actions.chooseToCompare('own', true);
    succession.switchPolicyPack('individualSupportPlans', false);
    succession.setSimulation(inPhases.simulation);
  },
});

describe('phased plans', () => {
  it('bring the structures they need, outside Compare, and one undo takes back both', () => {
    const only = inPhases.structures.filter(({ kind }) => kind === 'today');
    history.startPlan({ ...inPhases, structures: only, phasedPlans: [] });
    phases.addPhasedPlan('bridgeThenGrow');
    expect(plan().structures.map(({ id, isCompared }) => [id, isCompared])).toEqual([
      ['today', true],
      ['seconded-senco', false],
      ['associate-slt-senco', false],
      ['slt-senco-with-deputy', false],
    ]);
    history.undo();
    expect(plan().structures).toEqual(only);
  });

  it('are chosen for Compare while there is room, structures and phased plans together', () => {
    expect(inCompare(plan())).toHaveLength(8);
    const copy = phases.copyPhasedPlan('own');
    expect(copy).toEqual({ ok: true, id: 'phased-plan' });
    expect(plan().phasedPlans.map(({ name, isCompared }) => [name, isCompared])).toEqual([
      ['Our way', true],
      ['Our way (copy)', false],
    ]);
    const full = { ok: false, why: 'At most 8 can be compared at once. Take one out first.' };
    expect(actions.chooseToCompare('phased-plan', true)).toEqual(full);
    expect(actions.chooseToCompare('distributed', true)).toEqual(full);
    expect(actions.chooseToCompare('own', false)).toEqual({ ok: true });
    expect(actions.chooseToCompare('phased-plan', true)).toEqual({ ok: true });
    expect(inCompare(plan()).at(-1)?.id).toBe('phased-plan');
  });

  it('share no id with a structure', () => {
    history.startPlan({
      ...inPhases,
      phasedPlans: inPhases.phasedPlans.map((each) => ({ ...each, id: 'slt-senco-2' })),
    });
    expect(actions.addStructure('slt-senco')).toEqual({ ok: true, id: 'slt-senco-3' });
    expect(actions.copyStructure('slt-senco')).toEqual({ ok: true, id: 'slt-senco-4' });
  });

  it('keep their phases when the plan starts later, and when its phases then lie before it', () => {
    expect(actions.assume({ startsOn: '2029-09-01' })).toEqual({ ok: true });
    expect(plan().phasedPlans).toEqual(inPhases.phasedPlans);
    const option = optionsOf(plan()).find(({ id }) => id === 'own');
    expect(option?.spans.map(({ structure, fromMonth, months }) => [structure.id, fromMonth, months])).toEqual([
      ['slt-senco', 0, 60],
    ]);
  });

  it('take the moves of a phase as one thought, and another phase as a new one', () => {
    for (const startsOn of ['2028-10-01', '2028-11-01', '2028-12-01']) {
      phases.setPhases('own', [now, { ...later, startsOn }]);
    }
    expect(steps()).toBe(1);
    phases.setPhases('own', [now, later, { structure: 'distributed', startsOn: '2030-09-01' }]);
    expect(steps()).toBe(2);
  });

  it('let go of a structure once it is no phase of theirs', () => {
    const why = 'It is a phase of the phased plan "Our way". Take it out there first.';
    expect(actions.removeStructure('slt-senco')).toEqual({ ok: false, why });
    phases.setPhases('own', [now]);
    expect(actions.removeStructure('slt-senco')).toEqual({ ok: true });
  });
});

describe('a structure that nobody has edited', () => {
  it('follows the school although its interim rule has been chosen, and keeps the rule', () => {
    actions.describeStructure('slt-senco', { interim: 'bridging' });
    actions.describeSchool({ phase: 'secondary', roll: 1050 });
    expect(plan().structures[1]).toMatchObject({ interim: 'bridging', posts: [{ hoursPerWeek: 17 }] });
  });
});

describe('policy packs', () => {
  it('switch off those they cannot hold with, and off again', () => {
    succession.switchPolicyPack('higherPayAwards', true);
    succession.switchPolicyPack('individualSupportPlans', true);
    succession.switchPolicyPack('lowerPayAwards', true);
    expect(plan().policyPacks).toEqual(['individualSupportPlans', 'lowerPayAwards']);
    succession.switchPolicyPack('lowerPayAwards', false);
    expect(plan().policyPacks).toEqual(['individualSupportPlans']);
  });
});

describe('what a saved file could not hold is refused, with the reason, and nothing changes', () => {
  it.each<readonly [string, () => unknown, string]>([
    ['no phase', () => phases.setPhases('own', []), 'phased plan 1, phases must hold at least one phase'],
    [
      'nine phases',
      () =>
        phases.setPhases(
          'own',
          Array.from({ length: 9 }, (_, year) => ({ ...now, startsOn: `20${27 + year}-01-01` })),
        ),
      'phased plan 1, phases holds more than 8 phases',
    ],
    [
      'phases out of order',
      () => phases.setPhases('own', [now, later, { ...now, startsOn: '2028-01-01' }]),
      'must be later than the first day of the phase before it',
    ],
    [
      'a phase in mid-month',
      () => phases.setPhases('own', [now, { ...later, startsOn: '2028-09-02' }]),
      'First day of the phase (phased plan 1, phase 2, starts on) must be the first of a month',
    ],
    [
      'no structure',
      () => phases.setPhases('own', [{ ...now, structure: 'nothing' }]),
      '"nothing" is not a structure of this plan',
    ],
    [
      'a long name',
      () => phases.describePhasedPlan('own', { name: 'x'.repeat(121) }),
      'must be 120 characters or fewer',
    ],
    ['an event in mid-month', () => succession.addEvent('longAbsence', '2028-03-15'), 'must be the first of a month'],
    [
      'an event on no day',
      () => succession.describeEvent('event', { on: '2028-13-01' }),
      'must be the first of a month',
    ],
    ['a pack', () => succession.switchPolicyPack('freeLunch', true), '"freeLunch" is not a policy pack that this app'],
    [
      'few futures',
      () => succession.setSimulation({ futures: 10 }),
      'Futures (simulation, futures) must be at least 100',
    ],
    ['many futures', () => succession.setSimulation({ futures: 200_000 }), 'must be at most 100,000'],
    ['part of a future', () => succession.setSimulation({ futures: 1000.5 }), 'must be a whole number'],
    ['a seed', () => succession.setSimulation({ seed: -1 }), 'Seed (simulation, seed) must be at least 0'],
  ])('%s', (_, act, why) => {
    expect(act()).toEqual({ ok: false, why: expect.stringContaining(why) });
    expect(plan()).toBe(inPhases);
  });

  it('stops at ten phased plans and at twenty events', () => {
    const added = Array.from({ length: 11 }, () => phases.addPhasedPlan('own'));
    expect(added.filter(({ ok }) => ok)).toHaveLength(9);
    expect(new Set(plan().phasedPlans.map(({ name }) => name)).size).toBe(10);
    const events = Array.from({ length: 21 }, () => succession.addEvent('sencoResigns', '2028-05-01'));
    expect(events.filter(({ ok }) => ok)).toHaveLength(19);
  });
});
