// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { closePlan, startPlan } from '../../src/store/history';
import { useKept } from '../../src/store/useKept';
import { smallPlan } from '../files/plans';

afterEach(() => {
  cleanup();
  closePlan();
});

function keeping(value: object | null, of = 'today') {
  const { result, rerender } = renderHook(({ value, of }) => useKept(value, of), { initialProps: { value, of } });
  return { result, now: (next: object | null, ofNext = of) => rerender({ value: next, of: ofNext }) };
}

const known = {};

it('shows what is known, and as stale what was known last', () => {
  const { result, now } = keeping(null);
  expect(result.current).toEqual({ shown: null, isStale: false });
  now(known);
  expect(result.current).toEqual({ shown: known, isStale: false });
  now(null);
  expect(result.current).toEqual({ shown: known, isStale: true });
});

it('keeps nothing of another option', () => {
  const { result, now } = keeping(known);
  now(null, 'shared-senco');
  expect(result.current).toEqual({ shown: null, isStale: false });
});

it('keeps nothing of another plan, not even where it is shown for a moment after that is opened', () => {
  startPlan(smallPlan);
  const { result, now } = keeping(known);
  act(() => startPlan({ ...smallPlan, name: 'Another' }));
  now(known);
  now(null);
  expect(result.current).toEqual({ shown: null, isStale: false });
});
