import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { undo } from '../../../../src/store/history';
import { detailOf, dialog, isDrawn, judge, lineOf, onOnePage, plan, scoreOf, takeBack, write } from '../openPage';

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
