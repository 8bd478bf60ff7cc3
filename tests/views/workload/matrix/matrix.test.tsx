import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { School } from '../../../../src/domain/school';
import type { Structure } from '../../../../src/domain/structure';
import type { Task } from '../../../../src/domain/task';
import { startingPlan, startingStructures } from '../../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { documentStore } from '../../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../../src/store/history';
import { chooseMitigation } from '../../../../src/store/riskActions';
import { selectAssessment } from '../../../../src/store/selectors';
import { chosenOf } from '../../../../src/views/workload/chosen';
import { MatrixSection } from '../../../../src/views/workload/matrix/MatrixSection';

const figures = figuresWith({});

/** The section on its own, of the structure of this id. */
function Shown({ id }: { readonly id: string }) {
  const plan = documentStore((state) => state.plan);
  if (!plan) return null;
  const assessed = selectAssessment(plan, '2026-11-22');
  const chosen = chosenOf(
    assessed,
    plan.structures.findIndex((each) => each.id === id),
    0,
  );
  return chosen ? <MatrixSection plan={plan} assessed={assessed} chosen={chosen} /> : null;
}

function show(id: string, school: Partial<School> = {}): void {
  const plan = startingPlan(figures, '2026-11-22');
  const described = { ...plan.school, ...school };
  startPlan({ ...plan, school: described, structures: startingStructures(described, plan.people, figures) });
  render(<Shown id={id} />);
}

function structure(id: string): Structure {
  const found = documentStore.getState().plan?.structures.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}
const shares = (id: string, task: Task) => structure(id).matrix[task];

/** A cell by its name; roles of a whole table are slow to work out in a test. */
const cell = (name: string): HTMLInputElement => screen.getByLabelText(`${name}, share`);
const mark = (name: string): HTMLSelectElement => screen.getByLabelText(`${name}: answers, is asked or is told`);
const said = (): string | null | undefined => document.querySelector('.matrix-said')?.textContent;
const press = (name: string) => userEvent.click(screen.getByText(name, { selector: 'button' }));
const showAnswers = () => userEvent.click(screen.getByLabelText('Who answers'));

async function enter(box: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(box);
  await userEvent.type(box, text);
}

afterEach(() => {
  cleanup();
  closePlan();
});

