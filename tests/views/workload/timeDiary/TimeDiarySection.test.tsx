import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startingPlan } from '../../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { clearOwnFigure, describeSchool, setOwnFigure } from '../../../../src/store/actions';
import { documentStore, useDocument } from '../../../../src/store/documentStore';
import { startPlan, undo } from '../../../../src/store/history';
import { selectAssessment } from '../../../../src/store/selectors';
import { sessionStore } from '../../../../src/store/sessionStore';
import { changedAssumptions } from '../../../../src/views/compare/changedAssumptions';
import { TimeDiarySection } from '../../../../src/views/workload/timeDiary/TimeDiarySection';

const on = '2026-11-22';

const plan = () => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan is open');
  return open;
};

function Section() {
  const open = useDocument((document) => document.plan);
  return open && <TimeDiarySection assessed={selectAssessment(open, on)} />;
}

const village = () => {
  const start = startingPlan(figuresWith({}), on);
  return { ...start, school: { ...start.school, phase: 'primary', roll: 210, senSupport: 32, ehcps: 9 } } as const;
};

const box = (name: string): HTMLInputElement => screen.getByLabelText(name, { selector: 'input' });
const type = (name: string, text: string) => {
  fireEvent.change(box(name), { target: { value: text } });
  fireEvent.blur(box(name));
};
const startOn = (date: string) =>
  fireEvent.change(screen.getByLabelText('First day of the two weeks'), { target: { value: date } });
const use = () => userEvent.click(screen.getByRole('button', { name: 'Use these hours' }));
const table = () => within(screen.getByRole('region', { name: 'Table: What the time diary comes to' }));
const row = (task: string): HTMLElement => table().getByRole('row', { name: new RegExp(`^${task}`) });
const said = () => sessionStore.getState().message?.text;

beforeEach(() => {
  startPlan(village());
  render(<Section />);
});
afterEach(cleanup);

describe('what is typed', () => {
  it('shows at once what it comes to beside our usual, and changes nothing', () => {
    const before = plan();
    startOn('2026-11-02');
    type('Annual reviews', '9.5');
    expect(screen.getByText(/In the ten school days of 2 to 13 November 2026 you noted/).textContent).toMatch(
      /you noted 9.5 hours; our usual for the same tasks and days is 4.5 hours.* about 662 hours instead of 588: 17 hours a week instead of 15.1\./,
    );
    const cells = within(row('Annual reviews')).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      '9.5',
      '4.5',
      '59',
      '125',
      expect.stringContaining('6.5 h a review becomes 13.9 h'),
    ]);
    expect(plan()).toBe(before);
  });

  it('says why a task is not used', () => {
    startOn('2026-11-02');
    type('Transition', '3');
    type('Referrals', '0');
    expect(row('Transition').textContent).toMatch(/none of this work falls in these days/);
    expect(row('Referrals').textContent).toMatch(/does not mean none in a year/);
  });

  it('warns where chance weighs heavily', () => {
    startOn('2026-11-02');
    type('Disputes and complaints', '2');
    expect(row('Disputes').textContent).toMatch(/we would expect fewer than 0\.1/);
  });

  it('takes quarter hours as they are', () => {
    startOn('2026-11-02');
    type('Reactive work', '6.25');
    expect(row('Reactive work').textContent).toMatch(/^Reactive work6\.25/);
  });

  it('waits for the first day', () => {
    type('Annual reviews', '9.5');
    expect(screen.getByText(/Once the first day and some hours are in/)).toBeDefined();
  });

  it('leaves alone a figure that the school typed itself, and says so', async () => {
    setOwnFigure('demand.annualReviewHours', 5, 'Our log');
    startOn('2026-11-02');
    type('Annual reviews', '9.5');
    type('Parent contact', '5');
    expect((await screen.findByText(/you typed a figure of your own/)).textContent).toMatch(/Evidence/);
    await use();
    expect(plan().ownFigures['demand.annualReviewHours']).toEqual({ value: 5, reason: 'Our log' });
    expect(plan().ownFigures['demand.parentContactHours']).toBeDefined();
  });
});

describe('what will not do', () => {
  it('is named by its task, at the top and at the field, and nothing typed is lost', async () => {
    startOn('2026-11-02');
    type('Annual reviews', '9.5');
    type('Referrals', 'lots');
    type('Reactive work', '-3');
    await use();
    const summary = screen.getByRole('alert');
    expect(summary.textContent).toMatch(/Referrals: Enter a number/);
    expect(summary.textContent).toMatch(/Enter 0 hours or more for Reactive work\./);
    expect(document.activeElement).toBe(summary);
    expect([box('Annual reviews').value, box('Referrals').value, box('Reactive work').value]).toEqual([
      '9.5',
      'lots',
      '-3',
    ]);
    expect(plan().timeDiary).toBeNull();
    await userEvent.click(within(summary).getByRole('button', { name: /Referrals/ }));
    expect(document.activeElement).toBe(box('Referrals'));
  });

  it('is a diary without a first day or without hours', async () => {
    await use();
    const summary = screen.getByRole('alert');
    expect(summary.textContent).toMatch(/Enter the first day of the two weeks\.Enter the hours of at least one task\./);
  });

  it.each([
    ['2026-11-07', /a Monday to Friday, not in August/],
    ['2027-08-11', /a Monday to Friday, not in August/],
    ['0026-11-02', /Enter a day from September 2025 to July 2028/],
    ['2020-11-02', /Enter a day from September 2025 to July 2028/],
    ['2035-11-05', /Enter a day from September 2025 to July 2028/],
  ])('is a first day of %s', (date, sentence) => {
    startOn(date);
    expect(screen.getByText(sentence)).toBeDefined();
  });

  it('is a diary of which nothing can be used: nothing is set', async () => {
    const before = plan();
    startOn('2026-11-02');
    type('Transition', '3');
    await use();
    expect(plan()).toBe(before);
    expect(said()).toMatch(/None of these hours can be used, so nothing is changed/);
  });
});

