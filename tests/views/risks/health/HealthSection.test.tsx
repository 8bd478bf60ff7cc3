import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startingPlan } from '../../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { describeSchool } from '../../../../src/store/actions';
import { documentStore } from '../../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../../src/store/history';
import { useAssessment } from '../../../../src/store/selectors';
import { chooseOption } from '../../../../src/store/sessionStore';
import { HealthSection } from '../../../../src/views/risks/health/HealthSection';

function Section() {
  const assessed = useAssessment();
  return assessed && <HealthSection plan={assessed.plan} assessed={assessed} />;
}

const plan = () => {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan is open');
  return open;
};
const question = (name: RegExp) => {
  const item = screen.getByRole('group', { name }).closest('li');
  if (!item) throw new Error('A question stands in a list');
  return within(item);
};
/** Answers a question and waits for what that moves. */
async function answer(name: RegExp, given: string): Promise<void> {
  await userEvent.click(question(name).getByRole('radio', { name: given }));
  await isWorkedOut();
}
const isWorkedOut = () =>
  waitFor(() => expect(document.querySelector('.health')?.getAttribute('aria-busy')).toBe('false'));
const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) }).textContent;

const time = /time and the help around the SENCO enough/;
const paperwork = /paperwork that an administrator could take/;
const influence = /colleagues change what they do/;
const backing = /leadership team back the SENCO/;

beforeEach(() => {
  startPlan(startingPlan(figuresWith({}), '2026-11-22'));
  describeSchool({ roll: 210, senSupport: 32, ehcps: 9 });
  chooseOption('associate-slt-senco');
  render(<Section />);
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('answering', () => {
  it('asks nine questions in two groups, none of them answered', () => {
    expect(screen.getAllByRole('group').filter((each) => each.classList.contains('answer'))).toHaveLength(9);
    expect(screen.getAllByRole('radio', { name: 'I don’t know', checked: true })).toHaveLength(9);
    expect(screen.getByRole('heading', { name: 'The role here' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'How it is going now' })).toBeDefined();
  });

  it('lays what is known beside the question', () => {
    const known = question(/enough pupils with SEND/).getByText(/9 pupils with an EHCP/);
    expect(known.textContent).toMatch(/Of 210 pupils, .*32 pupils on SEN support .*about 15 hours a week\./);
  });

  it('shows what the answer moved, from the figure to the work covered', async () => {
    await answer(time, 'No');
    expect(plan().healthCheck.answers.enoughTimeAndSupport).toBe('no');
    expect(question(time).getByText(/^No:/).textContent).toMatch(
      /^No: hours lost to other duties are taken at 15% rather than 5%, so “What we have now” covers \d\d% of the work rather than \d\d%\. It moves eight other options too\.$/,
    );
  });

  it('shows which risk it moved, and where another answer has moved it already', async () => {
    await answer(influence, 'No');
    const trail = () => question(influence).getByText(/^No:/).textContent;
    expect(trail()).toMatch(/the risk “Little influence off the leadership team” is \w+ \(\d\) rather than/);
    await answer(backing, 'No');
    expect(trail()).toMatch(/^No: by itself this would mean .* Another of your answers has done that already/);
  });

  it('says honestly that an answer moves nothing', async () => {
    await answer(paperwork, 'No');
    expect(question(paperwork).getByText(/^No: this moves no number and no risk here/)).toBeDefined();
  });

  it('takes the trail away when the answer is taken back, by choosing or by undoing', async () => {
    await answer(time, 'No');
    await answer(time, 'I don’t know');
    expect(question(time).queryByText(/^No:/)).toBeNull();
    await answer(influence, 'No');
    act(() => undo());
    expect(question(influence).queryByText(/^No:/)).toBeNull();
    expect(plan().healthCheck.answers.influencesColleagues).toBe('unknown');
  });
});

describe('an administrator who would have work', () => {
  it('is offered with what it costs and does under the chosen structure, and can be added', async () => {
    await answer(paperwork, 'Yes');
    const help = await question(paperwork).findByText(/^Yes: under “Associate SLT SENCO”/);
    expect(help.textContent).toMatch(/costs about £[\d,]+ a year/);
    await userEvent.click(question(paperwork).getByRole('button', { name: 'Add it to “Associate SLT SENCO”' }));
    const chosen = () => plan().structures.find(({ id }) => id === 'associate-slt-senco')?.mitigations;
    expect(chosen()).toEqual(['administratorHalfDay']);
    await waitFor(() => expect(question(paperwork).queryByRole('button', { name: /Add it to/ })).toBeNull());
    act(() => undo());
    expect(chosen()).toEqual([]);
  });

  it('is not added to what the school has now', async () => {
    act(() => chooseOption('today'));
    await answer(paperwork, 'Yes');
    expect(await question(paperwork).findByText(/^Yes: under “What we have now”/)).toBeDefined();
    expect(question(paperwork).queryByRole('button', { name: /Add it to/ })).toBeNull();
    expect(question(paperwork).getByRole('button', { name: 'See all that would help' })).toBeDefined();
  });
});

describe('the sheet', () => {
  it('has every answer with what it changed, and what would help first', async () => {
    expect(row('Time and help are enough')).toMatch(/I don’t know.*The usual figures stand/);
    await answer(time, 'No');
    expect(row('Time and help are enough')).toMatch(/No.*Hours lost to other duties are taken at 15%/);
    const help = screen.getByRole('heading', { name: /What would help first/ }).nextElementSibling;
    expect(help?.querySelectorAll('li').length).toBeGreaterThan(0);
    expect(help?.textContent).toMatch(/it costs/);
  });

  it('says while an answer is worked out that what it shows is from before, and so does what another answer moved', async () => {
    await answer(time, 'No');
    act(() => question(influence).getByRole('radio', { name: 'No' }).click());
    const moved = () => question(time).getByText(/^No:/).hasAttribute('data-old');
    expect(moved()).toBe(true);
    expect(screen.getByText('From before your last change').closest('.health-sheet')).not.toBeNull();
    await isWorkedOut();
    expect(moved()).toBe(false);
    expect(screen.queryByText('From before your last change')).toBeNull();
  });

  it('keeps the notes on the areas, in the plan and in print', async () => {
    await userEvent.click(screen.getByRole('textbox', { name: 'Leadership' }));
    await userEvent.paste('The SENCO is in the budget meeting.');
    expect(plan().healthCheck.areaNotes.leadership).toBe('The SENCO is in the budget meeting.');
    expect(screen.getByText('The SENCO is in the budget meeting.', { selector: 'p' }).textContent).toBe(
      'Leadership. The SENCO is in the budget meeting.',
    );
  });

  it('scores nothing', async () => {
    await answer(time, 'No');
    expect(screen.getByRole('region', { name: 'Health check' }).textContent).not.toMatch(/\d+ (out of|\/) \d+/);
    expect(screen.getByText(/Answered for today’s arrangement; nothing is scored/)).toBeDefined();
  });
});
