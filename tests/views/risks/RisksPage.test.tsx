import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { routeAt } from '../../../src/app/routes';
import type { Plan } from '../../../src/domain/plan';
import { riskNames } from '../../../src/domain/risk';
import { assume } from '../../../src/store/actions';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../src/store/history';
import { addOwnRisk, chooseMitigation } from '../../../src/store/riskActions';
import { sessionStore } from '../../../src/store/sessionStore';
import RisksPage from '../../../src/views/risks/RisksPage';
import { planFor, villagePrimary, withPhases } from '../../engine/plans';

// Nothing is painted here that would be waited for.
vi.mock('../../../src/ui/useAfterPaint', () => ({ useAfterPaint: () => true }));
// Both are long, and have tests of their own; here they would only be drawn again at every change.
vi.mock('../../../src/views/risks/health/HealthSection', () => ({ HealthSection: () => null }));
vi.mock('../../../src/views/risks/conflicts/ConflictSection', () => ({ ConflictSection: () => null }));

const compared = ['today', 'head-as-senco', 'slt-senco'];

/** Three structures and few futures, to keep the page quick. */
function smallPlan(): Plan {
  const plan = planFor({ ...villagePrimary, name: 'Village primary' });
  const structures = plan.structures
    .filter(({ id }) => compared.includes(id))
    .map((each) => ({ ...each, isCompared: true }));
  return { ...plan, structures, phasedPlans: [], simulation: { futures: 100, seed: 2718 } };
}

const plan = (): Plan => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan');
  return open;
};

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string): string[] => all(selector).map((each) => each.textContent?.trim() ?? '');
const words = (selector: string): string => texts(selector).join(' ');
const names = (): string[] => texts('.risk-name > span:last-child');
const scores = (): number[] => texts('.risk-line .score-tag b').map(Number);
const scoreOf = (name: string): number => scores()[names().indexOf(name)] ?? Number.NaN;
const lineOf = (name: string): HTMLElement => {
  const line = all('.risk-line')[names().indexOf(name)];
  if (!line) throw new Error(`No line for ${name}`);
  return line;
};
const detailOf = (name: string): HTMLElement => {
  const detail = lineOf(name).nextElementSibling;
  if (!(detail instanceof HTMLElement)) throw new Error(`No detail of ${name}`);
  return detail;
};
const dialog = () => within(document.querySelector('dialog') ?? document.body);
const box = (id: string): HTMLElement => {
  const found = all(`.mitigation input[id$="-${id}"]`)[0];
  if (!found) throw new Error(`${id} is not offered`);
  return found;
};
const isDrawn = () =>
  waitFor(
    () => {
      expect(words('.progress-line')).toMatch(/^100 futures/);
      expect(all('[aria-busy="true"]')).toHaveLength(0);
    },
    { timeout: 15_000 },
  );

async function open(start: Plan = smallPlan(), option = 'head-as-senco'): Promise<void> {
  startPlan(start);
  sessionStore.setState({ chosenOption: option });
  render(<RisksPage />);
  await isDrawn();
}

async function judge(name: string): Promise<void> {
  const [button] = within(detailOf(name)).getAllByRole('button', { hidden: true });
  if (button) await userEvent.click(button);
}

/** Writes in a field of the dialog, in one go. */
async function write(label: string, text: string): Promise<void> {
  await userEvent.click(dialog().getByLabelText(label));
  await userEvent.paste(text);
}

function close(): void {
  cleanup();
  closePlan();
}

/** One page for the tests of a part, each of which leaves the plan as it found it. */
function onOnePage(start?: Plan, option?: string): void {
  beforeAll(() => open(start, option));
  afterAll(close);
}

/** Takes back every change since the page was opened, and waits for its numbers. */
async function takeBack(): Promise<void> {
  while (documentStore.temporal.getState().pastStates.length > 0) act(() => undo());
  await isDrawn();
}

