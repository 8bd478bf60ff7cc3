import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Preferences } from '../../../src/domain/decision';
import type { Plan } from '../../../src/domain/plan';
import { openReply } from '../../../src/files/reply/openReply';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan } from '../../../src/store/history';
import { sessionStore } from '../../../src/store/sessionStore';
import DecidePage from '../../../src/views/decide/DecidePage';
import { planFor, villagePrimary } from '../../engine/plans';

vi.mock('../../../src/views/decide/fix/FixSection', () => ({ FixSection: () => null }));
const minds = vi.hoisted(() => ({ handed: [] as unknown[] }));
vi.mock('../../../src/views/decide/minds/MindsSection', () => ({
  MindsSection: ({ outcomes }: { readonly outcomes: unknown }) => {
    minds.handed.push(outcomes);
    return <h2>What would change our minds</h2>;
  },
}));
vi.mock('../../../src/views/decide/record/RecordSection', () => ({ RecordSection: () => null }));
const downloaded = vi.hoisted(() => ({ texts: [] as string[], names: [] as string[] }));
vi.mock('../../../src/files/share/download', () => ({
  download: (text: string, name: string) => {
    downloaded.texts.push(text);
    downloaded.names.push(name);
  },
}));

const compared = ['today', 'head-as-senco', 'slt-senco-with-deputy', 'distributed'];

/** Few structures and few futures, to keep the page quick. */
function smallPlan(patch: Partial<Plan> = {}): Plan {
  const plan = planFor({ ...villagePrimary, name: 'Village primary' });
  const structures = plan.structures
    .filter(({ id }) => compared.includes(id))
    .map((each) => ({ ...each, isCompared: true }));
  return { ...plan, structures, phasedPlans: [], simulation: { futures: 200, seed: 2718 }, ...patch };
}

const plan = (): Plan => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan');
  return open;
};
const words = (selector: string): string =>
  [...document.querySelectorAll(selector)].map((each) => each.textContent ?? '').join(' ');
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const putInOrder = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) await press(new RegExp(`^Put ${name}`));
};
const shownOrder = (): string[] =>
  [...document.querySelectorAll('ol.order-list h4')].map((each) => each.textContent ?? '');
const totals = (): string[] =>
  [...document.querySelectorAll('.parts-row .parts-total')].map((each) => each.textContent ?? '');

async function open(start: Plan = smallPlan()): Promise<void> {
  startPlan(start);
  render(<DecidePage />);
  await waitFor(() => expect(words('.progress-line')).toMatch(/^200 futures/), { timeout: 40_000 });
}

