import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startingPlan } from '../../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { assume, describeSchool } from '../../../../src/store/actions';
import { today } from '../../../../src/store/clock';
import { documentStore, useDocument } from '../../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../../src/store/history';
import { selectAssessment } from '../../../../src/store/selectors';
import { DiarySection } from '../../../../src/views/workload/diary/DiarySection';

const plan = () => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan');
  return open;
};

/** The section as the page has it: of the plan that is open. */
function Shown() {
  const open = useDocument((document) => document.plan);
  return open ? <DiarySection assessed={selectAssessment(open, today())} place={0} /> : null;
}

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing at ${selector}`);
  return found;
};
const cells = () => [...document.querySelectorAll<HTMLElement>('.heat-week')];
const cell = (monday: string) => one(`[data-monday="${monday}"]`);
const focused = () => document.activeElement?.getAttribute('data-monday');
const press = (text: string) => userEvent.click(screen.getByText(text, { selector: 'button' }));
const panel = () => one('.week-panel');
const field = (month: string) => screen.getByLabelText(month, { selector: 'input' }) as HTMLInputElement;
const effect = () => one('.review-effect').textContent ?? '';
/** Head and cells of the twin's row. */
const row = (name: string): readonly (string | null)[] => {
  const found = [...document.querySelectorAll('.chart-twin tbody tr')].find(
    (each) => each.querySelector('th')?.textContent === name,
  );
  return [...(found?.querySelectorAll('td') ?? [])].map((each) => each.textContent);
};

/** The primary of 210 with 32 on SEN support and 9 EHCPs, from September 2026. */
beforeEach(() => {
  startPlan(startingPlan(figuresWith({}), '2026-11-22'));
  describeSchool({ phase: 'primary', roll: 210, senSupport: 32, ehcps: 9 });
  assume({ startsOn: '2026-09-01', horizonYears: 3 });
  render(<Shown />);
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('the SENCO’s diary', () => {
  it('opens with a sentence, and with the week furthest over its hours', () => {
    expect(one('.diary .lead').textContent).toMatch(
      /^In every one of the 40 weeks with school days the work asks more than the hours .+ gives\. The week of 7 September goes furthest over: it asks 17\.8 hours and has [\d.]+ hours?\. The week that asks most is that of \d+ \w+: 18\.3 hours/,
    );
    expect(within(panel()).getByRole('heading').textContent).toMatch(/the furthest over its hours/);
  });

  it('has a cell for every school week, none for a holiday, and says where 15 February falls', () => {
    expect(cells()).toHaveLength(40);
    expect(document.querySelector('[data-monday="2026-10-26"]')).toBeNull();
    expect(one('.heat-year').textContent).toContain('15 February: plans of pupils who change phase');
    expect([...document.querySelectorAll('.heat-row legend')].map((legend) => legend.textContent)).toEqual([
      'Autumn, first half',
      'Autumn, second half',
      'Spring, first half',
      'Spring, second half',
      'Summer, first half',
      'Summer, second half',
    ]);
  });

  it('is one stop of the Tab key, and the arrows go from week to week and from row to row', () => {
    expect(cells().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => cell('2026-11-09').focus());
    const key = (name: string) => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
      return focused();
    };
    expect(key('ArrowRight')).toBe('2026-11-16');
    expect(key('ArrowLeft')).toBe('2026-11-09');
    expect(key('ArrowDown')).toBe('2027-01-11');
    expect(key('ArrowUp')).toBe('2026-11-09');
    expect(key('ArrowUp')).toBe('2026-09-07');
    expect(key('ArrowUp')).toBe('2026-09-07');
    expect(key('Home')).toBe('2026-08-31');
    expect(key('ArrowLeft')).toBe('2026-08-31');
    expect(key('End')).toBe('2027-07-19');
    expect(key('a')).toBe('2027-07-19');
    expect(cell('2027-07-19').tabIndex).toBe(0);
  });

  it('shows the tasks of a week that is chosen, adding up to what its cell asks', async () => {
    act(() => cell('2027-06-14').focus());
    await userEvent.keyboard('{Enter}');
    expect(cell('2027-06-14').getAttribute('aria-pressed')).toBe('true');
    expect(within(panel()).getByRole('heading').textContent).toBe('Week of 14 June 2027');
    const hours = [...panel().querySelectorAll('tbody tr td:nth-child(2)')].map((each) => Number(each.textContent));
    const all = Number(panel().querySelector('tfoot td')?.textContent);
    expect(Math.abs(hours.reduce((sum, each) => sum + each, 0) - all)).toBeLessThan(0.05 * hours.length);
    expect(cell('2027-06-14').querySelector('b')?.textContent).toBe(all.toFixed(0));
    expect(panel().querySelector('tbody th')?.textContent).toBe('EHCP co-ordination');
  });

  it('has the same hours in its table twin as in its cells, and the year beneath', () => {
    const [, asked, given, over] = row('9 Nov');
    expect(cell('2026-11-09').getAttribute('aria-label')).toContain(
      `Week of 9 November: asks ${asked} hours, has ${given}, ${over} over`,
    );
    expect(row('15 Feb')).toEqual([
      'holiday',
      '–',
      '–',
      '–',
      '–',
      '–',
      '15 February: plans of pupils who change phase',
    ]);
    expect(row('The year')[1]).toBe('587.6');
  });

  it('shows another year of the plan, when its pupils have grown', () => {
    fireEvent.change(screen.getByLabelText('Twelve months'), { target: { value: '2' } });
    expect(cells()[0]?.getAttribute('data-monday')).toBe('2028-09-04');
    expect(Number(row('The year')[1])).toBeGreaterThan(587.6);
    expect(screen.getByRole('figure').textContent).toContain('September 2028 to August 2029');
  });

  it('says what is left undone on the way to a date, and drops it when the date is past', () => {
    act(() => void describeSchool({ senSupport: 90, ehcps: 30 }));
    expect(one('.diary-threats').textContent).toMatch(
      /15 February 2027, the law’s date for plans of pupils who change phase: \d+% of the phase-transfer reviews before it/,
    );
    fireEvent.click(cell('2026-11-09'));
    expect(panel().textContent).toMatch(/phase-transfer reviews left undone this week, on the way to 15 February 2027/);
    expect(panel().textContent).toMatch(/9 hours would be done by the SENCO, unpaid, and \d/);
    fireEvent.click(cell('2027-03-08'));
    expect(panel().textContent).not.toContain('on the way to');
    expect(cell('2027-03-08').getAttribute('data-undone')).not.toBeNull();
  });
});

describe('the school’s own calendar of annual reviews', () => {
  it('says what filling the quiet months would do, does it, and can be undone', async () => {
    expect(effect()).toMatch(/would fall from 18\.3 to 16\.8 hours.*the year’s total would stay 588 hours/);
    await press('Fill the quiet months');
    expect(plan().annualReviewShares).toHaveLength(12);
    expect(effect()).toMatch(
      /Against the usual months, the week that asks most falls from 18\.3 to 16\.8 hours.*stays 588 hours/,
    );
    expect(row('The year')[1]).toBe('587.6');
    act(() => undo());
    expect(effect()).toMatch(/^These are the usual months/);
  });

  it('spreads reviews evenly and goes back to the usual', async () => {
    const before = row('9 Nov')[1];
    await press('Spread evenly');
    expect(row('9 Nov')[1]).not.toBe(before);
    expect(row('The year')[1]).toBe('587.6');
    await press('As is usual');
    expect(plan().annualReviewShares).toBeNull();
    expect(row('9 Nov')[1]).toBe(before);
  });

  it('keeps the months that were typed, and has the others give way to nine reviews in all', async () => {
    const type = async (month: string, text: string) => {
      await userEvent.clear(field(month));
      await userEvent.type(field(month), text);
    };
    await type('September', '2');
    await type('June', '3');
    expect(field('September').value).toBe('2');
    const total = (plan().annualReviewShares ?? []).reduce((sum, share) => sum + share, 0);
    expect(total).toBeCloseTo(1, 9);
    expect((plan().annualReviewShares?.[0] ?? 0) * 9).toBeCloseTo(2, 9);
    const shown = screen.getByRole('group', { name: 'Reviews held in each month' });
    const whole = [...shown.querySelectorAll('input')].map(({ value }) => Number(value));
    expect(whole.every(Number.isInteger)).toBe(true);
    expect(whole.reduce((sum, each) => sum + each, 0)).toBe(9);
  });

  it('refuses more reviews than there are plans', async () => {
    await userEvent.clear(field('May'));
    await userEvent.type(field('May'), '10');
    expect(screen.getByText('From 0 to 9: there are 9 reviews in the year.')).toBeDefined();
    expect((plan().annualReviewShares?.[8] ?? 0) * 9).toBeLessThanOrEqual(9);
  });

  it('has nothing to move where no pupil has a plan', () => {
    act(() => void describeSchool({ ehcps: 0 }));
    expect(screen.getByText(/No pupil has an EHC plan/)).toBeDefined();
  });
});
