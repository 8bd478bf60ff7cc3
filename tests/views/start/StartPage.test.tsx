import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startingPlan } from '../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { saveText } from '../../../src/files/saveFile';
import { renamePlan } from '../../../src/store/actions';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan } from '../../../src/store/history';
import { sessionStore } from '../../../src/store/sessionStore';
import StartPage from '../../../src/views/start/StartPage';

const planName = () => documentStore.getState().plan?.name;
const newPlan = () => startingPlan(figuresWith({}), '2026-11-22');

beforeEach(() => {
  closePlan();
  location.hash = '';
});
afterEach(cleanup);

describe('the way in', () => {
  it('starts a new plan and goes to School', async () => {
    render(<StartPage />);
    await userEvent.click(screen.getByRole('button', { name: 'Start a new plan' }));
    await waitFor(() => expect(location.hash).toBe('#/school'));
    expect(planName()).toBe('New plan');
  });

  it('opens a story in one click and goes to Compare', async () => {
    render(<StartPage />);
    await userEvent.click(screen.getByRole('button', { name: /village primary/i }));
    await waitFor(() => expect(location.hash).toBe('#/compare'));
    expect(planName()).toMatch(/village primary/i);
  });

  it('takes a file dropped on the page', async () => {
    render(<StartPage />);
    const file = new File([saveText({ ...newPlan(), name: 'Dropped' }, '2026-11-22T10:00:00Z')], 'dropped.senco.json');
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
    await waitFor(() => expect(planName()).toBe('Dropped'));
  });

  it('says why a file will not open, and stays', async () => {
    render(<StartPage />);
    const file = new File(['not a plan'], 'holiday.json');
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
    await waitFor(() => expect(sessionStore.getState().message?.text).toMatch(/"holiday.json" cannot be opened/));
    expect(location.hash).toBe('');
  });

  it('offers to go on with the plan that was recovered', () => {
    startPlan({ ...newPlan(), name: 'Autumn options' });
    render(<StartPage />);
    expect(screen.getByRole('link', { name: 'Go on with Autumn options' }).getAttribute('href')).toBe('#/compare');
  });

  it('asks about an example that was changed before a reload, and not about one as it came', async () => {
    render(<StartPage />);
    await userEvent.click(screen.getByRole('button', { name: /village primary/i }));
    await waitFor(() => expect(planName()).toMatch(/village primary/i));
    await userEvent.click(screen.getByRole('button', { name: /large secondary/i }));
    await waitFor(() => expect(planName()).toMatch(/large secondary/i));
    const { plan } = documentStore.getState();
    if (plan) startPlan({ ...plan, name: 'Changed, then reloaded' });
    await userEvent.click(screen.getByRole('button', { name: /village primary/i }));
    expect(await screen.findByRole('button', { name: 'Go on without saving' })).toBeDefined();
    expect(planName()).toBe('Changed, then reloaded');
  });

  it('asks before unsaved work gives way', async () => {
    startPlan(newPlan());
    renamePlan('Hours of typing');
    render(<StartPage />);
    await userEvent.click(screen.getByRole('button', { name: /large secondary/i }));
    expect(planName()).toBe('Hours of typing');
    await userEvent.click(screen.getByRole('button', { name: 'Go on without saving' }));
    await waitFor(() => expect(planName()).toMatch(/large secondary/i));
  });
});

it('says what it does not do', () => {
  render(<StartPage />);
  expect(screen.getByText('Nothing leaves this computer')).toBeDefined();
  expect(screen.getByText('Not legal advice')).toBeDefined();
  expect(screen.getByText('Where the evidence is thin')).toBeDefined();
});
