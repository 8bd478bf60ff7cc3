import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startingPlan } from '../../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { describeStructure } from '../../../../src/store/actions';
import { documentStore } from '../../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../../src/store/history';
import { addPhasedPlan, setPhases } from '../../../../src/store/phaseActions';
import StructuresPage from '../../../../src/views/structures/StructuresPage';

const plan = () => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan');
  return open;
};
const first = () => plan().phasedPlans[0];
const phases = () => first()?.phases ?? [];
const starts = () => phases().map(({ startsOn }) => startsOn);
// By text and by label: to ask a page of this size for roles takes seconds.
const press = (text: string) => userEvent.click(screen.getByText(text, { selector: 'button' }));
const list = () => within(screen.getByRole('region', { name: 'Phased plans' }));
const compare = (name: string) => screen.getByLabelText(`Compare ${name}`) as HTMLInputElement;
const effect = () => within(screen.getByLabelText('What this comes to'));
const figure = (name: string) => effect().getByText(name).closest('div')?.querySelector('dd')?.textContent;
const handle = (name: RegExp) => screen.getByLabelText(name);
const startField = (place: number) => screen.getByLabelText(`Phase ${place} starts on`) as HTMLSelectElement;

/** A plan of five years from 1 January 2027, with 'Bridge then grow': from there, September 2027 and September 2028. */
beforeEach(async () => {
  startPlan(startingPlan(figuresWith({}), '2026-11-22'));
  render(<StructuresPage />);
  await press('Bridge then grow');
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('the list of phased plans', () => {
  it('adds the starting points and opens what it adds', async () => {
    expect(starts()).toEqual(['2027-01-01', '2027-09-01', '2028-09-01']);
    expect(screen.getAllByText('Bridge then grow', { selector: 'h2' }).length).toBeGreaterThan(0);
    await press('Deputy then hand over');
    await press('Your own');
    expect(plan().phasedPlans.map(({ name }) => name)).toEqual([
      'Bridge then grow',
      'Deputy then hand over',
      'Plan in phases',
    ]);
    expect(list().getAllByRole('listitem')).toHaveLength(3);
  });

  it('puts it into Compare where there is room, and says why not where there is none', async () => {
    const box = compare('Bridge then grow');
    expect(box.checked).toBe(false);
    await userEvent.click(box);
    expect(list().getByRole('status').textContent).toMatch(/At most 8/);
    await userEvent.click(compare('Seconded or shared SENCO'));
    await userEvent.click(box);
    expect(first()?.isCompared).toBe(true);
  });

  it('copies, renames and removes, with buttons that do not print', async () => {
    expect(document.querySelector('.structure-actions')?.classList).toContain('screen-only');
    await press('Copy');
    expect(plan().phasedPlans.map(({ name }) => name)).toContain('Bridge then grow (copy)');
    await press('Rename');
    const name = screen.getByLabelText('Name');
    expect(document.activeElement).toBe(name);
    await userEvent.clear(name);
    expect(screen.getByText('Enter a name for this plan.')).toBeTruthy();
    await userEvent.type(name, 'Ours');
    expect(plan().phasedPlans.map((each) => each.name)).toEqual(['Bridge then grow', 'Ours']);
    await userEvent.click(screen.getByText('Remove', { selector: '.structure-actions button' }));
    expect(plan().phasedPlans.map((each) => each.name)).toEqual(['Bridge then grow']);
    act(undo);
    expect(plan().phasedPlans).toHaveLength(2);
  });
});

describe('the band', () => {
  const grow = /Start of phase 2/;

  it('moves a boundary by a month with the arrow keys, and the figures follow', () => {
    const cash = figure('Extra cash a year');
    fireEvent.keyDown(handle(grow), { key: 'ArrowRight' });
    expect(starts()[1]).toBe('2027-10-01');
    expect(handle(grow).getAttribute('aria-valuetext')).toBe('1 October 2027, not a practical start');
    expect(figure('Extra cash a year')).not.toBe(cash);
    fireEvent.keyDown(handle(grow), { key: 'ArrowLeft' });
    expect(starts()[1]).toBe('2027-09-01');
    expect(handle(grow).getAttribute('aria-valuetext')).toBe('1 September 2027');
  });

  it('goes to the next practical start with the Page keys, and to the ends of its room with Home and End', () => {
    const key = (name: string) => fireEvent.keyDown(handle(grow), { key: name });
    key('PageUp');
    expect(starts()[1]).toBe('2028-01-01');
    key('PageDown');
    key('PageDown');
    expect(starts()[1]).toBe('2027-05-01');
    key('PageDown');
    expect(starts()[1]).toBe('2027-02-01');
    key('End');
    expect(starts()[1]).toBe('2028-08-01');
    key('ArrowRight');
    expect(starts()[1]).toBe('2028-08-01');
    key('Home');
    expect(starts()[1]).toBe('2027-02-01');
  });

  it('is drawn to a practical start while the pointer holds it, and to months elsewhere', () => {
    const drag = (to: string) => {
      fireEvent.pointerDown(handle(grow));
      fireEvent.change(handle(grow), { target: { value: to } });
      fireEvent.pointerUp(handle(grow));
    };
    drag('11.2');
    expect(starts()[1]).toBe('2028-01-01');
    drag('10.4');
    expect(starts()[1]).toBe('2027-11-01');
  });

  it('has no handle for a phase that begins after the plan', () => {
    act(() => {
      const [bridge, grown] = phases();
      if (bridge && grown) setPhases(first()?.id ?? '', [bridge, { ...grown, startsOn: '2040-01-01' }]);
    });
    expect(screen.queryByLabelText(grow)).toBeNull();
    expect(screen.getByText(/The plan’s last month is December 2031/)).toBeTruthy();
  });
});

describe('the rows', () => {
  it('change structure and start without the band', async () => {
    await userEvent.selectOptions(screen.getByLabelText('Structure of phase 2'), 'slt-senco');
    await userEvent.selectOptions(startField(2), '1 May 2028');
    expect(phases()[1]).toEqual({ structure: 'slt-senco', startsOn: '2028-05-01' });
  });

  it('offer only months between the neighbours', () => {
    const days = [...startField(2).options].map(({ text }) => text);
    expect([days[0], days.at(-1)]).toEqual(['1 February 2027', '1 August 2028']);
  });

  it('add a phase at the end and take one out, with the keyboard taken along', async () => {
    await press('Add a phase');
    expect(starts()[3]).toBe('2029-09-01');
    expect(document.activeElement).toBe(screen.getByLabelText('Structure of phase 4'));
    await userEvent.click(screen.getAllByText('Remove', { selector: '.phase-row button' })[0] as HTMLElement);
    expect(starts()).toEqual(['2027-01-01', '2028-09-01', '2029-09-01']);
    expect(document.activeElement).toBe(screen.getByText('Add a phase'));
  });

  it('refuse a phase for which no month is left, and say so', async () => {
    await userEvent.selectOptions(startField(3), '1 December 2031');
    await press('Add a phase');
    expect(phases()).toHaveLength(3);
    expect(screen.getByText(/No month of the plan is left for another phase/)).toBeTruthy();
  });

  it('refuse more phases than a plan may hold', async () => {
    for (let count = 3; count < 8; count += 1) await press('Add a phase');
    expect(phases()).toHaveLength(8);
    await press('Add a phase');
    expect(phases()).toHaveLength(8);
    expect(screen.getByText(/holds more than 8 phases/)).toBeTruthy();
  });

  it('warn where a post is to be filled from outside on a day nobody can start', async () => {
    const warning = 'A teacher from another school can start on 1 January, 1 May or 1 September.';
    await userEvent.selectOptions(screen.getByLabelText('Structure of phase 2'), 'inclusion-lead');
    expect(screen.queryByText(warning, { exact: false })).toBeNull();
    await userEvent.selectOptions(startField(2), '1 October 2027');
    expect(screen.getByText(warning, { exact: false })).toBeTruthy();
  });
});

describe('the dates that matter', () => {
  const table = (name: string) => within(screen.getByLabelText(name, { selector: 'section' }));

  it('list the starts of the phases and the last day to resign for each', () => {
    const rows = table('Table: Dates that matter to these phases').getAllByRole('row');
    const says = rows.map((row) => row.textContent);
    expect(says.some((text) => text?.startsWith('1 September 2027Associate SLT SENCO begins.'))).toBe(true);
    expect(says.some((text) => text?.startsWith('31 May 2027Last day to resign'))).toBe(true);
    expect(says.some((text) => text?.startsWith('31 October 2027'))).toBe(false);
  });

  it('hold every resignation date for who wants them', () => {
    const rows = table('Table: Every date on the timeline').getAllByRole('row', { hidden: true });
    expect(rows.some((row) => row.textContent?.startsWith('29 February 2028Last day to resign'))).toBe(true);
  });

  it('stand on paper with the band', () => {
    const paper = document.querySelector('.printed-phased');
    expect(paper?.textContent).toContain('15 February 2028');
    expect(paper?.querySelector('.band-segment')?.textContent).toContain('Seconded or shared SENCO');
    expect(paper?.querySelector('input')).toBeNull();
  });
});

it('lets a head choose who holds the role while the post is empty, and says what is lawful', async () => {
  await userEvent.click(screen.getByText('What we have now', { selector: '.structure-open span' }));
  const field = screen.getByLabelText('While the post is empty, the role is held by');
  await userEvent.selectOptions(field, 'nobody');
  expect(plan().structures[0]?.interim).toBe('nobody');
  expect(screen.getByText(/the law gives no period of grace/)).toBeTruthy();
});

it('keeps a structure that is a phase under its new name', () => {
  act(() => {
    describeStructure('seconded-senco', { name: 'The bridge' });
    addPhasedPlan('bridgeThenGrow');
  });
  expect(screen.getAllByText('The bridge', { selector: '.phased-says b' }).length).toBeGreaterThan(0);
});
