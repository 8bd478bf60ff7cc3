import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeSchool } from '../../../../src/store/actions';
import { documentStore } from '../../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../../src/store/history';
import { useAssessment } from '../../../../src/store/selectors';
import { FixSection } from '../../../../src/views/decide/fix/FixSection';
import { planFor, villagePrimary } from '../../../engine/plans';

vi.mock('../../../../src/engine/fix/fixAnswer', async (original) => ({
  ...(await original<object>()),
  usualEffort: { futures: 150, mostChanges: 2, width: 4, freshFutures: 300 },
}));
const slow = { timeout: 40_000 };

function Section() {
  const assessed = useAssessment();
  return assessed ? <FixSection assessed={assessed} outcomes={null} /> : null;
}

const structures = () => documentStore.getState().plan?.structures ?? [];
const words = (): string => document.body.textContent ?? '';
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  const plan = planFor({ ...villagePrimary, name: 'Village primary', ceilingPerYear: 15_000 });
  const compared = ['today', 'head-as-senco', 'distributed'];
  startPlan({
    ...plan,
    structures: plan.structures
      .filter(({ id }) => compared.includes(id))
      .map((each) => ({ ...each, isCompared: true })),
  });
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('the cheapest fix on Decide', () => {
  it('searches only when asked, keeps its answer, marks it stale, and adds a fix to the plan in one step', async () => {
    render(<Section />);
    expect(words()).toContain(
      'The bar: a SENCO in post in every month in at least 90 of 100 futures, for no more than £15,000 a year beyond today.',
    );
    expect(screen.getByRole('option', { name: 'Every lawful option in Compare (2)' })).toBeTruthy();
    expect(screen.getByRole('option', { name: 'No single SENCO (not lawful as it stands)' })).toBeTruthy();
    expect(document.querySelector('.fix-result')).toBeNull();

    await press('Look for the cheapest fix');
    expect(screen.getByRole('progressbar', { name: 'Search for the cheapest fix' })).toBeTruthy();
    await waitFor(() => expect(document.querySelector('.fix-table')).not.toBeNull(), slow);
    expect(words()).toContain('solved exactly');
    const before = structures().length;

    // What was found is there on the way back from another page.
    cleanup();
    render(<Section />);
    await waitFor(() => expect(document.querySelector('.fix-table')).not.toBeNull(), slow);

    const [first] = screen.getAllByRole('button', { name: /^Add to the plan: “.*” with/ });
    if (!first) throw new Error('No fix to adopt');
    await userEvent.click(first);
    expect(structures()).toHaveLength(before + 1);
    expect(structures().some(({ name }) => name.endsWith(', mended'))).toBe(true);
    await waitFor(() =>
      expect(screen.getByRole('option', { name: 'Every lawful option in Compare (3)' })).toBeTruthy(),
    );
    expect(words()).not.toContain('From before your last change.');
    undo();
    expect(structures()).toHaveLength(before);

    describeSchool({ ehcps: 14 });
    await waitFor(() => expect(words()).toContain('From before your last change.'));
    expect(screen.queryByRole('button', { name: /^Add to the plan/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Look again' })).toBeTruthy();
  });

  it('can be cancelled, and begun again', async () => {
    render(<Section />);
    await userEvent.selectOptions(screen.getByLabelText('What must hold'), 'workDone');
    await userEvent.selectOptions(screen.getByLabelText('Where to look'), 'head-as-senco');
    expect(words()).toContain('for at least 90 of 100 hours of the work');
    await press('Look for the cheapest fix');
    await press('Cancel');
    await waitFor(() => expect(words()).toContain('Stopped before it was done.'));
    expect(document.querySelector('.fix-result')).toBeNull();
    await press('Look again');
    await waitFor(() => expect(document.querySelector('.fix-result')).not.toBeNull(), slow);
    expect(words()).not.toContain('Stopped before it was done.');
  });
});