describe('used', () => {
  const fill = async () => {
    startOn('2026-11-02');
    type('Annual reviews', '9.5');
    type('Parent contact', '5');
    await use();
  };

  it('sets the figures with their reason, for Evidence and Compare to show', async () => {
    await fill();
    expect(plan().timeDiary).toEqual({ startsOn: '2026-11-02', hours: { annualReview: 9.5, parentContact: 5 } });
    expect(plan().ownFigures).toEqual({
      'demand.annualReviewHours': {
        value: expect.closeTo(13.854, 3),
        reason: 'Time diary of two weeks from 2 November 2026: 9.5 hours of annual reviews.',
      },
      'demand.parentContactHours': {
        value: expect.closeTo(2.439, 3),
        reason: expect.stringMatching(/5 hours of parent/),
      },
    });
    expect(changedAssumptions(plan()).join()).toMatch(
      /your own figure, 13\.8542 hours a year\. Time diary of two weeks/,
    );
    expect(said()).toBe('The hours of 2 tasks are now your own.');
  });

  it('marks its tasks, and says when there is nothing left to use', async () => {
    await fill();
    expect(within(row('Annual reviews')).getByText('from your time diary')).toBeDefined();
    expect(screen.getByText(/The hours of 2 tasks are your own/).textContent).toMatch(
      /by the diary of 2 to 13 November 2026: annual reviews and parent contact/,
    );
    expect(screen.getByText('These hours are in use.')).toBeDefined();
    const before = plan();
    await use();
    expect(plan()).toBe(before);
  });

  it('says when the school has changed since, and keeps what each review takes', async () => {
    await fill();
    const own = plan().ownFigures;
    describeSchool({ ehcps: 12 });
    expect(await screen.findByText(/Since these hours were put to use, the numbers on School/)).toBeDefined();
    expect(plan().ownFigures).toEqual(own);
  });

  it('says when none of it is in use any longer', async () => {
    await fill();
    clearOwnFigure('demand.annualReviewHours');
    clearOwnFigure('demand.parentContactHours');
    expect(await screen.findByText(/is kept, but none of its hours is in use any longer/)).toBeDefined();
  });

  it('is one change, which undo takes back whole, and the form keeps what was typed', async () => {
    const before = plan();
    await fill();
    undo();
    expect(plan()).toBe(before);
    await screen.findByText(/Type in the totals/);
    expect(box('Annual reviews').value).toBe('9.5');
    expect(screen.queryByText('from your time diary')).toBeNull();
  });

  it('takes back the figures of a task that is left out the next time', async () => {
    await fill();
    type('Annual reviews', '');
    expect(screen.getByText(/Back to our usual, because this diary no longer sets it: annual reviews\./)).toBeDefined();
    await use();
    expect(Object.keys(plan().ownFigures)).toEqual(['demand.parentContactHours']);
  });

  it('goes back to the usual hours, but for figures typed by hand', async () => {
    setOwnFigure('time.schoolWeeks', 38, 'Our calendar');
    const before = plan();
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the usual hours' }));
    expect(plan()).toEqual(before);
    expect(screen.queryByRole('button', { name: 'Back to the usual hours' })).toBeNull();
    expect(box('Annual reviews').value).toBe('9.5');
  });
});

describe('a diary that is saved', () => {
  it('fills the form when its plan is opened, and leaves it for another plan', async () => {
    startPlan({ ...village(), timeDiary: { startsOn: '2027-01-11', hours: { reactive: 6.25 } } });
    await screen.findByDisplayValue('6.25');
    expect(screen.getByLabelText<HTMLInputElement>('First day of the two weeks').value).toBe('2027-01-11');
    startPlan(village());
    await screen.findByText(/Once the first day and some hours are in/);
    expect(box('Reactive work').value).toBe('');
  });
});

describe('the sheet', () => {
  it('has sixteen tasks by ten days, asks for a role and says to name nobody', () => {
    startOn('2026-11-02');
    const sheet = document.querySelector('.diary-sheet');
    expect(sheet?.querySelectorAll('tbody tr').length).toBe(16);
    const heads = [...(sheet?.querySelectorAll('thead th.day') ?? [])].map((head) => head.textContent);
    expect(heads).toEqual(['Mon2', 'Tue3', 'Wed4', 'Thu5', 'Fri6', 'Mon9', 'Tue10', 'Wed11', 'Thu12', 'Fri13']);
    expect(sheet?.textContent).toMatch(/Role or initials/);
    expect(sheet?.textContent).toMatch(/Name no pupil, parent or colleague/);
  });
});
