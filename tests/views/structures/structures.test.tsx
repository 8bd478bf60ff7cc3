import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startingPlan } from '../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { describePerson } from '../../../src/store/actions';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../src/store/history';
import { sessionStore } from '../../../src/store/sessionStore';
import StructuresPage from '../../../src/views/structures/StructuresPage';

const structures = () => documentStore.getState().plan?.structures ?? [];
const names = () => structures().map(({ name }) => name);
const list = () => within(screen.getByRole('region', { name: 'Your structures' }));
const effect = () => within(screen.getByRole('complementary', { name: 'What this comes to' }));
const open = (name: RegExp) => userEvent.click(list().getByRole('button', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const figure = (name: string) => effect().getByText(name).closest('div')?.querySelector('dd')?.textContent;

/** Replaces what is in a box at one stroke. */
async function enter(box: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(box);
  box.focus();
  await userEvent.paste(text);
}

beforeEach(() => {
  startPlan(startingPlan(figuresWith({}), '2026-11-22'));
  render(<StructuresPage />);
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('the list of structures', () => {
  it('adds, copies, renames, moves and removes', async () => {
    await press('Add structure');
    expect(structures()).toHaveLength(10);
    await open(/Headteacher as SENCO/);
    await press('Copy');
    expect(names()).toContain('Headteacher as SENCO (copy)');
    const name = screen.getByLabelText('Name');
    await press('Rename');
    expect(document.activeElement).toBe(name);
    await enter(name, 'Head, for a year');
    expect(names()).toContain('Head, for a year');
    const before = names().indexOf('Head, for a year');
    await press('Move up');
    expect(names().indexOf('Head, for a year')).toBe(before - 1);
    await press('Remove');
    expect(names()).not.toContain('Head, for a year');
  });

  it('keeps today’s first and does not remove it', () => {
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Move up' }).hasAttribute('disabled')).toBe(true);
  });

  it('refuses a ninth to compare, and says why', async () => {
    await userEvent.click(screen.getByRole('checkbox', { name: 'Compare Middle-leader SENCO' }));
    expect(list().getByRole('status').textContent).toMatch(/At most 8/);
    expect(structures().find(({ kind }) => kind === 'middle-leader-senco')?.isCompared).toBe(false);
  });

  it('always compares what the school has now, and counts it', () => {
    const box = screen.getByRole('checkbox', { name: /^Always compared What we have now/ }) as HTMLInputElement;
    expect([box.checked, box.disabled]).toEqual([true, true]);
    expect(screen.getByText('The others are measured from it.')).toBeTruthy();
    expect(list().getByText('8 of 9 chosen to compare.')).toBeTruthy();
  });

  it('shows one structure at a time', async () => {
    await open(/Associate/);
    await open(/^Middle-leader/);
    expect(screen.getAllByRole('heading', { level: 2, name: /Middle-leader SENCO/ })).toHaveLength(2); // on screen and on paper
  });
});

describe('editing a structure', () => {
  it('shows the effect of more hours at once, and the change since it was opened', async () => {
    await open(/^SENCO on the leadership team/);
    const before = figure('Extra cash a year');
    const hours = screen.getByLabelText('Hours, exactly');
    await enter(hours, '20');
    expect(figure('Extra cash a year')).not.toBe(before);
    expect(effect().getByText(/\+£[\d,]+ a year since you began editing/)).toBeTruthy();
    expect(structures()[1]?.posts[0]?.hoursPerWeek).toBe(20);
  });

  it('keeps the last good hours while the entry will not do', async () => {
    const before = structures()[0]?.posts[0]?.hoursPerWeek;
    const hours = screen.getByLabelText('Hours, exactly');
    await enter(hours, 'twelve');
    expect(screen.getByText(/Enter a number, like/)).toBeTruthy();
    expect(structures()[0]?.posts[0]?.hoursPerWeek).toBe(before);
  });

  it('adds an administrator by the hour, with work to do', async () => {
    await open(/^SENCO on the leadership team/);
    const covered = figure('Work covered');
    const hours = screen.getByLabelText('Add an administrator: hours a week');
    await enter(hours, '4');
    const structure = structures()[1];
    expect(structure?.posts.map(({ role, hoursPerWeek }) => [role, hoursPerWeek])).toContainEqual(['administrator', 4]);
    expect(structure?.matrix.records.administrator).toBeGreaterThan(0);
    expect(figure('Work covered')).not.toBe(covered);
    act(undo);
    expect(structures()[1]?.posts.map(({ role }) => role)).not.toContain('administrator');
    expect(documentStore.temporal.getState().pastStates).toHaveLength(0);
  });

  it('leaves nothing of the old timetable when a post is bought in by the day', async () => {
    await userEvent.selectOptions(screen.getByLabelText('Paid for as'), 'secondment');
    expect(structures()[0]?.posts[0]).toMatchObject({
      staffing: 'secondment',
      starting: 'bridging',
      basePoint: null,
      baseTeachingHoursPerWeek: 0,
      teachingHoursPerWeek: 0,
    });
    expect(screen.getByLabelText('Days a week')).toBeTruthy();
  });

  it('keeps days and hours of a secondment in step', async () => {
    await open(/^Seconded or shared/);
    const days = screen.getByLabelText('Days a week');
    await enter(days, '2');
    const post = structures().find(({ kind }) => kind === 'seconded-senco')?.posts[0];
    expect(post?.hoursPerWeek).toBe(13);
    expect((screen.getByLabelText('Hours, exactly') as HTMLInputElement).value).toBe('13');
  });

  it('shows who carries each task, and leads to Workload to change it', async () => {
    await open(/^SLT SENCO with a deputy/);
    const table = within(screen.getByLabelText('Table: Who does what', { selector: '.table-scroll' }));
    expect(table.getByText('Annual reviews').closest('tr')?.textContent).toBe('Annual reviews60%40%–');
    expect(table.queryByRole('textbox')).toBeNull();
    await press('Change it on Workload');
    expect(sessionStore.getState().chosenOption).toBe('slt-senco-with-deputy');
    expect(location.hash).toBe('#/workload');
  });

  it('adds and removes a post, and says when nobody is designated', async () => {
    await press('Remove SENCO');
    expect(structures()[0]?.posts).toHaveLength(0);
    expect((screen.getByLabelText('Designated SENCO') as HTMLSelectElement).value).toBe('');
    await press('Add post');
    expect(structures()[0]?.posts[0]?.role).toBe('deputySenco');
  });
});

describe('what today’s structure comes to', () => {
  it('says that its hours count a SENCO who is known to be leaving', () => {
    expect(effect().queryByText(/known to be leaving/)).toBeNull();
    act(() => void describePerson('senco', { isLeaving: true }));
    expect(effect().getByText(/^These hours count the SENCO, who is known to be leaving/)).toBeTruthy();
  });
});
