import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startingPlan } from '../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { figureRegister } from '../../../src/evidence/register';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan } from '../../../src/store/history';
import EvidencePage from '../../../src/views/evidence/EvidencePage';
import { groupOf, pagesAndPrefixes } from '../../../src/views/evidence/figureGroups';
import { figureRows } from '../../../src/views/evidence/figureRows';
import { findsWords } from '../../../src/views/evidence/findsWords';
import { checkOwnValue } from '../../../src/views/evidence/ownFigureChecks';

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const firstCells = () => rows().map((row) => row.firstElementChild?.textContent ?? '');
const count = Object.keys(figureRegister).length;
const pension = figureRegister['onCosts.teacherPensionRate'].label;
const own = () => documentStore.getState().plan?.ownFigures;

beforeEach(() => {
  location.hash = '';
  startPlan(startingPlan(figuresWith({}), '2026-11-22'));
});
afterEach(cleanup);

describe('finding a figure', () => {
  it('shows every one, with its source and standing', () => {
    render(<EvidencePage />);
    expect(rows().length).toBe(count);
  });

  it('searches by any word, of the source too', async () => {
    render(<EvidencePage />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'teacherPension');
    expect(firstCells().some((text) => text.startsWith(pension))).toBe(true);
    expect(rows().length).toBeLessThan(5);
  });

  it('matches the beginnings of words only, all of them', () => {
    const found = (search: string) => figureRows({}, '2026-11-22').filter(({ words }) => findsWords(words, search));
    expect(found('pension').length).toBeGreaterThan(0);
    expect(found('pension').filter(({ words }) => !/\bpension/i.test(words))).toEqual([]);
    expect(findsWords('Permanent exclusions and suspensions', 'pension')).toBe(false);
    expect(findsWords('The teacher’s pension (2026)', "2026 TEACHER'S pens")).toBe(true);
    expect(findsWords('The teacher’s pension', 'teacher hours')).toBe(false);
    expect(findsWords('anything', '')).toBe(true);
  });

  it('filters by standing and by the page that uses it', async () => {
    render(<EvidencePage />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Standing' }), 'judgement');
    const judged = Object.values(figureRegister).filter(({ standing }) => standing === 'judgement').length;
    expect(rows().length).toBe(judged);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Used by' }), 'People');
    expect(rows().length).toBeLessThan(judged);
  });

  it('says so where nothing is found', async () => {
    render(<EvidencePage />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'zebra');
    expect(screen.getByText(/No figure has all of that/)).toBeDefined();
  });

  it('opens on the figure a link asks for', () => {
    location.hash = '#/evidence?figure=demand.scale';
    render(<EvidencePage />);
    expect(rows().length).toBe(1);
  });

  it('sorts by a heading, and the other way at the next press', async () => {
    render(<EvidencePage />);
    const heading = () => screen.getByRole('button', { name: /^Figure/ });
    await userEvent.click(heading());
    const sorted = firstCells();
    expect(sorted).not.toEqual([]);
    await userEvent.click(heading());
    expect(firstCells()[0]).toBe(sorted.at(-1));
  });

  it('flags a figure whose check-by date has passed', () => {
    const due = figureRows({}, '2030-01-01').filter(({ isDue }) => isDue);
    expect(due.length).toBe(count);
    expect(figureRows({}, '2026-11-22').every(({ isDue }) => !isDue)).toBe(true);
  });

  it('knows the group of every figure, and a page that uses it', () => {
    const prefixes: readonly string[] = pagesAndPrefixes.flatMap(({ prefixes }) => [...prefixes]);
    const stray = Object.keys(figureRegister).filter((id) => groupOf(id) === id.split('.')[0]);
    expect(stray).toEqual([]);
    const unused = Object.keys(figureRegister).filter((id) => !prefixes.includes(id.split('.')[0] ?? ''));
    expect(unused.filter((id) => !id.startsWith('vacancy.'))).toEqual([]);
  });
});

describe('the school’s own figure', () => {
  const openDialog = async () => {
    render(<EvidencePage />);
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^(Replace|Change): ${pension.slice(0, 40)}`) }),
    );
    return within(screen.getByRole('dialog'));
  };

  it('takes the place of ours with a reason, is marked, and can be put back', async () => {
    const dialog = await openDialog();
    await userEvent.type(dialog.getByRole('textbox', { name: /^Your figure/ }), '30%');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Why' }), 'Payroll says so');
    await userEvent.click(dialog.getByRole('button', { name: 'Use this figure' }));
    expect(own()).toEqual({ 'onCosts.teacherPensionRate': { value: 0.3, reason: 'Payroll says so' } });
    const row = rows().find((each) => each.textContent?.startsWith(pension));
    expect(row?.textContent).toMatch(
      /30%.*Ours: 28\.68%.*your own figure.*Your own figure: Payroll says so.*in place of: /,
    );

    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^(Replace|Change): ${pension.slice(0, 40)}`) }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Put ours back' }));
    expect(own()).toEqual({});
  });

  it('wants a reason', async () => {
    const dialog = await openDialog();
    await userEvent.type(dialog.getByRole('textbox', { name: /^Your figure/ }), '30');
    await userEvent.click(dialog.getByRole('button', { name: 'Use this figure' }));
    expect(dialog.getByText('Say where your figure is from.')).toBeDefined();
    expect(own()).toEqual({});
  });

  it('refuses what cannot be', async () => {
    const dialog = await openDialog();
    await userEvent.type(dialog.getByRole('textbox', { name: /^Your figure/ }), '130%');
    expect(dialog.getByText('Enter 100% or less.')).toBeDefined();
    expect(checkOwnValue('time.schoolWeeks', 'weeks', 0)).toBe('Enter a number above 0.');
    expect(checkOwnValue('growth.ehcp', 'share', -0.1)).toBeNull();
    expect(checkOwnValue('demand.recordsShare', 'share', -0.1)).not.toBeNull();
  });

  it('is only offered with a plan to keep it in', () => {
    closePlan();
    render(<EvidencePage />);
    expect(screen.queryByRole('button', { name: /^Replace/ })).toBeNull();
  });
});

it.each(['Pay', 'Seasons', 'Schools nationally', 'Law', 'Words', 'Sources'])('shows %s', async (name) => {
  render(<EvidencePage />);
  await userEvent.click(screen.getByRole('radio', { name }));
  expect(screen.getByRole('heading', { level: 2 }).parentElement?.textContent?.length).toBeGreaterThan(500);
});

it('shows the terms behind the weeks beside the seasons, as judgement, and who sets the dates in them', async () => {
  render(<EvidencePage />);
  await userEvent.click(screen.getByRole('radio', { name: 'Seasons' }));
  const terms = screen.getByRole('row', { name: /^Autumn, first half/ });
  expect(terms.textContent).toMatch(/\d{1,2} September 20\d\d to \d{1,2} October 20\d\d/);
  expect(screen.getByRole('row', { name: /^15 February/ }).textContent).toContain('the law');
  expect(screen.getByRole('row', { name: /^31 March/ }).textContent).toContain('the law');
  expect(screen.getByRole('row', { name: /^21 March/ }).textContent).toContain('the exam boards');
});
