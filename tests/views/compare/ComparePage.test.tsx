import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addMonths } from '../../../src/domain/calendar';
import type { Plan } from '../../../src/domain/plan';
import type { Structure } from '../../../src/domain/structure';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan } from '../../../src/store/history';
import ComparePage from '../../../src/views/compare/ComparePage';
import { planFor, villagePrimary, withPhases } from '../../engine/plans';
import { cells, heads, lineOf, one, openCell, row } from './page';

const kept = ['today', 'slt-senco-with-deputy', 'head-as-senco', 'distributed'];

/** A plan in which only some structures are compared, to keep the page small. */
function planComparing(ids: readonly string[]): Plan {
  const plan = planFor({ ...villagePrimary, name: 'Village primary', ceilingPerYear: 12_000 });
  const simulation = { ...plan.simulation, futures: 200 };
  return {
    ...plan,
    simulation,
    structures: plan.structures.map((each) => ({ ...each, isCompared: ids.includes(each.id) })),
  };
}

beforeEach(() => startPlan(planComparing(kept)));
afterEach(() => {
  cleanup();
  closePlan();
});

const plan = (): Plan => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan');
  return open;
};

/** The page with every row of its table. */
async function renderCompare(): Promise<void> {
  render(<ComparePage />);
  if (documentStore.getState().plan) await vi.waitFor(() => row('Conflict of interest'), { timeout: 40_000 });
}