describe('the register', () => {
  onOnePage();

  it('has every risk, the highest score first, and says what they come to', async () => {
    expect(names().toSorted()).toEqual(Object.values(riskNames).toSorted());
    expect(scores()).toEqual(scores().toSorted((a, b) => b - a));
    expect(texts('.risk-rank').map(Number)).toEqual(names().map((_, at) => at + 1));
    expect(words('.lead')).toMatch(/^Under “.+” \S+ risks? (is|are) rated (severe|high): “/);
    expect(words('.lead')).toMatch(`“${names()[0]}”`);
  });

  it('puts each risk where its two levels meet in the matrix, by its number, with the rating in words', () => {
    const cells = all('.risk-matrix td');
    expect(cells).toHaveLength(25);
    const placed = cells.flatMap((cell) =>
      [...cell.querySelectorAll('button')].map((each) => Number(each.textContent)),
    );
    expect(placed.toSorted((a, b) => a - b)).toEqual(names().map((_, at) => at + 1));
    const top = cells.find((cell) => cell.querySelector('button')?.textContent === '1');
    expect(top?.getAttribute('data-rating')).toBe(
      lineOf(names()[0] ?? '')
        .querySelector<HTMLElement>('.score-tag')
        ?.getAttribute('data-rating'),
    );
    expect(top?.textContent).toMatch(/low|moderate|high|severe/);
    expect(words('.band-table')).toMatch('80 in 100 or more');
    expect(words('.band-table')).toMatch('under 5 in 100');
  });

  it('leads from a number in the matrix to its line, opened', async () => {
    const button = all('.risk-matrix button').find((each) => each.textContent === '2');
    expect(button?.getAttribute('aria-label')).toMatch(`2, ${names()[1]}, score ${scores()[1]}`);
    if (button) await userEvent.click(button);
    expect(document.activeElement?.textContent).toMatch(names()[1] ?? '');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    expect(detailOf(names()[1] ?? '').className).not.toMatch('is-closed');
  });

  it('traces every likelihood to a page that there is, or to the facts of the risk itself', async () => {
    for (const link of all('a.trace')) {
      const href = link.getAttribute('href') ?? '';
      expect(routeAt(href.slice(1))?.needsPlan, href).toBeDefined();
      expect(link.textContent).toMatch(/^[A-Z][a-z]+: ./);
    }
    expect(all('button.trace').every((each) => each.textContent?.startsWith('Below: '))).toBe(true);
    for (const name of names()) {
      expect(detailOf(name).querySelector('.trace'), name).not.toBeNull();
      expect(detailOf(name).textContent, name).toMatch(
        /Cause.+Effect.+Likelihood \d.+Impact \d.+Treatment.+Owner and review/,
      );
    }
  });

  it('says how many of a hundred futures, and that nothing is chosen yet', async () => {
    expect(lineOf('A term without cover').textContent).toMatch(
      /in (none|all|fewer than 1|more than 99|\d+)( of)? 100 futures/,
    );
    expect(detailOf('A term without cover').textContent).toMatch('Nothing chosen yet.');
  });

  it('opens and closes every line', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Open every line' }));
    expect(all('.risk-detail.is-closed')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Close every line' }));
    expect(all('.risk-detail.is-closed')).toHaveLength(18);
  });

  it('is of the structure that is chosen', async () => {
    await userEvent.selectOptions(screen.getByLabelText('Whose risks'), 'slt-senco');
    await isDrawn();
    const { name } = plan().structures.find(({ id }) => id === 'slt-senco') ?? { name: '' };
    expect(words('.lead')).toMatch(`Under “${name}”`);
    expect(sessionStore.getState().chosenOption).toBe('slt-senco');
  });

  it('counts the risks of every structure, and goes to one', async () => {
    const rows = all('.all-structures tbody tr');
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const counts = [...row.querySelectorAll('td')].slice(0, 4).map((cell) => Number(cell.textContent));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(18);
    }
    const [today] = within(rows[0] ?? document.body).getAllByRole('button');
    if (today) await userEvent.click(today);
    expect(sessionStore.getState().chosenOption).toBe('today');
  });
});

