// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { assume, describeStructure, renamePlan } from '../../src/store/actions';
import { documentStore } from '../../src/store/documentStore';
import { closePlan, startPlan } from '../../src/store/history';
import { selectAssessment, useAssessment } from '../../src/store/selectors';
import { useSuccession } from '../../src/store/succession';
import { selectProcessInputs } from '../../src/store/successionSelectors';
import { on, smallPlan } from '../files/plans';

const plan = { ...smallPlan, simulation: { futures: 450, seed: 3 } };

beforeEach(() => startPlan(plan));
afterEach(() => {
  cleanup();
  closePlan();
});

const inputsNow = () => {
  const { plan: now } = documentStore.getState();
  if (!now) throw new Error('No plan is open');
  return selectProcessInputs(selectAssessment(now, on));
};

it('draws from the options that are compared, in their order', () => {
  const compared = plan.structures.filter(({ isCompared }, at) => at === 0 || isCompared).map(({ id }) => id);
  expect(inputsNow().map(({ option }) => option)).toEqual(compared);
});

it('draws from the same while nothing changes that a future could notice', () => {
  const before = inputsNow();
  renamePlan('Another name');
  describeStructure('today', { notes: 'As it was.' });
  expect(inputsNow()).toBe(before);
  assume({ horizonYears: plan.assumptions.horizonYears + 1 });
  expect(inputsNow()).not.toBe(before);
});

it('answers, keeps the answer through a change of name, and shows it as an older one after a change that matters', async () => {
  const { result } = renderHook(() => useSuccession(useAssessment()));
  expect(result.current.outcomes).toBeNull();
  await waitFor(() => expect(result.current.isDone).toBe(true), { timeout: 5000 });
  const { outcomes, inputs } = result.current;
  expect(outcomes?.map(({ option }) => option)).toEqual(inputs.map(({ option }) => option));
  expect(outcomes?.every(({ futures }) => futures === 450)).toBe(true);
  await waitFor(() => expect(result.current.whatIf).not.toBeNull(), { timeout: 5000 });

  act(() => void renamePlan('Another name'));
  expect(result.current.outcomes === outcomes).toBe(true);

  act(() => void assume({ horizonYears: 1 }));
  expect(result.current).toMatchObject({ outcomes: null, isDone: false, whatIf: null });
  expect(result.current.previous === outcomes).toBe(true);
  await waitFor(() => expect(result.current.isDone).toBe(true), { timeout: 5000 });
  expect(result.current.outcomes?.every(({ months }) => months === 12)).toBe(true);
  expect(result.current.previous).toBeNull();
});

it('has nothing to say before a plan is open', () => {
  closePlan();
  const { result } = renderHook(() => useSuccession(useAssessment()));
  expect(result.current).toMatchObject({ inputs: [], outcomes: null, previous: null, isDone: false });
});
