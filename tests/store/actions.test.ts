import { describe, expect, it, vi } from 'vitest';
import { structureKinds } from '../../src/domain/structure';
import * as actions from '../../src/store/actions';
import { documentStore } from '../../src/store/documentStore';
import * as history from '../../src/store/history';
import { smallPlan } from '../files/plans';
import { holdsForEvery, openBeforeEach, plan, steps } from './openedInStore';

openBeforeEach(smallPlan);

const everyAction: Readonly<Record<string, () => { readonly ok: boolean }>> = {
  renamePlan: () => actions.renamePlan('Another'),
  describeSchool: () => actions.describeSchool({ roll: 210, ehcps: 7 }),
  addPerson: () => actions.addPerson('successor'),
  describePerson: () => actions.describePerson('person-1', { payPoint: 'L3' }),
  removePerson: () => actions.removePerson('person-1'),
  addStructure: () => actions.addStructure('head-as-senco'),
  copyStructure: () => actions.copyStructure('today'),
  renameStructure: () => actions.renameStructure('today', 'Now'),
  moveStructure: () => actions.moveStructure('slt-senco', 1),
  removeStructure: () => actions.removeStructure('distributed'),
  chooseToCompare: () => actions.chooseToCompare('distributed', false),
  describeStructure: () => actions.describeStructure('today', { remainderFallsTo: 'head' }),
  describeOneOffs: () => actions.describeOneOffs('slt-senco', { adverts: 2 }),
  addPost: () => actions.addPost('today', 'administrator'),
  describePost: () => actions.describePost('today', 'senco', { hoursPerWeek: 3 }),
  removePost: () => actions.removePost('today', 'senco'),
  setShares: () => actions.setShares('today', 'records', { senco: 0.5, classTeachers: 0.5 }),
  assume: () => actions.assume({ horizonYears: 3 }),
  setOwnFigure: () => actions.setOwnFigure('costs.advert', 900, 'Our last one'),
};

holdsForEvery(everyAction, {
  on: smallPlan,
  unchanging: () => {
    actions.renamePlan(smallPlan.name);
    actions.moveStructure('today', 1);
    actions.moveStructure('slt-senco', -1);
  },
});

describe('own figures', () => {
  it('can be cleared, and the clearing taken back', () => {
    actions.setOwnFigure('costs.advert', 900, 'Our last one');
    actions.clearOwnFigure('costs.advert');
    expect(plan().ownFigures).toEqual({});
    history.undo();
    expect(plan().ownFigures).toEqual({ 'costs.advert': { value: 900, reason: 'Our last one' } });
  });
});

describe('undo', () => {
  it('takes back typing as one thought', () => {
    for (const name of ['N', 'Ne', 'New']) {
      actions.renamePlan(name);
      vi.advanceTimersByTime(200);
    }
    expect(steps()).toBe(1);
    history.undo();
    expect(plan().name).toBe(smallPlan.name);
  });

  it('takes back a pause, another field, or a change after an undo apart', () => {
    actions.renamePlan('A');
    vi.advanceTimersByTime(700);
    actions.renamePlan('B');
    actions.describeSchool({ roll: 100 });
    actions.describeSchool({ ehcps: 5 });
    expect(steps()).toBe(4);
    history.undo();
    actions.describeSchool({ ehcps: 6 });
    expect(steps()).toBe(4);
  });

  it('does not reach past the opening of a plan', () => {
    actions.renamePlan('A');
    history.startPlan({ ...smallPlan, name: 'Other' });
    history.undo();
    expect(plan().name).toBe('Other');
    history.closePlan();
    history.undo();
    expect(documentStore.getState().plan).toBeNull();
  });
});

describe('people and posts', () => {
  it('leaves no post in the hands of somebody who was removed', () => {
    expect(plan().structures.some(({ posts }) => posts.some(({ holder }) => holder === 'person-1'))).toBe(true);
    actions.removePerson('person-1');
    expect(plan().structures.some(({ posts }) => posts.some(({ holder }) => holder === 'person-1'))).toBe(false);
  });

  it('leaves nobody designated when the post is taken out, and the next SENCO post designated', () => {
    actions.removePost('today', 'senco');
    expect(plan().structures[0]?.designatedPost).toBeNull();
    expect(actions.addPost('today', 'senco')).toEqual({ ok: true, id: 'senco' });
    expect(plan().structures[0]?.designatedPost).toBe('senco');
  });

  it('gives ids in turn', () => {
    expect(actions.addPerson('other')).toEqual({ ok: true, id: 'person-3' });
    expect(actions.addPost('today', 'administrator')).toEqual({ ok: true, id: 'administrator' });
    expect(actions.addPost('today', 'administrator')).toEqual({ ok: true, id: 'administrator-2' });
    expect(actions.copyStructure('slt-senco')).toEqual({ ok: true, id: 'slt-senco-2' });
    expect(plan().structures[2]?.id).toBe('slt-senco-2');
  });
});

describe('what a saved file could not hold is refused, with the reason, and nothing changes', () => {
  it.each<readonly [string, () => unknown, string]>([
    [
      'hours',
      () => actions.describePost('today', 'senco', { hoursPerWeek: 70 }),
      'Hours a week for SEND (structure 1, post 1, hours per week) must be at most 60',
    ],
    ['not a number', () => actions.describePost('today', 'senco', { hoursPerWeek: Number.NaN }), 'must be a number'],
    ['shares', () => actions.setShares('today', 'records', { senco: 0.4 }), 'sum to 0.4'],
    ['pupils', () => actions.describeSchool({ roll: 10, senSupport: 9, ehcps: 2 }), 'more than the 10 on roll'],
    ['own figure', () => actions.setOwnFigure('costs.adverts', 1, ''), 'is not a figure that this app knows'],
    ['today', () => actions.removeStructure('today'), 'it stays'],
    ['a ninth to compare', () => actions.chooseToCompare('middle-leader-senco', true), 'At most 8'],
    ['an empty name', () => actions.renamePlan(''), 'must not be empty'],
  ])('%s', (_, act, why) => {
    expect(act()).toEqual({ ok: false, why: expect.stringContaining(why) });
    expect(plan()).toBe(smallPlan);
  });

  it('stops at twenty structures', () => {
    const outcomes = Array.from({ length: 12 }, () => actions.addStructure(structureKinds[1]));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(11);
    expect(plan().structures).toHaveLength(20);
    expect(plan().structures.filter(({ isCompared }) => isCompared)).toHaveLength(8);
  });
});
