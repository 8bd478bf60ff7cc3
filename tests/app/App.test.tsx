import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { startingPlan } from '../../src/engine/starting/startingPlan';
import { figuresWith } from '../../src/evidence/figuresAt';
import * as disk from '../../src/files/diskAccess';
import { saveText } from '../../src/files/saveFile';
import { renamePlan } from '../../src/store/actions';
import { documentStore } from '../../src/store/documentStore';
import { closePlan, startPlan } from '../../src/store/history';
import { sessionStore } from '../../src/store/sessionStore';

vi.mock('../../src/files/diskAccess');
const openFromDisk = vi.mocked(disk.openFromDisk);

const newPlan = () => startingPlan(figuresWith({}), '2026-11-22');
const planName = () => documentStore.getState().plan?.name;
// The sidebar's: Start has its own, "Open a saved file".
const open = () => userEvent.click(screen.getByRole('button', { name: 'Open' }));
const goOn = () => screen.queryByRole('button', { name: 'Go on without saving' });

beforeEach(() => {
  closePlan();
  sessionStore.setState({ fileName: null, savedAt: null, message: null });
  location.hash = '#/';
  const text = saveText({ ...newPlan(), name: 'From a file' }, '2026-11-22T10:00:00Z');
  openFromDisk.mockReset().mockResolvedValue({ ok: true, text, fileName: 'other.senco.json', handle: null });
});
afterEach(cleanup);

it('opens at once where there is no plan, and goes to School', async () => {
  render(<App />);
  await open();
  await waitFor(() => expect(planName()).toBe('From a file'));
  await waitFor(() => expect(location.hash).toBe('#/school'));
});

it('asks before unsaved work gives way, and stays with it or goes on', async () => {
  startPlan(newPlan());
  renamePlan('Hours of typing');
  location.hash = '#/school';
  render(<App />);
  await open();
  await waitFor(() => expect(goOn()).not.toBeNull());
  expect(screen.getByText('Save “Hours of typing” first?')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Stay with this plan' }));
  expect(goOn()).toBeNull();
  expect(openFromDisk).not.toHaveBeenCalled();
  expect(planName()).toBe('Hours of typing');
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Go on without saving' }));
  await waitFor(() => expect(planName()).toBe('From a file'));
  expect(location.hash).toBe('#/school');
});

it('does not ask about a plan that is as it was in its file', async () => {
  startPlan(newPlan());
  sessionStore.setState({ fileName: 'mine.senco.json' });
  render(<App />);
  await open();
  await waitFor(() => expect(planName()).toBe('From a file'));
  expect(goOn()).toBeNull();
});

/** A page is fetched when it is first gone to. */
const slow = { timeout: 40_000 };

it('names what is switched on and what is sure to happen on each page of results, and nowhere else', async () => {
  const events = [{ id: 'advert', kind: 'firstAdvertFails' as const, on: '2027-09-01' }];
  startPlan({ ...newPlan(), policyPacks: ['higherPayAwards'], events });
  const says =
    'Switched on: Higher pay awards (speculation). Sure to happen: the first advert fails, September 2027. Change them on Succession.';
  location.hash = '#/structures';
  render(<App />);
  const page = (name: string) => screen.findByRole('heading', { level: 1, name }, slow);
  const note = () => document.querySelector('.page-note')?.textContent;
  await page('Structures');
  await waitFor(() => expect(note()).toBe(says), slow);
  location.hash = '#/compare';
  await page('Compare');
  await waitFor(() => expect(note()).toBe(says), slow);
  expect(document.querySelector('.compare-foot')?.textContent).toContain('Switched on: Higher pay awards');
  location.hash = '#/succession';
  await page('Succession');
  await waitFor(() => expect(note()).toBe(says.replace('on Succession.', 'below.')), slow);
  location.hash = '#/school';
  await page('School');
  expect(document.querySelector('.page-note')).toBeNull();
});

it('says nothing of packs and events where there are none', async () => {
  startPlan(newPlan());
  location.hash = '#/compare';
  render(<App />);
  await screen.findByRole('heading', { level: 1, name: 'Compare' }, slow);
  expect(document.querySelector('.page-note')).toBeNull();
});
