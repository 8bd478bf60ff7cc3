import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../../src/app/App';
import type { Plan } from '../../../../src/domain/plan';
import { checkTerm, decide } from '../../../../src/store/decisionActions';
import { documentStore } from '../../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../../src/store/history';
import { sealDecision } from '../../../../src/store/sealing';
import { useAssessment } from '../../../../src/store/selectors';
import { sessionStore } from '../../../../src/store/sessionStore';
import { RecordSection } from '../../../../src/views/decide/record/RecordSection';
import { planFor, villagePrimary } from '../../../engine/plans';

const slow = { timeout: 40_000 };

function Section() {
  const assessed = useAssessment();
  return assessed ? <RecordSection assessed={assessed} outcomes={null} /> : null;
}

function smallPlan(): Plan {
  const plan = planFor({ ...villagePrimary, name: 'Village primary' });
  return { ...plan, simulation: { futures: 200, seed: 2718 } };
}

const plan = (): Plan => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan');
  return open;
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const words = (): string => document.body.textContent ?? '';

const decision = (option: string) => ({
  option,
  decidedOn: '2026-11-22',
  reasons: 'It holds',
  dissent: '',
  reviewOn: ['2027-05-01'],
  seal: null,
});

beforeEach(() => {
  startPlan(smallPlan());
  sessionStore.setState({ chosenOption: 'slt-senco', message: null });
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('the decision record', () => {
  it('changes nothing in the plan until it is recorded, then holds what was decided, why and when it is looked at', async () => {
    render(<Section />);
    await userEvent.type(screen.getByLabelText('Why'), 'It keeps cover');
    await userEvent.type(screen.getByLabelText('Who thought otherwise, and why'), 'One governor');
    await press('Record the decision');
    expect(plan().decision).toBeNull();
    expect(words()).toContain('Choose what was decided.');
    await userEvent.selectOptions(screen.getByLabelText('What was decided'), 'slt-senco');
    expect(plan().decision).toBeNull();
    await press('Record the decision');
    expect(plan().decision).toMatchObject({
      option: 'slt-senco',
      reasons: 'It keeps cover',
      dissent: 'One governor',
      seal: null,
    });
    expect(plan().decision?.reviewOn.length).toBeGreaterThan(0);
  });

  it('leaves out a review that is not wanted', async () => {
    render(<Section />);
    const before = screen.getAllByLabelText(/^Review \d$/).length;
    await press('Leave out review 1');
    expect(screen.getAllByLabelText(/^Review \d$/)).toHaveLength(before - 1);
    await userEvent.selectOptions(screen.getByLabelText('What was decided'), 'slt-senco');
    await press('Record the decision');
    expect(plan().decision?.reviewOn).toHaveLength(before - 1);
  });

  it('warns where what was decided departs from the law', async () => {
    render(<Section />);
    await userEvent.selectOptions(screen.getByLabelText('What was decided'), 'distributed');
    expect(words()).toContain('this departs from the law');
  });

  it('seals the plan as it stands, shows the fingerprint in groups and that it agrees', async () => {
    decide(decision('slt-senco'));
    render(<Section />);
    await press('Seal it');
    expect(screen.getByText('unaltered')).toBeDefined();
    const fingerprint = document.querySelector('.fingerprint')?.textContent ?? '';
    expect(fingerprint).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(fingerprint.replaceAll(' ', '')).toBe(plan().decision?.seal?.sha256);
  });

  it('says so where the sealed copy was altered, and does not open it', () => {
    decide(decision('slt-senco'));
    sealDecision();
    const { decision: sealed } = plan();
    if (!sealed?.seal) throw new Error('Not sealed');
    decide({ ...sealed, seal: { ...sealed.seal, snapshot: `${sealed.seal.snapshot} ` } });
    render(<Section />);
    expect(screen.getByText('altered since it was sealed')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Open the sealed plan to read' })).toHaveProperty('disabled', true);
  });

  it('says so where the decision beside the copy was changed, and opens the copy to show what it was', async () => {
    decide({ ...decision('slt-senco'), dissent: 'One governor' });
    sealDecision();
    const { decision: sealed } = plan();
    if (!sealed) throw new Error('Not sealed');
    decide({ ...sealed, dissent: '' });
    render(<Section />);
    expect(screen.getByText('The decision above is not the one that was sealed')).toBeDefined();
    await press('Open the sealed plan to read');
    await waitFor(() => expect(words()).toContain('with the decision as it was recorded then'));
    expect(words()).toContain('One governor');
  });

  it('puts who works by keyboard at its heading once what was pressed is gone', async () => {
    decide(decision('slt-senco'));
    render(<Section />);
    await press('Seal it');
    expect(document.activeElement?.textContent).toBe('The decision record');
  });

  it('is taken back only when asked twice, and undo brings it back', async () => {
    decide(decision('slt-senco'));
    sealDecision();
    render(<Section />);
    await press('Take the decision back');
    expect(plan().decision).not.toBeNull();
    await press('Take it back');
    expect(plan().decision).toBeNull();
    undo();
    expect(plan().decision?.seal).not.toBeNull();
  });

  it('shows what was sealed beside what the plan says now, the same while nothing has changed', async () => {
    decide(decision('slt-senco'));
    sealDecision();
    render(<Section />);
    const table = await screen.findByRole('table', {}, slow);
    for (const row of within(table).getAllByRole('row').slice(1, 3)) {
      const [then, now] = within(row).getAllByRole('cell');
      expect(then?.textContent).toBe(now?.textContent);
    }
  });
});

describe('the term checks', () => {
  it('place what the school found among the futures that were sealed', async () => {
    decide(decision('slt-senco'));
    sealDecision();
    render(<Section />);
    await userEvent.click(screen.getByText('Answer the four questions for a term'));
    await userEvent.clear(screen.getByLabelText('Last day of the term'));
    await userEvent.type(screen.getByLabelText('Last day of the term'), '2027-07-20');
    const group = (name: string) => within(screen.getByRole('group', { name }));
    await userEvent.click(group('1. Was a SENCO in post on that day?').getByLabelText('No'));
    await userEvent.type(screen.getByLabelText(/^2\. How many hours/), '9');
    await press('Keep the answers');
    expect(plan().termChecks).toMatchObject([{ on: '2027-07-20', isSencoInPost: 'no', hoursPerWeek: 9 }]);
    await waitFor(
      () => expect(words()).toMatch(/In \d+ of 100 sealed futures no SENCO was in post in July 2027/),
      slow,
    );
    expect(words()).toContain('The SENCO had 9 hours a week');
    const dots = [...document.querySelectorAll('.forecast-dots b')].map((count) => Number(count.textContent));
    expect(dots.reduce((sum, count) => sum + count, 0)).toBe(100);
    await press('Remove the check of 20 July 2027');
    expect(plan().termChecks).toEqual([]);
  });

  it('are set beside nothing on a day outside the years of the plan', async () => {
    decide(decision('slt-senco'));
    sealDecision();
    const day = { isSencoInPost: 'yes', hoursPerWeek: 9, isQualified: 'yes', extraCashPerYear: 500, note: '' } as const;
    checkTerm({ ...day, on: '2045-07-20' });
    render(<Section />);
    await waitFor(() => expect(words()).toContain('outside the years of the sealed plan'), slow);
    expect(words()).toContain('The SENCO had 9 hours a week.');
    expect(words()).toContain('It took £500 of extra cash a year.');
    expect(words()).not.toMatch(/planned, |was planned|had none for a SENCO/);
  });

  it('are kept without a place where nothing is sealed', async () => {
    decide(decision('slt-senco'));
    render(<Section />);
    await userEvent.click(screen.getByText('Answer the four questions for a term'));
    await press('Keep the answers');
    expect(words()).toContain('Whether a SENCO was in post on that day is not known.');
    expect(document.querySelector('.forecast-dots')).toBeNull();
  });
});

it('opens the sealed plan to be read, with a banner over every page and the way back', async () => {
  decide(decision('slt-senco'));
  sealDecision();
  documentStore.setState(({ plan: open }) => ({ plan: open && { ...open, name: 'Later thoughts' } }));
  location.hash = '#/evidence';
  const { unmount } = render(<Section />);
  await press('Open the sealed plan to read');
  await screen.findByText(/You are reading the plan as it was sealed/);
  expect(screen.queryByRole('button', { name: 'Seal it' })).toBeNull();
  unmount();
  render(<App />);
  expect(words()).toContain('You are reading the plan as it was sealed on');
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  await press('Back to the plan');
  expect(words()).not.toContain('You are reading the plan as it was sealed on');
  expect(words()).toContain('Later thoughts');
});
