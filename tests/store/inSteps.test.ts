// @vitest-environment happy-dom
import { cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary';
import { useInSteps } from '../../src/store/inSteps';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function* doubled(asked: number): Generator<null, number, void> {
  yield null;
  if (asked < 0) throw new Error('Below nought');
  yield null;
  return 2 * asked;
}

it('gives what the steps come to, and nothing until it is what is asked for', async () => {
  const { result, rerender } = renderHook(({ asked }) => useInSteps(asked, doubled), { initialProps: { asked: 4 } });
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toBe(8));
  rerender({ asked: 5 });
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toBe(10));
});

it('throws to the page what a step throws, so that nobody waits for it', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(ErrorBoundary, { pageName: 'Risks', children });
  renderHook(() => useInSteps(-1, doubled), { wrapper });
  expect(await screen.findByText('What the app said: Below nought')).toBeDefined();
});