describe('a register that is being worked out', () => {
  afterEach(close);

  it('never shows numbers from before a change as fresh', async () => {
    await open();
    act(() => void assume({ horizonYears: 2 }));
    expect(words('.progress-line')).toMatch('From before your last change.');
    expect(all('.register-section')[0]?.hasAttribute('data-stale')).toBe(true);
    expect(texts('.print-only')).toContain('Printed before every future was drawn.');
    expect(names()).toHaveLength(18);
    await isDrawn();
    expect(all('.register-section')[0]?.hasAttribute('data-stale')).toBe(false);
  });

  it('shows a structure that is not in Compare from futures of its own', async () => {
    const start = smallPlan();
    const structures = start.structures.map((each) =>
      each.id === 'slt-senco' ? { ...each, isCompared: false } : each,
    );
    await open({ ...start, structures }, 'slt-senco');
    expect(lineOf('A term without cover').textContent).toMatch(/100 futures/);
    expect(texts('.all-structures tbody th')).toHaveLength(2);
  });
});

describe('the school’s own judgement', () => {
  onOnePage();
  afterEach(takeBack);

  it('needs a reason for a level of its own', async () => {
    await judge('Isolation');
    await userEvent.selectOptions(dialog().getByLabelText('Likelihood'), '2');
    await userEvent.click(dialog().getByText('Keep this judgement'));
    expect(plan().riskJudgements).toEqual([]);
    expect(document.querySelector('dialog')?.textContent).toMatch('Enter a reason');
    await write('Reason', 'The SENCO leads a network.');
    await userEvent.click(dialog().getByText('Keep this judgement'));
    expect(plan().riskJudgements).toMatchObject([{ risk: 'isolation', likelihood: 2, impact: null }]);
  });

  it('is marked, with the model’s own level beside it, and moves the risk', async () => {
    const before = scoreOf('Isolation');
    await judge('Isolation');
    await userEvent.selectOptions(dialog().getByLabelText('Likelihood'), before === 3 ? '2' : '1');
    await write('Reason', 'A network.');
    await userEvent.click(dialog().getByText('Keep this judgement'));
    await isDrawn();
    expect(lineOf('Isolation').textContent).toMatch(/your judgement; the model has \d/);
    expect(detailOf('Isolation').textContent).toMatch('Your reasonA network.');
    expect(scoreOf('Isolation')).toBeLessThan(before);
    act(() => undo());
    await isDrawn();
    expect(scoreOf('Isolation')).toBe(before);
  });

  it('gives an owner and a day without a reason, and can be taken back to the model’s', async () => {
    await judge('Overload and burnout');
    await write('Owner', 'Deputy head');
    await userEvent.click(dialog().getByText('Keep this judgement'));
    expect(lineOf('Overload and burnout').textContent).toMatch('Deputy head');
    await judge('Overload and burnout');
    await userEvent.click(dialog().getByText('Back to the model’s'));
    expect(plan().riskJudgements).toEqual([]);
    expect(lineOf('Overload and burnout').textContent).not.toMatch('Deputy head');
  });
});

describe('a risk of the school’s own', () => {
  onOnePage();
  afterEach(takeBack);

  it('is added, counted in the matrix, changed and removed', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Add a risk of your own…' }));
    await userEvent.click(dialog().getByText('Add the risk'));
    expect(document.querySelector('dialog')?.textContent).toMatch('Enter a name for the risk.');
    await write('Name of the risk', 'The base closes');
    await userEvent.selectOptions(dialog().getByLabelText('Likelihood as things stand'), '5');
    await userEvent.selectOptions(dialog().getByLabelText('Impact as things stand'), '5');
    await userEvent.click(dialog().getByText('Add the risk'));
    expect(names()[0]).toMatch('The base closes your own');
    expect(scores()[0]).toBe(25);
    expect(all('.risk-matrix button')).toHaveLength(19);

    await judge('The base closes your own');
    await write('Treatment', 'Ask the authority now.');
    await userEvent.selectOptions(dialog().getByLabelText('Likelihood with the treatment'), '3');
    await userEvent.click(dialog().getByText('Keep the changes'));
    expect(scoreOf('The base closes your own')).toBe(15);
    expect(lineOf('The base closes your own').textContent).toMatch('25 severe untreated');

    await judge('The base closes your own');
    await userEvent.click(dialog().getByText('Remove'));
    expect(plan().ownRisks).toEqual([]);
    expect(names()).toHaveLength(18);
  });

  it('stands under its own structure only, or under all', async () => {
    const risk = {
      name: 'Ours',
      cause: '',
      effect: '',
      likelihood: 1,
      impact: 1,
      owner: '',
      treatment: '',
      residualLikelihood: 1,
      residualImpact: 1,
      reviewOn: null,
    } as const;
    act(() => void addOwnRisk({ ...risk, option: 'slt-senco' }));
    expect(names()).toHaveLength(18);
    act(() => void addOwnRisk({ ...risk, option: null }));
    expect(names()).toHaveLength(19);
  });
});

