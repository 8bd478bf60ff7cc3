import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { School } from '../../../src/domain/school';
import { startingPlan } from '../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { describeSchool } from '../../../src/store/actions';
import { documentStore } from '../../../src/store/documentStore';
import { startPlan } from '../../../src/store/history';
import SchoolPage from '../../../src/views/school/SchoolPage';

const plan = () => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan is open');
  return open;
};
const school = () => plan().school;
const box = (name: RegExp) => screen.getByRole('textbox', { name });

function open(patch: Partial<School> = {}): ReturnType<typeof userEvent.setup> {
  describeSchool(patch);
  render(<SchoolPage />);
  return userEvent.setup();
}

async function fill(user: ReturnType<typeof userEvent.setup>, name: RegExp, text: string): Promise<void> {
  await user.clear(box(name));
  await user.type(box(name), text);
  await user.tab();
}

beforeEach(() => startPlan(startingPlan(figuresWith({}), '2026-11-22')));
afterEach(cleanup);

describe('messy input', () => {
  it.each([
    ['1200 ', /pupils on roll/i, () => school().roll, 1200],
    ['£1,200', /what governors will add/i, () => school().ceilingPerYear, 1200],
    ['12%', /growth of ehcps/i, () => school().ehcpGrowthPerYear, 0.12],
    ['23.4', /pension rate for support staff/i, () => school().lgpsEmployerRate, 0.234],
  ])('takes "%s"', async (text, name, of, expected) => {
    const user = open();
    await fill(user, name, text);
    expect(of()).toBe(expected);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('what cannot be', () => {
  it.each([
    ['10000000', /10,000 pupils or fewer/],
    ['-3', /0 or more/],
    ['12.5', /whole number/],
    ['12%', /Enter a number of pupils, not a percentage/],
    ['£12,000', /Enter a number of pupils, not an amount of money/],
    ['a few', /Enter a number/],
  ])('refuses %s as a roll with a sentence, and keeps the last good one', (text, sentence) => {
    open({ roll: 210 });
    fireEvent.change(box(/pupils on roll/i), { target: { value: text } });
    fireEvent.blur(box(/pupils on roll/i));
    expect(school().roll).toBe(210);
    expect(within(screen.getByRole('alert')).getByText(sentence)).toBeDefined();
    expect(box(/pupils on roll/i).getAttribute('aria-invalid')).toBe('true');
  });

  it('refuses more pupils with SEN than are on roll', async () => {
    const user = open({ roll: 210, senSupport: 30, ehcps: 8 });
    await user.click(box(/^pupils on sen support/i));
    await user.paste('9');
    await user.tab();
    expect(school().senSupport).toBe(30);
    expect(screen.getAllByText(/would be 317 pupils, more than the 210 on roll/).length).toBe(2);
  });

  it('leads from the summary to the field', async () => {
    const user = open({ roll: 210 });
    await fill(user, /urn/i, '12');
    await user.click(within(screen.getByRole('alert')).getByRole('button'));
    expect(document.activeElement).toBe(box(/urn/i));
    expect(school().urn).toBeNull();
  });

  it('wants a plan to have a name', async () => {
    const user = open();
    await user.clear(box(/name of this plan/i));
    await user.tab();
    expect(plan().name).toBe('New plan');
    expect(screen.getAllByText('Give the plan a name.').length).toBe(2);
  });
});

describe('I don’t know', () => {
  it('shows the default and on whose word it is', () => {
    open();
    expect(screen.getByText('275 pupils')).toBeDefined();
    expect(screen.getAllByText(/Worked out from: /).length).toBeGreaterThan(2);
    expect(screen.getByText(/not your fund’s rate/)).toBeDefined();
  });

  it('goes back to the default when ticked', async () => {
    const user = open({ roll: 210 });
    const field = box(/pupils on roll/i).closest('.field');
    if (!(field instanceof HTMLElement)) throw new Error('The field has a frame');
    await user.click(within(field).getByRole('checkbox'));
    expect(school().roll).toBeNull();
  });
});

describe('beside the entries', () => {
  it('says what the work needs, and again as she types', async () => {
    const user = open({ roll: 210, senSupport: 34, ehcps: 6 });
    const said = () => screen.getByText(/The SENCO function here needs about/).textContent;
    const before = said();
    expect(before).toMatch(/about \d+(\.\d)? hours a week/);
    await fill(user, /pupils with an ehcp/i, '30');
    expect(said()).not.toBe(before);
  });

  it('places the school among schools like it, with the year and their number', () => {
    open({ roll: 210, senSupport: 34, ehcps: 20 });
    expect(screen.getByText(/more than at least 19 in 20 primaries of 106 to 210 pupils/)).toBeDefined();
    expect(screen.getByText(/Among 4,791 primaries .* January 2025 census/)).toBeDefined();
  });

  it('says so where there is no distribution', () => {
    open({ phase: 'sixteenToNineteen' });
    expect(screen.getByText(/no national distribution for 16 to 19/)).toBeDefined();
  });
});

it('says what the structures take the school to have now, and where to change it', () => {
  open();
  const note = screen.getByText(
    /take what you have now to be a SENCO on the leadership team, paid as a teacher at U3 with a TLR2, given \d+(\.5)? hours a week/,
  );
  expect(within(note).getByRole('link', { name: 'Structures' }).getAttribute('href')).toBe('#/structures');
});

it('says that a special school borrows its hours, and has no duty in law', () => {
  open({ phase: 'special' });
  expect(screen.getByText(/No task hours exist for special schools/)).toBeDefined();
  expect(screen.getByText(/no SENCO duty on this kind of school/)).toBeDefined();
});

describe('what nobody has touched', () => {
  it('follows the phase, so that a new plan for a secondary has secondary pay and hours', async () => {
    const user = open();
    const head = () => plan().people.find(({ role }) => role === 'headteacher')?.payPoint;
    const before = { head: head(), today: plan().structures[0] };
    await user.selectOptions(screen.getByRole('combobox', { name: 'Phase' }), 'secondary');
    expect(head()).not.toBe(before.head);
    expect(plan().structures[0]).not.toEqual(before.today);
  });
});

it('begins on a practical date, or the first of another month', async () => {
  const user = open();
  await user.click(screen.getByRole('radio', { name: '1 September 2027' }));
  expect(plan().assumptions.startsOn).toBe('2027-09-01');
  await user.click(screen.getByRole('radio', { name: 'Another month' }));
  expect(screen.getByLabelText('First day of the new arrangement')).toBeDefined();
});
