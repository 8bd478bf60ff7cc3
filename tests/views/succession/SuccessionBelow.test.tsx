import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { documentStore } from '../../../src/store/documentStore';
import { tracePlaces } from '../../../src/views/risks/register/tracePlaces';
import { all, openPage, texts, withSmallPlan } from './openPage';
// Loaded before the tests begin, so that none of them has to wait for the charts.
import '../../../src/views/succession/PolicySection';
import '../../../src/views/succession/SuccessionCharts';

const plan = (): Plan => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan');
  return open;
};

withSmallPlan();

describe('below the stories', () => {
  const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name }, { timeout: 40_000 });

  it('tells why posts fall empty, what the bench is worth and what leaving costs', async () => {
    await openPage();
    await heading('Why the post falls empty');
    await waitFor(() => expect(texts('[aria-labelledby="causes-title"] thead th')).toHaveLength(4), {
      timeout: 40_000,
    });
    expect(texts('[aria-labelledby="causes-title"] tbody tr').at(-1)).toMatch(/^Nobody is to be SENCO.*100$/);
    await waitFor(() => expect(document.body.textContent).toMatch('One more willing candidate'), { timeout: 40_000 });
    expect(document.body.textContent).toMatch('One who is there from the first day helps more');
    await waitFor(() => expect(all('.cost-range .cost-words')).toHaveLength(3), { timeout: 5000 });
    expect(screen.getByRole('figure', { name: 'Extra cash with leaving and replacing' }).textContent).toMatch(
      'pay saved while the post stands empty, so what we have now can differ from nought too',
    );
  });

  it('shows the chances that the register reads, each in a row that its traces lead to', async () => {
    await openPage();
    await heading('The chances behind the risks');
    await waitFor(() => expect(texts('[aria-labelledby="chances-title"] thead th')).toHaveLength(4), {
      timeout: 40_000,
    });
    const rows = Object.values(tracePlaces).filter((id) => id.startsWith('chance-'));
    expect(rows).toHaveLength(6);
    for (const id of rows) {
      const cells = [...(document.getElementById(id)?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
      expect(cells, id).toHaveLength(3);
      for (const cell of cells) expect(cell).toMatch(/^(none|all|\d+|fewer than 1|more than 99|no ceiling set)$/);
    }
  });

  it('shows the cover of one structure, and of another', async () => {
    await openPage();
    const chosen = await screen.findByLabelText('Structure to show', {}, { timeout: 40_000 });
    await userEvent.selectOptions(chosen, 'No single SENCO');
    expect(screen.getByRole('figure', { name: /No single SENCO/ })).toBeTruthy();
  });

  it('adds what is sure to happen, moves it and takes it out', async () => {
    await openPage();
    await heading('What is sure to happen');
    await userEvent.click(screen.getByRole('button', { name: 'Today’s SENCO becomes head' }));
    expect(plan().events).toEqual([{ id: expect.any(String), kind: 'sencoBecomesHead', on: '2027-01-01' }]);
    expect(texts('.event-list p')).toEqual([
      'It cannot happen under “No single SENCO”: the SENCO has no post there and would not step up.',
    ]);
    await userEvent.selectOptions(screen.getByLabelText('First month as head'), 'April 2027');
    await userEvent.selectOptions(screen.getByLabelText('What happens'), 'The SENCO resigns');
    expect(plan().events[0]).toMatchObject({ kind: 'sencoResigns', on: '2027-04-01' });
    await userEvent.click(screen.getByRole('button', { name: 'Remove: The SENCO resigns, April 2027' }));
    expect(plan().events).toEqual([]);
  });

  it('says how it was worked out, and draws other futures', async () => {
    await openPage();
    await heading('How it was worked out');
    expect(texts('.worked-out')[0]).toMatch('the same 400 futures');
    await waitFor(() => expect(texts('.worked-out')[0]).toMatch(/worked out exactly|give or take/), {
      timeout: 40_000,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Draw other futures' }));
    expect(plan().simulation.seed).toBe(2719);
    const seed = screen.getByLabelText('Seed');
    for (const wrong of ['2.5', '-1', 'x', '12%', ' ']) {
      await userEvent.clear(seed);
      await userEvent.type(seed, wrong);
      await userEvent.tab();
      expect(texts('.worked-out')[0]).toMatch('Enter a whole number from 0 to 4,294,967,295.');
    }
    await userEvent.clear(seed);
    await userEvent.type(seed, '31');
    expect(plan().simulation.seed).toBe(31);
    expect(screen.getByRole('link', { name: /See every figure/ }).getAttribute('href')).toBe('#/evidence');
  });
});
