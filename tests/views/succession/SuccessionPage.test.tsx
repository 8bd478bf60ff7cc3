import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { assume } from '../../../src/store/actions';
import { closePlan, startPlan } from '../../../src/store/history';
import SuccessionPage from '../../../src/views/succession/SuccessionPage';
import { all, openPage, smallPlan, texts, withSmallPlan } from './openPage';

const boards = (): HTMLElement[] => all('.future-dots');
const busy = (): (string | null)[] => all('[aria-busy]').map((each) => each.getAttribute('aria-busy'));
const chosenDots = (): (string | null)[] =>
  all('.future-dots [aria-pressed="true"]').map((dot) => dot.getAttribute('aria-label'));

withSmallPlan();

describe('Succession', () => {
  it('says what the futures come to, and shows the same hundred for every structure', async () => {
    await openPage();
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
    await openPage();
    expect(boards()[0]?.getAttribute('aria-label')).toMatch(/^What we have now\. In \d+ of 100/);
    for (const dot of all('.future-dots button')) {
      expect(dot.getAttribute('aria-label')).toMatch(/^Future \d+: (always held|empty for \d+ months?)$/);
    }
  });

  it('chooses the same dot on every board, and tells its story under every structure', async () => {
    await openPage();
    const dot = boards()[1]?.querySelectorAll('button')[41];
    if (!dot) throw new Error('No such dot');
    await userEvent.click(dot);
    const future = dot.getAttribute('aria-label')?.split(':')[0] ?? '';
    expect(chosenDots().map((says) => says?.split(':')[0])).toEqual([future, future, future]);
    expect(texts('.story h2')[0]).toMatch(new RegExp(`^${future}: `));
    expect(all('.story dt')).toHaveLength(3);
    expect(texts('.story')[0]).toMatch('42nd of 100 from mild to hard');
    expect(texts('.story')[0]).toMatch('One of 400 futures, not a prediction.');
    expect(texts('.story')[0]).toMatch('The same in every future.');
  });

  it('goes to milder and harder futures, as far as there are', async () => {
    await openPage();
    const first = boards()[0]?.querySelectorAll('button')[0];
    if (!first) throw new Error('No dot');
    await userEvent.click(first);
    expect(screen.getByRole('button', { name: 'Milder future' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'Harder future' }));
    expect(texts('.chosen-bar')[0]).toMatch('2nd of 100');
  });

  it('picks futures by rule, and says the rule', async () => {
    await openPage();
    expect(screen.getByLabelText('Where they differ most')).toHaveProperty('checked', true);
    await userEvent.click(screen.getByLabelText('A bad one in ten'));
    expect(texts('.story')[0]).toMatch('one in ten is as hard as this one or harder');
    expect(texts('.chosen-bar')[0]).toMatch('91st of 100');
    await userEvent.click(screen.getByLabelText('The middle future'));
    expect(texts('.chosen-bar')[0]).toMatch('50th of 100');
  });

  it('has a table of the same futures by length of gap, that adds up to a hundred', async () => {
    await openPage();
    await userEvent.click(screen.getAllByLabelText('Table')[0] ?? document.body);
    expect(all('.futures')[0]?.getAttribute('data-view')).toBe('table');
    const rows = all('.futures-table tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(rows).toHaveLength(3);
    expect(rows[2]).toEqual(['0', '0', '0', '100']);
  });

  it('never shows numbers from before a change as fresh', async () => {
    await openPage();
    act(() => void assume({ horizonYears: 3 }));
    expect(texts('.progress-line')[0]).toMatch('From before your last change.');
    expect(texts('.print-only')).toContain('Printed before every future was drawn.');
    expect(busy()).toContain('true');
    expect(boards()).toHaveLength(3);
    await waitFor(() => expect(busy()).not.toContain('true'), { timeout: 40_000 });
    expect(texts('.progress-line')[0]).not.toMatch('From before');
    await waitFor(() => expect(texts('.print-only')).not.toContain('Printed before every future was drawn.'));
  });

  it('changes how many years it looks ahead', async () => {
    await openPage();
    const slider = screen.getByLabelText('Years ahead');
    expect(slider).toHaveProperty('value', '5');
    act(() => void assume({ horizonYears: 1 }));
    expect(slider.getAttribute('aria-valuetext')).toBe('1 year');
  });

  it('plays a sudden vacancy against every structure, month by month', async () => {
    await openPage();
    await userEvent.click(screen.getByRole('button', { name: /Sudden vacancy/ }));
    const dialog = within(document.querySelector('dialog') ?? document.body);
    expect(dialog.getAllByRole('rowheader', { hidden: true }).map((head) => head.textContent?.trim())).toEqual([
      'What we have now',
      'SLT SENCO with a deputy SENCO',
      'No single SENCO',
    ]);
    expect(all('dialog .cover-strip td')).toHaveLength(3 * 8);
    expect(texts('dialog .pattern-key')[0]).toMatch('empty: nobody holds the post itself');
    expect(texts('dialog .pattern-key')[0]).toMatch('unlawful; without a cross, lawful');
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
    await openPage();
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