describe('what would help', () => {
  onOnePage();
  afterEach(takeBack);

  it('says of each what it costs, asks and buys', async () => {
    const items = all('.mitigation');
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) {
      expect(item.querySelector('.mitigation-buys')?.textContent).toMatch(
        /^(About £[\d,]+ (a year|once)|It (costs no money|saves about £)).+\.$/,
      );
      expect(item.textContent).toMatch(/Costs.+Asks.+Works by.+Against/);
    }
    expect(words('.mitigation-buys')).toMatch(/hours? a year off what nobody has time for/);
  });

  it('moves the register when one is ticked, says so, and gives the numbers back when it is taken out', async () => {
    const before = [...names().map((name) => `${name} ${scoreOf(name)}`)].toSorted();
    const conflict = scoreOf('Conflict of interest');
    await userEvent.click(box('independentAdvocate'));
    expect(words('.help-moved')).toMatch('being worked out again');
    await isDrawn();
    expect(plan().structures.find(({ id }) => id === 'head-as-senco')?.mitigations).toEqual(['independentAdvocate']);
    const after = scoreOf('Conflict of interest');
    expect(after).toBeLessThan(conflict);
    expect(words('.help-moved')).toMatch(
      `With “An independent advocate when suspension is in question” “Conflict of interest” falls from ${conflict} to ${after}`,
    );
    expect(lineOf('Conflict of interest').textContent).toMatch(`${conflict} severe untreated`);
    expect(detailOf('Conflict of interest').textContent).toMatch(`Without it the score would be ${conflict}`);
    expect(detailOf('Isolation').textContent).toMatch('Nothing of what is chosen works against it.');
    expect(all('.mitigation')[0]?.className).toMatch('is-chosen');

    await userEvent.click(box('independentAdvocate'));
    await isDrawn();
    expect([...names().map((name) => `${name} ${scoreOf(name)}`)].toSorted()).toEqual(before);
    expect(all('.mitigation.is-chosen')).toHaveLength(0);
  });

  it('can be taken back by undo', async () => {
    const before = scores();
    act(() => void chooseMitigation('head-as-senco', 'independentAdvocate', true));
    await isDrawn();
    expect(scores()).not.toEqual(before);
    act(() => undo());
    await isDrawn();
    expect(scores()).toEqual(before);
  });
});

describe('what would help elsewhere', () => {
  afterEach(close);

  it('takes a tick in today’s structure for something that is there already', async () => {
    await open(smallPlan(), 'today');
    expect(words('.help-section')).toMatch('a tick says that it is in place already');
  });

  it('of a phased plan asks each of its structures', async () => {
    const phased = withPhases(smallPlan(), [
      { structure: 'head-as-senco', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2027-09-01' },
    ]);
    await open(phased, 'phased');
    expect(all('.help-group')).toHaveLength(2);
    const [first] = all('.help-group:last-child .mitigation input');
    if (first) await userEvent.click(first);
    expect(plan().structures.find(({ id }) => id === 'slt-senco')?.mitigations).toHaveLength(1);
  });
});

it('has nothing to show before a plan is open', () => {
  render(<RisksPage />);
  expect(document.body.textContent).toMatch('There are no risks to show yet.');
});
