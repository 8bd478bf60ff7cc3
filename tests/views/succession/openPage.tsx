import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { closePlan, startPlan } from '../../../src/store/history';
import SuccessionPage from '../../../src/views/succession/SuccessionPage';
import { planFor, villagePrimary } from '../../engine/plans';

const compared = ['today', 'slt-senco-with-deputy', 'distributed'];

/** Three structures and few futures, to keep the page quick. */
export function smallPlan(patch: Partial<Plan> = {}): Plan {
  const plan = planFor({ ...villagePrimary, name: 'Village primary' });
  const structures = plan.structures.map((each) => ({ ...each, isCompared: compared.includes(each.id) }));
  return { ...plan, structures, phasedPlans: [], simulation: { futures: 400, seed: 2718 }, ...patch };
}

export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
export const texts = (selector: string): (string | null)[] => all(selector).map((each) => each.textContent);

/** Succession of the plan that is open, once every future is drawn. */
export async function openPage(): Promise<void> {
  render(<SuccessionPage />);
  await screen.findByText('400 futures · seed 2718', {}, { timeout: 40_000 });
}

/** Before each test the small plan is open, and after it none. */
export function withSmallPlan(): void {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    startPlan(smallPlan());
  });
  afterEach(() => {
    cleanup();
    closePlan();
    vi.unstubAllGlobals();
  });
}
