import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { routeAt } from '../../../../src/app/routes';
import { riskNames } from '../../../../src/domain/risk';
import { assume } from '../../../../src/store/actions';
import { sessionStore } from '../../../../src/store/sessionStore';
import {
  all,
  close,
  detailOf,
  isDrawn,
  lineOf,
  names,
  onOnePage,
  open,
  plan,
  scores,
  smallPlan,
  texts,
  words,
} from '../openPage';

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
