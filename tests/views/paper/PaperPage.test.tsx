import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { editParagraph } from '../../../src/store/decisionActions';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../src/store/history';
import { sessionStore } from '../../../src/store/sessionStore';
import PaperPage from '../../../src/views/paper/PaperPage';
import { planFor, villagePrimary } from '../../engine/plans';

const { download, paperDocx, planXlsx } = vi.hoisted(() => ({
  download: vi.fn(),
  paperDocx: vi.fn(),
  planXlsx: vi.fn(),
}));
vi.mock('../../../src/files/share/download', () => ({ download }));
vi.mock('../../../src/files/documents/docx/paperDocx', () => ({ paperDocx }));
vi.mock('../../../src/files/documents/docx/paperPictures', () => ({ paperPictures: async () => ({}) }));
vi.mock('../../../src/files/documents/workbook/planXlsx', () => ({ planXlsx }));

/** Two structures and few futures, to keep the page quick. */
function smallPlan(): Plan {
  const plan = planFor({ ...villagePrimary, name: 'Village primary' });
  const structures = plan.structures
    .filter(({ id }) => ['today', 'slt-senco'].includes(id))
    .map((each) => ({ ...each, isCompared: true }));
  return { ...plan, structures, phasedPlans: [], simulation: { futures: 100, seed: 2718 } };
}

const edits = () => documentStore.getState().plan?.paperEdits ?? {};
const said = (): string => document.querySelector('#paper-purpose .paper-text')?.textContent ?? '';
const purpose = () => {
  const section = document.querySelector<HTMLElement>('#paper-purpose');
  if (!section) throw new Error('No section');
  return within(section);
};
const isWritten = () => screen.findByRole('article', { name: /paper for governors/ }, { timeout: 40_000 });
const editButton = () => purpose().getByRole('button', { name: 'Edit paragraph 1.1' });

beforeEach(() => {
  location.hash = '#/paper';
  startPlan(smallPlan());
  paperDocx.mockReset().mockResolvedValue(new Blob(['word']));
  planXlsx.mockReset().mockReturnValue(new Uint8Array([1]));
  download.mockReset();
});
afterEach(() => {
  cleanup();
  closePlan();
  sessionStore.setState({ message: null, reading: null });
});

async function open(): Promise<void> {
  render(<PaperPage />);
  await isWritten();
}

async function write(text: string): Promise<void> {
  await userEvent.click(editButton());
  const box = purpose().getByRole('textbox');
  await userEvent.clear(box);
  await userEvent.type(box, text);
}

describe('the words of the paper', () => {
  it('says that it is not final while the futures are drawn, and no longer once all is worked out', async () => {
    render(<PaperPage />);
    const sheet = await isWritten();
    const awaited = /Not final: /.test(sheet.textContent ?? '');
    expect(document.querySelector('.paper-state')?.textContent).toMatch(awaited ? /Not final/ : /./);
    expect(awaited).toBe(true);
    const state = (): string => document.querySelector('.paper-state')?.textContent ?? '';
    await waitFor(() => expect(state()).toMatch(/Not final: the (?!futures)|Final for this plan/), { timeout: 40_000 });
  });

  it('takes the head’s own words, marks them, and gives the planner’s back', async () => {
    await open();
    const before = said();
    await write('We ask governors to choose.');
    await userEvent.click(purpose().getByRole('button', { name: 'Save' }));
    expect(said()).toBe('We ask governors to choose.');
    expect(edits()['purpose-ask']).toEqual({ text: 'We ask governors to choose.', generated: before });
    expect(purpose().getByText('Your words')).toBeDefined();
    expect(purpose().getByText('[in the school’s own words]').className).toContain('print-only');
    await waitFor(() => expect(document.activeElement).toBe(editButton()));
    await userEvent.click(purpose().getByRole('button', { name: /Back to the planner’s words/ }));
    expect(said()).toBe(before);
    expect(purpose().queryByText('[in the school’s own words]')).toBeNull();
    expect(edits()).toEqual({});
  });

  it('takes them for a point of a list too, under its bold lead', async () => {
    await open();
    const questions = document.querySelector<HTMLElement>('#paper-annex-questions');
    if (!questions) throw new Error('No questions');
    const asked = within(questions);
    await userEvent.click(asked.getByRole('button', { name: /^Edit point 2 of [A-Z], What will it cost/ }));
    const box = asked.getByRole('textbox');
    await userEvent.clear(box);
    await userEvent.type(box, 'Less.');
    await userEvent.click(asked.getByRole('button', { name: 'Save' }));
    expect(edits()['annex-questions-list-cost']?.text).toBe('Less.');
    const [, second] = asked.getAllByRole('listitem');
    expect(second?.querySelector('.paper-text')?.textContent).toBe(
      'What will it cost, and how far out could that be? Less.',
    );
  });

  it('takes an edit back with Undo', async () => {
    await open();
    const before = said();
    await write('Ours.');
    await userEvent.click(purpose().getByRole('button', { name: 'Save' }));
    undo();
    await waitFor(() => expect(said()).toBe(before));
  });

  it('puts back what stood there on Escape, also where it had been kept on the way', async () => {
    await open();
    const before = said();
    await write('Half a thought');
    await userEvent.click(screen.getByRole('heading', { level: 1 }));
    expect(edits()['purpose-ask']?.text).toBe('Half a thought');
    await userEvent.click(purpose().getByRole('textbox'));
    await userEvent.keyboard('{Escape}');
    expect(edits()).toEqual({});
    await waitFor(() => expect(said()).toBe(before));
  });

  it('shows the planner’s new words beside the head’s where the plan has moved on', async () => {
    editParagraph('purpose-ask', { text: 'Ours.', generated: 'What the planner used to say.' });
    await open();
    expect(purpose().getByText('The plan has changed since you wrote this')).toBeDefined();
    const now = document.querySelector('.paper-now')?.textContent ?? '';
    expect(now).toContain('Governors are asked');
    await userEvent.click(purpose().getByRole('button', { name: /Yours still holds/ }));
    expect(edits()['purpose-ask']).toEqual({ text: 'Ours.', generated: now });
    expect(purpose().queryByText('The plan has changed since you wrote this')).toBeNull();
    expect(said()).toBe('Ours.');
  });

  it('puts an edit back as it stood on Escape, with the warning that the plan has moved on under it', async () => {
    const ours = { text: 'Ours.', generated: 'What the planner used to say.' };
    editParagraph('purpose-ask', ours);
    await open();
    await write('Half a thought');
    await userEvent.click(screen.getByRole('heading', { level: 1 }));
    expect(edits()['purpose-ask']?.text).toBe('Half a thought');
    await userEvent.click(purpose().getByRole('textbox'));
    await userEvent.keyboard('{Escape}');
    expect(edits()['purpose-ask']).toEqual(ours);
    expect(await purpose().findByText('The plan has changed since you wrote this')).toBeDefined();
    expect(said()).toBe('Ours.');
  });

  it('offers no edit of a plan that is read as it was sealed', async () => {
    const { plan } = documentStore.getState();
    if (!plan) throw new Error('No plan');
    sessionStore.setState({ reading: { plan, sealedOn: '2026-11-22' } });
    await open();
    expect(screen.queryAllByRole('button', { name: /^Edit paragraph/ })).toEqual([]);
  });
});