describe('the shares', () => {
  beforeEach(() => show('slt-senco-with-deputy'));
  const id = 'slt-senco-with-deputy';

  it('say the rule, and how the keys work', () => {
    expect(screen.getByText(/always make 100%: when you change one, the largest of the others gives way/)).toBeTruthy();
    expect(said()).toMatch(/arrows to move it by five points/);
  });

  it('take a typed share from the largest of the others, and say what gave way', async () => {
    await enter(cell('Annual reviews, class teachers'), '20');
    expect(shares(id, 'annualReview')).toEqual({ senco: 0.4, deputySenco: 0.4, classTeachers: 0.2 });
    expect(said()).toBe('Annual reviews: class teachers from 0% to 20%. Gives way: SENCO from 60% to 40%.');
  });

  it('move by five points with the arrow keys, and back to where they began', async () => {
    await userEvent.click(cell('Annual reviews, deputy SENCO'));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(shares(id, 'annualReview')).toEqual({ senco: 0.5, deputySenco: 0.5 });
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(shares(id, 'annualReview')).toEqual({ senco: 0.6, deputySenco: 0.4 });
    expect(said()).toBe('Annual reviews: as before.');
  });

  it('are reached one after another with Tab', async () => {
    await userEvent.click(cell('Annual reviews, SENCO'));
    await userEvent.tab();
    expect(document.activeElement).toBe(cell('Annual reviews, deputy SENCO'));
    await userEvent.tab();
    expect(document.activeElement).toBe(cell('Annual reviews, class teachers'));
  });

  it('leave no trace of the digits on the way to a number', async () => {
    await enter(cell('Records and email, class teachers'), '100');
    expect(shares(id, 'records')).toEqual({ classTeachers: 1 });
    await enter(cell('Records and email, class teachers'), '5');
    expect(shares(id, 'records').classTeachers).toBe(0.05);
  });

  it('keep the last good share while the entry will not do', async () => {
    const box = cell('Annual reviews, SENCO');
    await enter(box, '140');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('From 0% to 100%.')).toBeTruthy();
    expect(Object.values(shares(id, 'annualReview')).reduce((total, share) => total + share, 0)).toBeCloseTo(1, 6);
  });

  it('are undone like any other change', async () => {
    await userEvent.click(cell('Annual reviews, deputy SENCO'));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.querySelector('.matrix-said')?.textContent).toMatch(/^Annual reviews: deputy SENCO from 40%/);
    act(undo);
    expect(document.querySelector('.matrix-said')?.textContent).not.toContain('from 40%');
    expect(shares(id, 'annualReview')).toEqual({ senco: 0.6, deputySenco: 0.4 });
    expect(cell('Annual reviews, deputy SENCO').value).toBe('40');
  });

  it('go back to the usual, one task or all', async () => {
    const all = screen.getByText('Back to the usual shares') as HTMLButtonElement;
    expect(all.disabled).toBe(true);
    await enter(cell('Annual reviews, class teachers'), '20');
    await enter(cell('Referrals, class teachers'), '20');
    await userEvent.click(screen.getByLabelText('Annual reviews: back to the usual shares'));
    expect(shares(id, 'annualReview')).toEqual({ senco: 0.6, deputySenco: 0.4 });
    expect(document.activeElement).toBe(cell('Annual reviews, SENCO'));
    expect(shares(id, 'referrals').classTeachers).toBe(0.2);
    await press('Back to the usual shares');
    expect(shares(id, 'referrals')).toEqual({ senco: 0.6, deputySenco: 0.4 });
    expect(said()).toMatch(/Every task has its usual shares again\. Who answers is left as it was/);
    expect(all.disabled).toBe(true);
  });

  it('may be corrected for what the school has now', async () => {
    cleanup();
    show('today');
    await enter(cell('Annual reviews, class teachers'), '30');
    expect(shares('today', 'annualReview')).toEqual({ senco: 0.7, classTeachers: 0.3 });
    expect(screen.queryByText('What moves from today')).toBeNull();
  });
});

describe('what may not be passed on', () => {
  it('stands locked at the head of the matrix, with its reason and no box', () => {
    show('slt-senco');
    const rows = document.querySelector<HTMLElement>('.lock-rows');
    if (!rows) throw new Error('No locked rows');
    expect(rows.querySelector('input, select')).toBeNull();
    expect(rows.textContent).toContain('Locked: Being the school’s SENCO');
    expect(rows.textContent).toContain('the designation may not');
    expect(rows.textContent).toContain('Children and Families Act 2014, section 67(2)');
    expect(rows.textContent).toContain('section 51A of the Education Act 2002');
  });

  it('locks who answers for exam access in a secondary, and leaves its shares free', async () => {
    show('slt-senco', { phase: 'secondary' });
    expect(cell('Exam and test access, SENCO')).toBeTruthy();
    await showAnswers();
    expect(screen.queryByLabelText(/^Exam and test access, SENCO/)).toBeNull();
    expect(document.querySelector('.answer-locked')?.textContent).toContain('A accountable');
    const head = mark('Exam and test access, head and leadership team');
    expect([...head.options].map(({ value }) => value)).not.toContain('accountable');
  });
});

describe('who answers', () => {
  const id = 'slt-senco-with-deputy';
  beforeEach(async () => {
    show(id);
    await showAnswers();
  });

  it('is said in letters with their words', () => {
    expect(screen.getAllByText(/answers for it; one role for each task/).length).toBeGreaterThan(0);
    expect(mark('Annual reviews, SENCO').value).toBe('accountable');
    expect(mark('Annual reviews, class teachers').value).toBe('consulted');
    expect(screen.getAllByText(/^responsible for 60%$/).length).toBeGreaterThan(0);
  });

  it('is taken from one role by naming another, and says so', async () => {
    await userEvent.selectOptions(mark('Records and email, deputy SENCO'), 'accountable');
    expect(mark('Records and email, SENCO').value).toBe('none');
    expect(said()).toBe('Records and email: the deputy SENCO now answers for it, in the place of the SENCO.');
    await userEvent.selectOptions(mark('Records and email, head and leadership team'), 'accountable');
    expect(structure(id).involvement.records).toEqual({ headAndSlt: 'accountable' });
    await userEvent.selectOptions(mark('Records and email, SENCO'), 'accountable');
    expect(structure(id).involvement).toEqual({});
  });

  it('asks and tells whom the school says, and goes back to the usual', async () => {
    await userEvent.selectOptions(mark('Annual reviews, class teachers'), 'informed');
    expect(structure(id).involvement.annualReview).toEqual({ classTeachers: 'informed' });
    expect(said()).toBe('Annual reviews: class teachers are informed.');
    await press('Back to the usual marks');
    expect(structure(id).involvement).toEqual({});
  });

  it('is nobody where nobody is designated, and the page says so', async () => {
    cleanup();
    show('distributed');
    await showAnswers();
    expect(screen.getByText(/nobody answers for a task unless you name a role/)).toBeTruthy();
    expect(document.querySelectorAll('select[data-mark="accountable"]')).toHaveLength(0);
  });
});

