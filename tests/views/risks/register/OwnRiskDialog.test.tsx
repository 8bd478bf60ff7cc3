import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { addOwnRisk } from '../../../../src/store/riskActions';
import { all, dialog, judge, lineOf, names, onOnePage, plan, scoreOf, scores, takeBack, write } from '../openPage';

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
