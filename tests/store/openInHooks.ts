import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Plan } from '../../src/domain/plan';
import { closePlan, startPlan } from '../../src/store/history';
import { stubMessageChannel } from '../worker/tasks';

/** Before each test a plan is open for the hooks, whose heavy work is done on the page; after it none. */
export function openInHooks(plan: Plan): void {
  beforeEach(() => {
    stubMessageChannel();
    startPlan(plan);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    cleanup();
    closePlan();
  });
}
