import { act, cleanup, render, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../src/store/history';
import { sessionStore } from '../../../src/store/sessionStore';
import RisksPage from '../../../src/views/risks/RisksPage';
import { planFor, villagePrimary } from '../../engine/plans';

// Nothing is painted here that would be waited for.
vi.mock('../../../src/ui/useAfterPaint', () => ({ useAfterPaint: () => true }));
// Both are long, and have tests of their own; here they would only be drawn again at every change.
vi.mock('../../../src/views/risks/health/HealthSection', () => ({ HealthSection: () => null }));
vi.mock('../../../src/views/risks/conflicts/ConflictSection', () => ({ ConflictSection: () => null }));

const compared = ['today', 'head-as-senco', 'slt-senco'];

/** Three structures and few futures, to keep the page quick. */
export function smallPlan(): Plan {
  const plan = planFor({ ...villagePrimary, name: 'Village primary' });
  const structures = plan.structures
    .filter(({ id }) => compared.includes(id))
    .map((each) => ({ ...each, isCompared: true }));
  return { ...plan, structures, phasedPlans: [], simulation: { futures: 100, seed: 2718 } };
}

export const plan = (): Plan => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan');
  return open;
};

export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
export const texts = (selector: string): string[] => all(selector).map((each) => each.textContent?.trim() ?? '');
export const words = (selector: string): string => texts(selector).join(' ');
export const names = (): string[] => texts('.risk-name > span:last-child');
export const scores = (): number[] => texts('.risk-line .score-tag b').map(Number);
export const scoreOf = (name: string): number => scores()[names().indexOf(name)] ?? Number.NaN;
export const lineOf = (name: string): HTMLElement => {
  const line = all('.risk-line')[names().indexOf(name)];
  if (!line) throw new Error(`No line for ${name}`);
  return line;
};
export const detailOf = (name: string): HTMLElement => {
  const detail = lineOf(name).nextElementSibling;
  if (!(detail instanceof HTMLElement)) throw new Error(`No detail of ${name}`);
  return detail;
};
export const dialog = () => within(document.querySelector('dialog') ?? document.body);
export const isDrawn = () =>
  waitFor(
    () => {
      expect(words('.progress-line')).toMatch(/^100 futures/);
      expect(all('[aria-busy="true"]')).toHaveLength(0);
    },
    { timeout: 40_000 },
  );

export async function open(start: Plan = smallPlan(), option = 'head-as-senco'): Promise<void> {
  startPlan(start);
  sessionStore.setState({ chosenOption: option });
  render(<RisksPage />);
  await isDrawn();
}

export async function judge(name: string): Promise<void> {
  const [button] = within(detailOf(name)).getAllByRole('button', { hidden: true });
  if (button) await userEvent.click(button);
}

/** Writes in a field of the dialog, in one go. */
export async function write(label: string, text: string): Promise<void> {
  await userEvent.click(dialog().getByLabelText(label));
  await userEvent.paste(text);
}

export function close(): void {
  cleanup();
  closePlan();
}

/** One page for the tests of a part, each of which leaves the plan as it found it. */
export function onOnePage(start?: Plan, option?: string): void {
  beforeAll(() => open(start, option));
  afterAll(close);
}

/** Takes back every change since the page was opened, and waits for its numbers. */
export async function takeBack(): Promise<void> {
  while (documentStore.temporal.getState().pastStates.length > 0) act(() => undo());
  await isDrawn();
}
