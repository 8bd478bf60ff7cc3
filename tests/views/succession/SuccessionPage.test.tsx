import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { assume } from '../../../src/store/actions';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan } from '../../../src/store/history';
import { tracePlaces } from '../../../src/views/risks/register/tracePlaces';
import SuccessionPage from '../../../src/views/succession/SuccessionPage';
import { planFor, villagePrimary } from '../../engine/plans';

const compared = ['today', 'slt-senco-with-deputy', 'distributed'];

/** Three structures and few futures, to keep the page quick. */
function smallPlan(patch: Partial<Plan> = {}): Plan {
  const plan = planFor({ ...villagePrimary, name: 'Village primary' });
  const structures = plan.structures.map((each) => ({ ...each, isCompared: compared.includes(each.id) }));
  return { ...plan, structures, phasedPlans: [], simulation: { futures: 400, seed: 2718 }, ...patch };
}

const plan = (): Plan => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan');
  return open;
};

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string): (string | null)[] => all(selector).map((each) => each.textContent);
const boards = (): HTMLElement[] => all('.future-dots');
const busy = (): (string | null)[] => all('[aria-busy]').map((each) => each.getAttribute('aria-busy'));
const chosenDots = (): (string | null)[] =>
  all('.future-dots [aria-pressed="true"]').map((dot) => dot.getAttribute('aria-label'));

async function open(): Promise<void> {
  render(<SuccessionPage />);
  await screen.findByText('400 futures · seed 2718', {}, { timeout: 10_000 });
}

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

describe('Succession', () => {
  it('says what the futures come to, and shows the same hundred for every structure', async () => {
    await open();
    expect(texts('h1')).toEqual(['Succession']);
    expect(texts('.lead')[0]).toMatch(/of 100 futures/);
    expect(document.body.textContent).toMatch('counts as a gap, lawful or not.');
    expect(texts('.future-card h2').map((name) => name?.trim())).toEqual([
      'What we have now',
      'SLT SENCO with a deputy SENCO',
      'No single SENCO',
    ]);
    const futures = boards().map((board) =>
      within(board)
        .getAllByRole('button')
        .map((dot) => dot.getAttribute('aria-label')?.split(':')[0]),
    );
    expect(futures.map(({ length }) => length)).toEqual([100, 100, 100]);
    expect(futures[1]).toEqual(futures[0]);
  });

  it('names each board by its sentence, and each dot by its future', async () => {
    await open();
    expect(boards()[0]?.getAttribute('aria-label')).toMatch(/^What we have now\. In \d+ of 100/);
    for (const dot of all('.future-dots button')) {
      expect(dot.getAttribute('aria-label')).toMatch(/^Future \d+: (always held|empty for \d+ months?)$/);
    }
  });

  it('chooses the same dot on every board, and tells its story under every structure', async () => {
    await open();
    const dot = boards()[1]?.querySelectorAll('button')[41];
    if (!dot) throw new Error('No such dot');
    await userEvent.click(dot);
    const future = dot.getAttribute('aria-label')?.split(':')[0] ?? '';
    expect(chosenDots().map((says) => says?.split(':')[0])).toEqual([future, future, future]);
    expect(texts('.story h2')[0]).toMatch(new RegExp(`^${future}: `));
    expect(all('.story dt')).toHaveLength(3);
    expect(texts('.story')[0]).toMatch('42nd of 100 from mild to hard');
    expect(texts('.story')[0]).toMatch('One of 400 futures, not a prediction.');
    expect(texts('.story')[0]).toMatch('It is the same in every future for this structure.');
  });

  it('goes to milder and harder futures, as far as there are', async () => {
    await open();
    const first = boards()[0]?.querySelectorAll('button')[0];
    if (!first) throw new Error('No dot');
    await userEvent.click(first);
    expect(screen.getByRole('button', { name: 'Milder future' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'Harder future' }));
    expect(texts('.chosen-bar')[0]).toMatch('2nd of 100');
  });

  it('picks futures by rule, and says the rule', async () => {
    await open();
    expect(screen.getByLabelText('Where they differ most')).toHaveProperty('checked', true);
    await userEvent.click(screen.getByLabelText('A bad one in ten'));
    expect(texts('.story')[0]).toMatch('one in ten is as hard as this one or harder');
    expect(texts('.chosen-bar')[0]).toMatch('91st of 100');
    await userEvent.click(screen.getByLabelText('The middle future'));
    expect(texts('.chosen-bar')[0]).toMatch('50th of 100');
  });

  it('has a table of the same futures by length of gap, that adds up to a hundred', async () => {
    await open();
    await userEvent.click(screen.getAllByLabelText('Table')[0] ?? document.body);
    expect(all('.futures')[0]?.getAttribute('data-view')).toBe('table');
    const rows = all('.future-table tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(rows).toHaveLength(3);
    expect(rows[2]).toEqual(['0', '0', '0', '100']);
  });

  it('never shows numbers from before a change as fresh', async () => {
    await open();
    act(() => void assume({ horizonYears: 3 }));
    expect(texts('.progress-line')[0]).toMatch('From before your last change.');
    expect(texts('.print-only')).toContain('Printed before every future was drawn.');
    expect(busy()).toContain('true');
    expect(boards()).toHaveLength(3);
    await waitFor(() => expect(busy()).not.toContain('true'), { timeout: 10_000 });
    expect(texts('.progress-line')[0]).not.toMatch('From before');
    await waitFor(() => expect(texts('.print-only')).not.toContain('Printed before every future was drawn.'));
  });

  it('changes how many years it looks ahead', async () => {
    await open();
    const slider = screen.getByLabelText('Years ahead');
    expect(slider).toHaveProperty('value', '5');
    act(() => void assume({ horizonYears: 1 }));
    expect(slider.getAttribute('aria-valuetext')).toBe('1 year');
  });

  it('plays a sudden vacancy against every structure, month by month', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: /Sudden vacancy/ }));
    const dialog = within(document.querySelector('dialog') ?? document.body);
    expect(dialog.getAllByRole('rowheader', { hidden: true }).map((head) => head.textContent?.trim())).toEqual([
      'What we have now',
      'SLT SENCO with a deputy SENCO',
      'No single SENCO',
    ]);
    expect(all('dialog .cover-strip td')).toHaveLength(3 * 8);
    expect(texts('dialog .pattern-key')[0]).toMatch('empty: nobody holds the post itself');
    expect(all('dialog .cover-strip td').map((cell) => cell.textContent)).toContain(
      '–Nobody designated, unlawful, post empty',
    );
    await userEvent.click(dialog.getByLabelText('Two terms'));
    expect(all('dialog .cover-strip td')).toHaveLength(3 * 12);
    expect(all('dialog dd')).toHaveLength(3);
    await userEvent.selectOptions(dialog.getByLabelText('First month without the SENCO'), 'September 2026');
    // The first month of the plan has none before it.
    expect(all('dialog .cover-strip td')).toHaveLength(3 * 11);
  });

  it('claims no law where no duty binds', async () => {
    startPlan(smallPlan({ school: { ...smallPlan().school, governance: 'independent' } }));
    await open();
    await userEvent.click(screen.getByRole('button', { name: /Sudden vacancy/ }));
    const dialog = document.querySelector('dialog')?.textContent ?? '';
    expect(dialog).not.toMatch(/lawful|against the law|designated/);
  });

  it('points to Start where no plan is open', () => {
    closePlan();
    render(<SuccessionPage />);
    expect(screen.getByRole('link', { name: 'Go to Start' }).getAttribute('href')).toBe('#/');
  });
});