beforeEach(() => {
  sessionStore.setState({ message: null });
  downloaded.texts.length = 0;
  downloaded.names.length = 0;
  minds.handed.length = 0;
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('what comes first', () => {
  it('says which options law bars, why, and where to read more', async () => {
    await open();
    const gate = screen.getByRole('heading', { name: 'Lawful first' }).closest('section');
    expect(gate?.textContent).toMatch('Three of the four compared options are lawful as far as is known; one is not.');
    const barred = gate?.querySelector('.gate-barred');
    expect(barred?.textContent).toMatch('No one member of staff is designated as SENCO.');
    expect(barred?.querySelector('a')?.getAttribute('href')).toMatch('#/compare');
  });

  it('shows no score before an order is given, and says what will be shown', async () => {
    await open();
    expect(document.querySelector('.parts-chart, .ranks-chart, .verdict')).toBeNull();
    expect(words('#decide-follows')).toMatch('No option is scored yet');
    expect(screen.getByRole('button', { name: 'Show what follows' })).toHaveProperty('disabled', true);
    expect(words('#decide-follows')).toMatch('Once one change is put first, this shows');
    await putInOrder('Extra cash');
    expect(document.querySelector('.parts-chart, .ranks-chart, .verdict')).toBeNull();
    expect(words('#decide-follows')).toMatch('Press “Show what follows”, and this shows');
    expect(plan().preferences).toBeNull();
    await press('Show what follows');
    expect(document.querySelector('.parts-chart')).not.toBeNull();
    expect(plan().preferences?.order).toEqual(['extraCash']);
  });

  it('shows each criterion with its question and the range that is real here, and names what tells nothing apart', async () => {
    await open();
    const card = screen.getByRole('heading', { name: 'Work done at the peak' }).closest('li');
    expect(card?.textContent).toMatch(/From \d+% to \d+% of the work of every October to February/);
    expect(words('.order-step')).toMatch(/From £[\d,]+ more to £[\d,]+ less a year than today/);
    expect(words('.order-step')).toMatch(/“Load on class teachers”.*counts? for nothing here/);
    expect(screen.queryByRole('button', { name: /Put Load on class teachers/ })).toBeNull();
  });

  it('shows at once what follows where a plan has saved preferences', async () => {
    await open(smallPlan({ preferences: { order: ['secureCover', 'extraCash'], swings: {} } }));
    expect(document.querySelector('.verdict')?.textContent).toMatch(/best|clear winner/);
    expect(shownOrder()).toEqual(['Months without a SENCO in post', 'Extra cash']);
    await press('Begin again');
    expect(plan().preferences).toBeNull();
    expect(document.querySelector('.verdict')).toBeNull();
  });

  it('asks what would change our minds only of the last outcomes, with what is solved exactly', async () => {
    await open(smallPlan({ preferences: { order: ['secureCover', 'extraCash'], swings: {} } }));
    await waitFor(() => expect(minds.handed.at(-1)).not.toBeNull());
    const [last, ...others] = new Set(minds.handed.filter((outcomes) => outcomes !== null));
    expect(others).toEqual([]);
    expect(last).toMatchObject([{ exact: { length: 7 } }, {}, {}, {}]);
  });
});

describe('the order', () => {
  it('is given by keyboard alone, says each step, and keeps focus with what moved', async () => {
    await open();
    const first = screen.getByRole('button', { name: 'Put Extra cash first' });
    act(() => first.focus());
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Put Work done at the peak second');
    await userEvent.keyboard('{Enter}');
    expect(shownOrder()).toEqual(['Extra cash', 'Work done at the peak']);
    const up = screen.getByRole('button', { name: 'Move Work done at the peak up' });
    act(() => up.focus());
    await userEvent.keyboard(' ');
    expect(shownOrder()).toEqual(['Work done at the peak', 'Extra cash']);
    expect(words('.order-step [role="status"]')).toBe('Work done at the peak is first of 2.');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Work done at the peak down');
    await press('Leave out Extra cash');
    expect(shownOrder()).toEqual(['Work done at the peak']);
    expect(words('.order-step [role="status"]')).toBe('Extra cash is left out.');
  });
});

describe('the weights', () => {
  it('change the ranking, and the parts of every bar add up to its total', async () => {
    await open(smallPlan({ preferences: { order: ['extraCash', 'peakCoverage'], swings: {} } }));
    const before = totals();
    const slider = screen.getByRole('slider', { name: /Work done at the peak/ });
    expect(slider).toHaveProperty('value', '33');
    act(() => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(slider, '95');
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(plan().preferences?.swings).toEqual({ extraCash: 100, peakCoverage: 95 });
    await waitFor(() => expect(totals()).not.toEqual(before));
    const table = document.querySelector('.chart-twin table');
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const cells = [...row.querySelectorAll('td')].map((cell) => Number((cell.textContent ?? '').replace('−', '-')));
      const total = cells.pop() ?? Number.NaN;
      expect(Math.abs(cells.reduce((sum, cell) => sum + cell, 0) - total)).toBeLessThanOrEqual(1.5);
    }
  });

  it('says where they disagree with the order, and mends it', async () => {
    const swings: Preferences['swings'] = { extraCash: 100, peakCoverage: 20, secureCover: 70 };
    await open(smallPlan({ preferences: { order: ['extraCash', 'peakCoverage', 'secureCover'], swings } }));
    expect(words('.notice')).toMatch(
      'stands above “Months without a SENCO in post” in your order, and you give it less',
    );
    await press('Put the order as the weights say');
    expect(plan().preferences?.order).toEqual(['extraCash', 'secureCover', 'peakCoverage']);
  });
});

describe('where there is nothing to weigh', () => {
  it('says that law leaves one, without asking for an order', async () => {
    const only = smallPlan();
    const structures = only.structures.filter(({ id }) => id === 'today' || id === 'distributed');
    await open({ ...only, structures });
    expect(words('.verdict')).toMatch('Law leaves one of the compared options');
    expect(document.querySelector('.order-step')).toBeNull();
    expect(words('#decide-board')).toMatch('nothing for governors to weigh');
  });
});

describe('the board', () => {
  const answer = async (...names: readonly string[]): Promise<void> => {
    await putInOrder(...names);
    await press('Put my answers away');
  };

  it('lets three governors answer one after another, each with nothing of the others or of the head on the page', async () => {
    await open(smallPlan({ preferences: { order: ['independence'], swings: {} } }));
    await press('Begin with the first governor');
    expect(document.activeElement?.textContent).toBe('Governor 1');
    expect(shownOrder()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/deputy SENCO|Headteacher as SENCO|of 100/);
    await answer('Extra cash', 'Work done at the peak');
    expect(document.body.textContent).not.toMatch('Extra cash');
    await press('Hand over to the next governor');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Governor 2');
    expect(shownOrder()).toEqual([]);
    expect(document.querySelector('.parts-chart, .ranks-chart, .verdict, .board-result')).toBeNull();
    expect(document.body.textContent).not.toMatch('Governor 1');
    await answer('Extra cash');
    await press('Hand over to the next governor');
    await answer('Months without a SENCO in post');
    await press('Everybody has answered');
    expect(plan().governors.map(({ label, preferences }) => [label, preferences.order])).toEqual([
      ['Governor 1', ['extraCash', 'peakCoverage']],
      ['Governor 2', ['extraCash']],
      ['Governor 3', ['secureCover']],
    ]);
    expect(words('#decide-board')).toMatch('Three governors have answered.');
    expect(words('.board-result .verdict')).toMatch(/is best for two of the three governors; “.+” for one\./);
    expect(words('.board-result')).toMatch(/They differ most about “.+”/);
    expect(words('.board-votes')).toMatch('best for 2 of 3: Governor 1 and Governor 2');
    // The head’s own order is as it was.
    expect(plan().preferences?.order).toEqual(['independence']);
  });

  it('takes a governor out, gives the next the free label, and refuses a label that another has', async () => {
    const governors = [1, 2].map((number) => ({
      id: `governor-${number}`,
      label: `Governor ${number}`,
      preferences: { order: ['extraCash'] as const, swings: {} },
    }));
    await open(smallPlan({ governors }));
    await press('Take Governor 1 out');
    await press('Hand over to the next governor');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Governor 1');
    await answer('Independence and challenge');
    await press('Everybody has answered');
    expect(plan().governors.map(({ label }) => label)).toEqual(['Governor 2', 'Governor 1']);
    const [box] = screen.getAllByLabelText('Label');
    await userEvent.clear(box as HTMLElement);
    await userEvent.type(box as HTMLElement, 'Governor 1');
    expect(words('.governors')).toMatch('Another governor has this label.');
    expect(plan().governors.map(({ label }) => label)).toContain('Governor 1');
    expect(new Set(plan().governors.map(({ label }) => label)).size).toBe(2);
  });

  it('saves a reply that the head’s page takes in, and refuses others by name', async () => {
    await open();
    await press('Begin with the first governor');
    await putInOrder('Months without a SENCO in post', 'Extra cash');
    await press('Save a reply file');
    await waitFor(() => expect(downloaded.texts).toHaveLength(1));
    expect(downloaded.names).toEqual(['new-plan.reply.json']);
    const [text = ''] = downloaded.texts;
    expect(text).not.toMatch('Village');
    await press('Leave without answering');
    expect(plan().governors).toEqual([]);

    const stale = text.replace(/"extraCash": "from [^"]+"/, '"extraCash": "from £9 to £0 more a year than today"');
    expect(openReply(stale, {}).ok).toBe(false);
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('No way to open replies');
    await userEvent.upload(input, [
      new File([text], 'one.json', { type: 'application/json' }),
      new File([text], 'one-again.json', { type: 'application/json' }),
      new File([stale], 'stale.json', { type: 'application/json' }),
      new File(['{}'], 'other.json', { type: 'application/json' }),
    ]);
    await waitFor(() => expect(plan().governors).toHaveLength(1));
    expect(plan().governors[0]?.preferences.order).toEqual(['secureCover', 'extraCash']);
    const alert = await waitFor(() => within(screen.getByRole('alert')).getAllByRole('listitem'));
    expect(alert.map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^“one-again.json” is not taken in: it is the same reply/),
      expect.stringMatching(/^“stale.json” is not taken in: it was weighed against other ranges\. “Extra cash”/),
      expect.stringMatching(/^“other.json” is not taken in: it is not a reply/),
    ]);
  });
});