describe('what it comes to', () => {
  it('says what slides to class teachers before and after, and moves it from role to role', async () => {
    show('slt-senco', { phase: 'primary', roll: 210, senSupport: 32, ehcps: 9, classTeachers: 7 });
    const slides = (): string => screen.getByText('What slides').parentElement?.textContent ?? '';
    expect(slides()).toMatch(/No EHCP paperwork is asked of class teachers, here or today/);
    await enter(cell('Annual reviews, class teachers'), '50');
    // Half of nine reviews of 6.5 hours, over seven teachers.
    expect(slides()).toMatch(
      /Class teachers are asked for about 29 hours a year of EHCP paperwork, \d+% of it, where today there is none: about 4(\.\d)? hours for each of 7\./,
    );
    expect(slides()).toMatch(/a class teacher goes from about \d+ hours a year to about \d+/);
    const moves = within(screen.getByLabelText('Table: From role to role'));
    expect(moves.getByText('Class teachers')).toBeTruthy();
    expect(moves.getByText(/Annual reviews 2\d h/)).toBeTruthy();
  });

  it('warns of work asked of a role that nobody holds', async () => {
    show('slt-senco-with-deputy');
    expect(screen.queryByText(/no such post here/)).toBeNull();
    act(() => {
      const plan = documentStore.getState().plan;
      if (!plan) throw new Error('No plan');
      const structures = plan.structures.map((each) =>
        each.id === 'slt-senco-with-deputy'
          ? { ...each, posts: each.posts.filter(({ role }) => role === 'senco') }
          : each,
      );
      documentStore.setState({ plan: { ...plan, structures } });
    });
    expect(screen.getByText(/Work is asked of deputy SENCO, and there is no such post here/)).toBeTruthy();
  });

  it('counts what is chosen against the risks in the hours and the sheet, and says so', () => {
    show('slt-senco');
    act(() => {
      const outcome = chooseMitigation('slt-senco', 'administratorHalfDay', true);
      expect(outcome.ok).toBe(true);
    });
    const notice = screen.getByText(/The shares in the boxes are as entered/).closest('.notice');
    expect(notice?.textContent).toMatch(
      /Records and email: SENCO \d+%, [\d.]+ h a year; Administrator \d+%, [\d.]+ h a year/,
    );
    expect(shares('slt-senco', 'records').administrator).toBeUndefined();
    const sheet = document.querySelector('.handbook-sheet');
    expect(sheet?.textContent).toContain('Administrator 25%');
  });

  it('prints one page for the staff handbook, with posts, locks and letters', () => {
    show('inclusion-lead');
    const sheet = document.querySelector('.handbook-sheet');
    if (!(sheet instanceof HTMLElement)) throw new Error('No sheet');
    expect(sheet.textContent).toContain('The designated SENCO is the Inclusion lead (to be appointed)');
    expect(sheet.textContent).toContain('Agreed by the governors on');
    const row = within(sheet).getByText('Annual reviews').closest('tr');
    expect([...(row?.querySelectorAll('td') ?? [])].map((each) => each.textContent)).toEqual([
      'Class teachers 40%, SENCO 35%, Administrator 25%',
      'SENCO',
      '–',
      'Head and leadership team',
    ]);
    expect(
      within(sheet)
        .getByText(/Deciding to suspend/)
        .closest('li')?.textContent,
    ).toContain('the head alone');
  });
});
