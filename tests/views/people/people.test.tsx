import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startingPlan } from '../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { documentStore } from '../../../src/store/documentStore';
import { closePlan, startPlan } from '../../../src/store/history';
import { looksLikeName } from '../../../src/views/people/labelAdvice';
import PeoplePage from '../../../src/views/people/PeoplePage';

const people = () => documentStore.getState().plan?.people ?? [];
const card = (name: string) => within(screen.getByRole('group', { name }));

/** Replaces what is in a box at one stroke. */
async function enter(box: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(box);
  box.focus();
  await userEvent.paste(text);
}

beforeEach(() => {
  startPlan(startingPlan(figuresWith({}), '2026-11-22'));
  render(<PeoplePage />);
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('the People page', () => {
  it('says what it never asks', () => {
    expect(screen.getByText(/Names, ages, health, family/)).toBeTruthy();
  });

  it('tells what one candidate is worth and what two are, adds one, and goes to the label', async () => {
    expect(screen.getByText(/One candidate lowers the risk; two are a plan\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Add a possible successor' }));
    expect(people().map(({ role }) => role)).toEqual(['senco', 'headteacher', 'successor']);
    expect(document.activeElement).toBe(card('Possible successor').getByLabelText('Label'));
    expect(screen.getByText(/One candidate lowers the risk; two are a plan: a second/)).toBeTruthy();
  });

  it('tells a candidate who has said yes from one who might', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Add a possible successor' }));
    expect(screen.getByText(/One candidate might say yes\..*Until somebody has said yes/)).toBeTruthy();
    await userEvent.click(
      within(card('Possible successor').getByRole('group', { name: /^Willing/ })).getByLabelText('Yes'),
    );
    expect(screen.getByText(/One candidate is willing\./)).toBeTruthy();
    expect(screen.queryByText(/say yes|said yes/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Add a possible successor' }));
    expect(screen.getByText(/One candidate is willing, and one more might say yes\./)).toBeTruthy();
  });

  it('removes a person', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Remove Headteacher' }));
    expect(people().map(({ role }) => role)).toEqual(['senco']);
  });

  it('warns of a label that looks like a name, and refuses a long one without losing the last', async () => {
    const label = card('SENCO').getByLabelText('Label');
    await enter(label, 'Jane Smith');
    expect(screen.getByText(/looks like a name/)).toBeTruthy();
    await enter(label, 'a'.repeat(41));
    expect(screen.getByText(/Use 40 characters or fewer/)).toBeTruthy();
    expect(people()[0]?.label).toBe('Jane Smith');
  });

  it('keeps the last good contract while the entry will not do', async () => {
    const contract = card('SENCO').getByLabelText('Contract');
    await enter(contract, '9');
    expect(screen.getByText('The contract must be at most 1.5.')).toBeTruthy();
    expect(people()[0]?.fte).toBe(1);
  });

  it('asks when the NPQ began only of who is studying it', async () => {
    expect(screen.queryByLabelText('NPQ started on')).toBeNull();
    await userEvent.selectOptions(card('SENCO').getByLabelText('SENCO qualification'), 'studyingNpq');
    expect(screen.getByLabelText('NPQ started on')).toBeTruthy();
  });

  it('shows the chance of leaving that stands in, and takes the school’s own', async () => {
    expect(card('Headteacher').getByText(/We use 10% a year/)).toBeTruthy();
    await enter(card('Headteacher').getByLabelText('Chance of leaving this post in a year'), '20');
    expect(people()[1]?.leavingChancePerYear).toBe(0.2);
  });
});

describe('a label that looks like a name', () => {
  it.each(['Jane Smith', 'Aoife O’Neill', 'Mary-Jane Watson'])('%s does', (label) => {
    expect(looksLikeName(label)).toBe(true);
  });
  it.each(['SENCO', 'JS', 'Head of Year 8', 'Assistant Head', 'Year Four Teacher', 'Phase Leader', 'Deputy head'])(
    '%s does not',
    (label) => {
      expect(looksLikeName(label)).toBe(false);
    },
  );
});