describe('below the stories', () => {
  const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name }, { timeout: 10_000 });

  it('tells why posts fall empty, what the bench is worth and what leaving costs', async () => {
    await open();
    await heading('Why the post falls empty');
    await waitFor(() => expect(texts('.cause-table thead th')).toHaveLength(4), { timeout: 10_000 });
    expect(texts('.cause-table tbody tr').at(-1)).toMatch(/^Nobody is to be SENCO.*100$/);
    await waitFor(() => expect(document.body.textContent).toMatch('One more willing candidate'), { timeout: 10_000 });
    expect(document.body.textContent).toMatch('One who is there from the first day helps more');
    await waitFor(() => expect(all('.cost-range .cost-words')).toHaveLength(3), { timeout: 5000 });
  });

  it('shows the chances that the register reads, each in a row that its traces lead to', async () => {
    await open();
    await heading('The chances behind the risks');
    await waitFor(() => expect(texts('.chance-table thead th')).toHaveLength(4), { timeout: 10_000 });
    const rows = Object.values(tracePlaces).filter((id) => id.startsWith('chance-'));
    expect(rows).toHaveLength(6);
    for (const id of rows) {
      expect(document.getElementById(id)?.textContent, id).toMatch(/of 100|no ceiling set/);
    }
  });

  it('shows the cover of one structure, and of another', async () => {
    await open();
    const chosen = await screen.findByLabelText('Structure to show', {}, { timeout: 10_000 });
    await userEvent.selectOptions(chosen, 'No single SENCO');
    expect(screen.getByRole('figure', { name: /No single SENCO/ })).toBeTruthy();
  });

  it('adds what is sure to happen, moves it and takes it out', async () => {
    await open();
    await heading('What is sure to happen');
    await userEvent.click(screen.getByRole('button', { name: "Today's SENCO becomes head" }));
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
    await open();
    await heading('How it was worked out');
    expect(texts('.worked-out')[0]).toMatch('the same 400 futures');
    await waitFor(() => expect(texts('.worked-out')[0]).toMatch(/worked out exactly|give or take/), {
      timeout: 10_000,
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
