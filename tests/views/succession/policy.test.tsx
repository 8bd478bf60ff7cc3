import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { documentStore, useDocument } from '../../../src/store/documentStore';
import { closePlan, startPlan } from '../../../src/store/history';
import { selectAssessment } from '../../../src/store/selectors';
import { PolicyPacks } from '../../../src/views/succession/PolicyPacks';
import { packWords, policyMeasures, regretSentences, unmovedSentence } from '../../../src/views/succession/policyWords';
import { RegretTable } from '../../../src/views/succession/RegretTable';
import { on, planFor, villagePrimary } from '../../engine/plans';

const kept = ['today', 'slt-senco-with-deputy', 'distributed'];
function planComparing(): Plan {
  const plan = planFor(villagePrimary, '2027-01-01');
  return { ...plan, structures: plan.structures.map((each) => ({ ...each, isCompared: kept.includes(each.id) })) };
}

beforeEach(() => startPlan(planComparing()));
afterEach(() => {
  cleanup();
  closePlan();
});

const openPlan = (): Plan => {
  const { plan } = documentStore.getState();
  if (!plan) throw new Error('No plan');
  return plan;
};

function Panel() {
  const plan = useDocument((document) => document.plan);
  return plan && <PolicyPacks plan={plan} on={on} />;
}

const check = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name });

describe('the panel of policy packs', () => {
  it('says that current law is the default, and how sure each change is', () => {
    render(<Panel />);
    expect(screen.getByText(/Nothing is switched on: every number follows from current law\./)).toBeTruthy();
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(box.checked).toBe(false);
    const plans = check('Individual Support Plans').closest('li');
    expect(plans?.textContent).toContain('proposed, not law');
    expect(plans?.textContent).toContain('From 1 September 2029');
    expect(plans?.textContent).toContain('1 times becomes 1.2 times.');
    expect(check("Teachers' pension costs more").closest('li')?.textContent).toContain('28.68% becomes 30.68%.');
  });

  it('switches a pack on and off, and a pay path switches the other off', async () => {
    render(<Panel />);
    await userEvent.click(check('Higher pay awards'));
    await userEvent.click(check('Individual Support Plans'));
    expect(openPlan().policyPacks).toEqual(['higherPayAwards', 'individualSupportPlans']);
    expect(
      screen.getByText(
        'Switched on: ‘Higher pay awards’ and ‘Individual Support Plans’. Every page is worked out with them.',
      ),
    ).toBeTruthy();
    await userEvent.click(check('Lower pay awards'));
    expect(check('Higher pay awards').checked).toBe(false);
    expect(check('Lower pay awards').checked).toBe(true);
    await userEvent.click(check('Lower pay awards'));
    expect(openPlan().policyPacks).toEqual(['individualSupportPlans']);
  });

  it('prints those that are on and no others, or one line', async () => {
    render(<Panel />);
    expect(screen.getByText('No policy change is switched on: current law.').className).toBe('print-only');
    const onPaper = () => [...document.querySelectorAll('.policy-packs .card:not(.screen-only)')];
    expect(onPaper()).toEqual([]);
    await userEvent.click(check('Higher pay awards'));
    expect(onPaper()).toEqual([check('Higher pay awards').closest('.card')]);
    expect(screen.getByText('Every page is worked out with:').className).toBe('print-only');
    expect(onPaper()[0]?.querySelector('details')?.closest('.screen-only')).toBeTruthy();
  });

  it('says where a pack does nothing', () => {
    const plan = openPlan();
    const short = { ...plan, assumptions: { ...plan.assumptions, horizonYears: 1 } };
    expect(packWords('individualSupportPlans', short).note).toBe(
      'It begins after this plan ends, so it changes nothing here.',
    );
    const own = { ...plan, ownFigures: { 'costs.payGrowth': { value: 0.05, reason: 'Our trust' } } };
    expect(packWords('higherPayAwards', own)).toEqual({
      begins: 'From 1 September 2028',
      changes: ['Growth of pay after the last published pay year: your own figure stays.'],
      note: 'Your own figure holds on every day, so this changes nothing.',
    });
    const lower = { ...plan, policyPacks: ['lowerPayAwards'] };
    expect(packWords('higherPayAwards', lower).note).toBe('Switching this on switches ‘Lower pay awards’ off.');
    expect(packWords('lowerPayAwards', lower).note).toBeNull();
    expect(packWords('teacherPensionRise', plan).note).toBeNull();
  });
});

describe('the table of regret', () => {
  async function renderTable(): Promise<void> {
    render(<RegretTable assessed={selectAssessment(openPlan(), on)} />);
    await screen.findByRole('table', {}, { timeout: 40_000 });
  }
  const heads = (): string[] => screen.getAllByRole('columnheader').map((head) => head.textContent ?? '');

  it('has current law and the packs that move something, and names those that do not', async () => {
    await renderTable();
    expect(heads()).toEqual([
      'Structure',
      'Current law',
      'Higher pay awards',
      'Lower pay awards',
      "Teachers' pension costs more",
      'Worst regret',
    ]);
    expect(
      screen.getByText(/^‘Individual Support Plans’ and ‘NPQ scholarships end’ change nothing in this table\./),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'How much you could regret each, on cost alone' })).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Work done in the last year' }));
    expect(screen.getByRole('heading', { name: 'How much you could regret each, on work done alone' })).toBeTruthy();
    expect(heads()).toEqual(['Structure', 'Current law', 'Individual Support Plans', 'Worst regret']);
  });

  it('counts no structure that law bars', async () => {
    await renderTable();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(3);
    const [today, , distributed] = rows;
    if (!today || !distributed) throw new Error('Rows are missing');
    expect(
      within(today)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['£0cheapest', '£0cheapest', '£0cheapest', '£0cheapest', 'none']);
    expect(distributed.textContent).toContain('not lawful as it stands');
    expect(within(distributed).getAllByRole('cell').at(-1)?.textContent).toBe('not counted');
  });
});

