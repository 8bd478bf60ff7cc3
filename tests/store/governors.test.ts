import { afterEach, expect, it } from 'vitest';
import { addGovernor, removeGovernor } from '../../src/store/decisionActions';
import { closePlan, startPlan, undo } from '../../src/store/history';
import { smallPlan } from '../files/plans';
import { plan } from './openedInStore';

const preferences = { order: ['extraCash'], swings: {} } as const;
const labels = (): readonly string[] => plan().governors.map(({ label }) => label);

afterEach(closePlan);

it('gives a new governor the first free number, in one step to undo', () => {
  startPlan(smallPlan);
  addGovernor(preferences);
  const second = addGovernor(preferences);
  addGovernor(preferences);
  if (!second.ok) throw new Error(second.why);
  removeGovernor(second.id);
  addGovernor(preferences);
  expect(labels()).toEqual(['Governor 1', 'Governor 3', 'Governor 2']);
  undo();
  expect(labels()).toEqual(['Governor 1', 'Governor 3']);
});