const foot = (): string | null => one('.compare-foot').textContent;
describe('Compare', () => {
  it('says first what the work needs', async () => {
    await renderCompare();
    expect(one('h1').textContent).toBe('Compare');
    expect(one('.lead').textContent).toMatch(/^The work needs about \d+ hours a week\. /);
  });

  it('has a sentence for every compared structure, the law first', async () => {
    await renderCompare();
    const sentences = [...document.querySelectorAll('.sentence-cards > li')].map((each) => each.textContent);
    expect(sentences).toHaveLength(4);
    expect(sentences[3]).toMatch(/No single SENCO.*Not lawful as it stands: No one member of staff is designated/);
  });

  it('says by whose hours a SENCO who is known to be leaving is counted', async () => {
    await renderCompare();
    expect(foot()).not.toContain('known to be leaving');
    cleanup();
    const now = plan();
    startPlan({ ...now, people: now.people.map((each) => ({ ...each, isLeaving: each.role === 'senco' })) });
    await renderCompare();
    expect(foot()).toMatch(
      /The hours of “What we have now”.* count the SENCO, who is known to be leaving, as still there/,
    );
  });

  it('stands today first, and says under a column that it is not lawful', async () => {
    await renderCompare();
    expect(heads()[0]).toBe('What we have now');
    expect(heads()[3]).toBe('No single SENCOnot lawful as it stands');
  });

  it('groups its rows, each group with a head of its own', async () => {
    await renderCompare();
    const groups = [...document.querySelectorAll('th[scope="rowgroup"]')].map((head) => head.textContent);
    expect(groups).toEqual(['Budget', 'Time', 'Law', 'Succession', 'Risk']);
  });

  it('opens a number to its formula, its inputs and their sources', async () => {
    await renderCompare();
    const dialog = await openCell('Extra cash a year', 1);
    expect(dialog.textContent).toMatch('Extra cash a year: SLT SENCO with a deputy SENCO');
    expect(dialog.textContent).toMatch('Each kind of spending in this structure, less the same kind');
    expect(lineOf(dialog, 'Employer’s pension contribution')).toMatch(
      /28\.68%.*from a source.*Checked 22 November 2026/,
    );
    expect(dialog.querySelector('a[href="#/evidence"]')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('shows an own figure as the school’s own, with its reason, in the working and at the foot', async () => {
    startPlan({ ...plan(), ownFigures: { 'time.schoolWeeks': { value: 38, reason: 'Our calendar.' } } });
    await renderCompare();
    expect(lineOf(await openCell('Hours needed a week', 0), 'School weeks')).toMatch(
      /38.*your own figure.*Our calendar\./,
    );
    expect(foot()).toMatch('School weeks in a year: your own figure, 38 weeks. Our calendar.');
  });

  it('opens a count of departures to the findings and what mends them', async () => {
    await renderCompare();
    const dialog = await openCell('Departs from law', 3);
    expect(dialog.textContent).toMatch('One member of staff is the designated SENCO');
    expect(dialog.textContent).toMatch('from the first day, 1 September 2026');
    expect(dialog.textContent).toMatch('Governors minute the designation');
    expect(dialog.textContent).toMatch('Children and Families Act 2014, section 67(1)');
  });

  it('shows differences from today, and today’s own values', async () => {
    await renderCompare();
    expect(cells('Share of the year')[1]).toMatch(/^\d+%$/);
    await userEvent.click(screen.getByLabelText('Difference from today'));
    expect(cells('Share of the year')[0]).toMatch(/^\d+%$/);
    expect(cells('Share of the year')[1]).toMatch(/^\+\d+ points$/);
    expect(cells('Extra cash a year')[2]).toMatch(/^−£[\d,]+$/);
    expect(cells('Hours needed a week')[1]).toBe('same');
  });

  it('marks rows that differ in words, and rows that do not', async () => {
    await renderCompare();
    await userEvent.click(screen.getByLabelText('Highlight what differs'));
    expect(row('Extra cash a year').textContent).toMatch('≠ differs');
    act(() => startPlan(planComparing(['today'])));
    expect(row('Extra cash a year').textContent).toMatch('= the same in all');
  });

  it('says which side of the ceiling, in words', async () => {
    await renderCompare();
    expect(cells('Over the ceiling')[0]).toBe('inside');
    expect(cells('Over the ceiling')[1]).toMatch(/^£[\d,]+ over$/);
  });

  it('says flags and counts of departures in words', async () => {
    await renderCompare();
    expect(cells('Conflict of interest')).toEqual([
      'not raised',
      'not raised',
      'raised: judge and advocate',
      'not raised',
    ]);
    expect(cells('Departs from law').slice(0, 2)).toEqual(['meets the law', 'meets the law']);
    expect(cells('Departs from law')[3]).toMatch(/^\d departures?$/);
  });

  it('sets the case of demand and the years of the plan', async () => {
    await renderCompare();
    await userEvent.click(screen.getByLabelText('Higher demand'));
    expect(plan().assumptions.demandCase).toBe('high');
    await userEvent.selectOptions(screen.getByLabelText('Years the plan looks ahead'), '3');
    expect(plan().assumptions.horizonYears).toBe(3);
    expect(one('.lead').textContent).toMatch(/^In the higher case the work needs/);
    expect(foot()).toMatch('Demand is the higher case.');
    expect(foot()).toMatch('3 years ahead, not 5');
  });

  it('takes a structure out of the table', async () => {
    await renderCompare();
    await userEvent.click(screen.getByLabelText('Headteacher as SENCO'));
    expect(heads()).toHaveLength(3);
  });

  it('sets a phased plan beside the structures, with its phases on its card and in its workings', async () => {
    const open = plan();
    const { startsOn } = open.assumptions;
    startPlan(
      withPhases(open, [
        { structure: 'head-as-senco', startsOn },
        { structure: 'slt-senco-with-deputy', startsOn: addMonths(startsOn, 12) },
      ]),
    );
    await renderCompare();
    expect(heads()).toHaveLength(5);
    expect(heads()[4]).toBe('First one, then the otherin two phases');
    expect([...document.querySelectorAll('.sentence-cards > li')].at(-1)?.textContent).toMatch(
      /Headteacher as SENCO to Aug 2027, then SLT SENCO with a deputy SENCO\.Over five years .* a year .*on average.* and covers \d+% of the work/,
    );
    expect(cells('Extra cash a year')).toHaveLength(5);
    const dialog = await openCell('Extra cash a year', 4);
    expect(lineOf(dialog, '12 of 60 months')).toMatch(/^\+ “Headteacher as SENCO”/);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await userEvent.click(screen.getByLabelText('First one, then the other'));
    expect(heads()).toHaveLength(4);
  });

  it('counts today among the eight, though a file leaves it out', async () => {
    startPlan(
      planComparing(
        plan()
          .structures.slice(1)
          .map(({ id }) => id),
      ),
    );
    await renderCompare();
    expect(heads()).toHaveLength(8);
    expect(heads()[0]).toBe('What we have now');
    await userEvent.click(screen.getByLabelText('Overarching inclusion lead'));
    expect(screen.getByText(/At most 8 can be compared/)).toBeTruthy();
  });

  it('opens a working in which two posts share a title, and says nothing to the console', async () => {
    const complaints = vi.spyOn(console, 'error');
    const open = plan();
    const doubled = (structure: Structure): Structure => ({
      ...structure,
      posts: structure.posts.flatMap((post) => [post, { ...post, id: `${post.id}-b` }]),
    });
    startPlan({ ...open, structures: open.structures.map(doubled) });
    await renderCompare();
    const dialog = await openCell('Full cost of the function a year', 1);
    expect(dialog.textContent).toMatch(/SENCO \(1\).*SENCO \(2\)/);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('refuses a ninth structure, and says why', async () => {
    startPlan(
      planComparing(
        plan()
          .structures.slice(0, 8)
          .map(({ id }) => id),
      ),
    );
    await renderCompare();
    await userEvent.click(screen.getByLabelText('Overarching inclusion lead'));
    expect(screen.getByText(/At most 8 can be compared/)).toBeTruthy();
    expect(heads()).toHaveLength(8);
  });

  it('prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await renderCompare();
    await userEvent.click(screen.getByText('Print'));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('points to Start where no plan is open', async () => {
    closePlan();
    await renderCompare();
    expect(screen.getByRole('link', { name: 'Go to Start' }).getAttribute('href')).toBe('#/');
  });
});