describe('the sentence before the table', () => {
  const worlds = [null, 'higherPayAwards', 'individualSupportPlans'] as const;
  const row = (name: string, ...regrets: number[]) => ({
    name,
    regrets,
    worst: Math.max(...regrets),
    otherSide: 'does the rest',
    warning: null as string | null,
  });
  const barred = { name: 'No SENCO', regrets: null, worst: null, otherSide: 'does little', warning: 'does little' };
  const cash = (...rows: Parameters<typeof regretSentences>[0]) =>
    regretSentences(rows, worlds, policyMeasures.extraCash);

  it('says which is least to be regretted, and what is best when', () => {
    expect(cash(row('Today', 0, 9_000, 0), row('Associate', 2_000, 0, 3_100), barred)).toEqual([
      'Whichever of these happens, “Associate” stays within about £3,100 of the cheapest.',
      '“Today” is the cheapest under current law and ‘Individual Support Plans’; “Associate” under ‘Higher pay awards’.',
      'Under current law “Associate” does the rest.',
    ]);
    expect(
      regretSentences([row('Today', 0.2, 0, 0), row('Associate', 0, 0.06, 0.06)], worlds, policyMeasures.workDone)[0],
    ).toBe('Whichever of these happens, “Associate” stays within 6 points of the one that gets most of the work done.');
  });

  it('says where one is best in every case, or several are level', () => {
    expect(cash(row('Today', 0, 0, 0), row('Associate', 1, 2, 3))).toEqual([
      'Whichever of these happens, “Today” is the cheapest.',
      'Under current law “Today” does the rest.',
    ]);
    const three = [row('A', 0, 0, 0), row('B', 0, 0, 0), row('C', 5, 5, 5)];
    expect(cash(...three)[0]).toBe('Whichever of these happens, “A” and “B” are the cheapest.');
    expect(regretSentences(three, worlds, policyMeasures.workDone)).toEqual([
      'Whichever of these happens, “A” and “B” get most of the work done.',
      'Under current law “A” does the rest; “B” does the rest.',
    ]);
    expect(cash(row('A', 0, 0, 0), row('B', 0, 0, 0))).toEqual([
      'The lawful ones come out level, whichever of these happens.',
    ]);
  });

  it('says first where what is put forward does little of the work', () => {
    const head = { ...row('Head', 0, 0, 0), warning: 'gets only 29% of the work done in the last year' };
    expect(cash(head, row('Associate', 5, 5, 5))).toEqual([
      '“Head” gets only 29% of the work done in the last year.',
      'Whichever of these happens, “Head” is the cheapest.',
    ]);
    const dearer = { ...head, ...row('Head', 0, 9_000, 0), warning: head.warning };
    expect(cash(dearer, row('Associate', 2_000, 0, 3_100))[0]).toBe(
      '“Head” gets only 29% of the work done in the last year.',
    );
    const outcome = { extraOverHorizon: -5_000, shareDoneInLastYear: 0.29, hoursShortInLastYear: 400, isBarred: false };
    expect(policyMeasures.extraCash.warning(outcome)).toBe(head.warning);
    expect(policyMeasures.extraCash.warning({ ...outcome, shareDoneInLastYear: 0.5 })).toBeNull();
    expect(policyMeasures.workDone.warning()).toBeNull();
  });

  it('never puts forward one that law bars, however cheap', () => {
    expect(cash(row('Today', 0, 0, 0), row('Associate', 5, 5, 5), barred).join(' ')).not.toContain('No SENCO');
  });

  it('says where law leaves one, or none', () => {
    expect(cash(row('Today', 0, 0, 0), barred)).toEqual([
      'Only “Today” is lawful as it stands: there is nothing to weigh it against.',
    ]);
    expect(cash(barred)).toEqual([
      'None of the structures compared is lawful as it stands, so there is nothing to choose between.',
    ]);
  });

  it('tells the other side, so that cheapest is not taken for best', () => {
    const outcome = { extraOverHorizon: -5_000, shareDoneInLastYear: 0.26, hoursShortInLastYear: 400, isBarred: false };
    expect(policyMeasures.extraCash.otherSide(outcome)).toBe('gets 26% of the work done in the last year');
    expect(policyMeasures.workDone.otherSide(outcome)).toBe('saves about £5,000 over the plan');
    const { otherSide } = policyMeasures.workDone;
    expect(otherSide({ ...outcome, extraOverHorizon: 20 })).toBe('costs nothing extra over the plan');
    expect(otherSide({ ...outcome, extraOverHorizon: 130_916 })).toBe('costs about £130,000 extra over the plan');
  });

  it('names the packs that move nothing', () => {
    expect(unmovedSentence([])).toBeNull();
    expect(unmovedSentence(['npqScholarshipsEnd'])).toBe('‘NPQ scholarships end’ changes nothing in this table.');
  });
});