describe('the ways out', () => {
  it('makes a Word file of the paper as it stands, edits and all, named after the plan', async () => {
    await open();
    await write('Ours.');
    await userEvent.click(purpose().getByRole('button', { name: 'Save' }));
    await userEvent.click(screen.getByRole('button', { name: 'Word (.docx)' }));
    await waitFor(() => expect(download).toHaveBeenCalledOnce());
    expect(JSON.stringify(paperDocx.mock.calls[0]?.[0])).toContain('"Ours."');
    expect(download.mock.calls[0]?.[1]).toMatch(/-paper\.docx$/);
    expect(sessionStore.getState().message?.text).toContain('in your downloads');
  });

  it('makes an Excel file with a register for every compared option', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Excel (.xlsx)' }));
    await waitFor(() => expect(download).toHaveBeenCalledOnce());
    expect(planXlsx.mock.calls[0]?.[2]).toHaveLength(2);
    expect(download.mock.calls[0]?.[1]).toMatch(/-sums\.xlsx$/);
  });

  it('says in words why a file could not be made', async () => {
    paperDocx.mockRejectedValue(new Error('there is no room left'));
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Word (.docx)' }));
    await waitFor(() =>
      expect(sessionStore.getState().message?.text).toBe('The Word file could not be made: there is no room left'),
    );
    expect(download).not.toHaveBeenCalled();
  });
});

describe('presenting', () => {
  const place = (): string => document.querySelector('.present-place')?.textContent ?? '';
  const shown = (): string => document.querySelector('.slide h2')?.textContent?.trim() ?? '';

  it('goes by keys and buttons, says where it is, and leaves to the page', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Present' }));
    await waitFor(() => expect(shown()).toBe('How to staff the SENCO role: a paper for governors'));
    expect(location.hash).toBe('#/paper/present');
    expect(place()).toMatch(/^1 of \d+$/);
    await userEvent.keyboard('{ArrowRight}');
    expect(place()).toMatch(/^2 of /);
    expect(document.querySelector('.present [aria-live]')?.textContent).toBe(
      `Slide ${place()}: ${shown().replace(/^1\s+/, '')}`,
    );
    await userEvent.keyboard(' ');
    expect(place()).toMatch(/^3 of /);
    await userEvent.keyboard('{Shift>} {/Shift}');
    expect(place()).toMatch(/^2 of /);
    await userEvent.keyboard('{End}{ArrowRight}');
    const [at, of] = place().split(' of ');
    expect(at).toBe(of);
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(place()).toMatch(/^1 of /);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(place()).toMatch(/^2 of /);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('.present')).toBeNull());
    expect(location.hash).toBe('#/paper');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });
});
