import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan } from '../../../src/store/history';
import { sessionStore } from '../../../src/store/sessionStore';
import WorkloadPage from '../../../src/views/workload/WorkloadPage';
import { planFor, villagePrimary, withPhases } from '../../engine/plans';

const lead = (): string => document.querySelector('.lead')?.textContent ?? '';
const heading = (): string => document.querySelector('#who-does-what')?.textContent ?? '';
const choose = (name: string) => userEvent.selectOptions(screen.getByLabelText('Structure'), name);

async function open(): Promise<void> {
  await act(async () => {
    render(<WorkloadPage />);
  });
}

beforeEach(() => {
  sessionStore.setState({ chosenOption: null });
  const plan = planFor({ ...villagePrimary, name: 'Village primary', classTeachers: 7 });
  startPlan(
    withPhases(plan, [
      { structure: 'seconded-senco', startsOn: '2026-09-01' },
      { structure: 'slt-senco-with-deputy', startsOn: '2027-09-01' },
    ]),
  );
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('the Workload page', () => {
  it('opens on the first structure beside today’s, and says who carries what', async () => {
    await open();
    expect(lead()).toMatch(
      /^SENCO on the leadership team\. All of the work, about 15 hours a week, is asked of the SENCO\./,
    );
    expect(lead()).toMatch(
      /A class teacher has about \d+ hours a year of support cycles, reviews and what is passed down, as today/,
    );
    expect(lead()).toMatch(/Against today, no work changes hands\./);
  });

  it('says what moves where a structure is chosen, and keeps the choice', async () => {
    await open();
    await choose('Overarching inclusion lead');
    expect(heading()).toContain('Overarching inclusion lead');
    expect(lead()).toMatch(/The SENCO is asked for \d+% of the work/);
    expect(lead()).toMatch(/up from \d+ hours today/);
    expect(lead()).toMatch(/work of about \d+ hours a year changes hands, most from the SENCO to class teachers\./);
    expect(sessionStore.getState().chosenOption).toBe('inclusion-lead');
  });

  it('shows what the school has now with nothing to differ from', async () => {
    await open();
    await choose('What we have now');
    expect(lead()).not.toContain('Against today');
    expect(screen.queryByText('What moves from today')).toBeNull();
  });

  it('shows one phase of a phased plan at a time', async () => {
    await open();
    await choose('First one, then the other');
    expect(heading()).toContain('Seconded or shared SENCO');
    await userEvent.selectOptions(screen.getByLabelText('Phase'), 'SLT SENCO with a deputy SENCO, from September 2027');
    expect(heading()).toContain('SLT SENCO with a deputy SENCO');
    await choose('What we have now');
    expect(screen.queryByLabelText('Phase')).toBeNull();
  });

  it('counts work that comes on top of today’s where nobody leads', async () => {
    await open();
    await choose('No single SENCO');
    expect(lead()).toMatch(
      /most from the SENCO to class teachers; about \d+ hours a year come on top of today’s work\.$/,
    );
    expect(screen.getByText(/nobody does it now/)).toBeTruthy();
  });

  it('leads to its parts by name', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Who does what' }));
    expect(document.activeElement?.id).toBe('who-does-what');
  });

  it('goes on when the structure shown is taken out', async () => {
    await open();
    await choose('Overarching inclusion lead');
    await act(async () => {
      const plan = documentStore.getState().plan;
      if (!plan) throw new Error('No plan');
      documentStore.setState({
        plan: { ...plan, structures: plan.structures.filter(({ id }) => id !== 'inclusion-lead') },
      });
    });
    expect(heading()).toContain('SENCO on the leadership team');
  });

  it('says what is missing before there is a plan', async () => {
    closePlan();
    await open();
    expect(screen.getByText(/There is no work to show yet/)).toBeTruthy();
  });
});
