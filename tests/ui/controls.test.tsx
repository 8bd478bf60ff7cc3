import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/domain/units';
import { AnswerField } from '../../src/ui/controls/AnswerField';
import { DateField } from '../../src/ui/controls/DateField';
import { Dialog } from '../../src/ui/controls/Dialog';
import { ErrorSummary } from '../../src/ui/controls/ErrorSummary';
import { NumberField } from '../../src/ui/controls/NumberField';
import { PercentField } from '../../src/ui/controls/PercentField';
import { Segmented } from '../../src/ui/controls/Segmented';
import { ToastRegion } from '../../src/ui/controls/Toast';

afterEach(cleanup);

function Roll({ start = 210, heard = () => {} }: { start?: number | null; heard?: (value: number | null) => void }) {
  const [value, setValue] = useState<number | null>(start);
  return (
    <>
      <NumberField
        label="Pupils on roll"
        value={value}
        onChange={(next) => {
          heard(next);
          setValue(next);
        }}
        validate={(number) => (number < 1 ? 'The roll must be at least 1.' : null)}
        allowUnknown={{ text: 'We will use 280, the national average.' }}
      />
      <p>The plan has {String(value)}</p>
      <button type="button" onClick={() => setValue(99)}>
        From outside
      </button>
    </>
  );
}

const box = () => screen.getByLabelText<HTMLInputElement>('Pupils on roll');

describe('a number field', () => {
  it('commits each good number as it is typed', async () => {
    render(<Roll />);
    await userEvent.clear(box());
    await userEvent.type(box(), '1,200');
    expect(screen.getByText('The plan has 1200')).toBeTruthy();
    await userEvent.tab();
    expect(box().value).toBe('1,200');
  });

  it('keeps what was typed, says what is wrong, and goes on with the last good number', async () => {
    const heard = vi.fn();
    render(<Roll heard={heard} />);
    await userEvent.type(box(), 'x');
    expect(box().value).toBe('210x');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    const problem = screen.getByText(/^Enter a number, like/);
    expect(box().getAttribute('aria-describedby')).toContain(problem.closest('[id]')?.id);
    expect(heard).not.toHaveBeenCalled();
    expect(screen.getByText('The plan has 210')).toBeTruthy();
  });

  it('says the sentence of its own check', async () => {
    render(<Roll start={5} />);
    await userEvent.clear(box());
    await userEvent.type(box(), '0');
    expect(screen.getByText('The roll must be at least 1.')).toBeTruthy();
    expect(screen.getByText('The plan has 5')).toBeTruthy();
  });

  it('complains of an empty box only when it is left', async () => {
    render(<Roll />);
    await userEvent.clear(box());
    expect(box().getAttribute('aria-invalid')).toBeNull();
    await userEvent.tab();
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('The plan has 210')).toBeTruthy();
  });

  it('takes "I don’t know" for an answer and says what stands in', async () => {
    render(<Roll />);
    await userEvent.click(screen.getByLabelText('I don’t know'));
    expect(screen.getByText('The plan has null')).toBeTruthy();
    expect(screen.getByText(/We will use 280/)).toBeTruthy();
    await userEvent.type(box(), '30');
    expect(screen.getByText('The plan has 30')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('I don’t know').checked).toBe(false);
  });

  it('follows a change from outside, as undo makes', async () => {
    render(<Roll />);
    await userEvent.type(box(), 'x');
    await userEvent.click(screen.getByText('From outside'));
    expect(box().value).toBe('99');
    expect(box().getAttribute('aria-invalid')).toBeNull();
  });

  it('reads an empty box as an answer where it is one', async () => {
    const heard = vi.fn();
    render(<NumberField label="Ceiling" value={5} onChange={heard} emptyMeans="Leave empty for no ceiling." />);
    await userEvent.clear(screen.getByLabelText('Ceiling'));
    expect(heard).toHaveBeenLastCalledWith(null);
  });
});

describe('a box takes its own sign only', () => {
  const problem = async (box: HTMLElement, text: string): Promise<string | undefined> => {
    await userEvent.clear(box);
    await userEvent.type(box, text);
    return box.closest('.field')?.querySelector('.field-problem')?.textContent ?? undefined;
  };

  it('a box for pupils', async () => {
    const heard = vi.fn();
    render(<NumberField label="Roll" suffix="pupils" value={210} onChange={heard} />);
    expect(await problem(screen.getByLabelText('Roll'), '%')).toBe('Enter a number, like 1,200 or 3.5.');
    heard.mockClear();
    fireEvent.change(screen.getByLabelText('Roll'), { target: { value: '12%' } });
    expect(screen.getByText('Enter a number of pupils, not a percentage.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Roll'), { target: { value: '£12,000' } });
    expect(screen.getByText('Enter a number of pupils, not an amount of money.')).toBeTruthy();
    expect(heard).not.toHaveBeenCalled();
  });

  it('a box for money', async () => {
    render(<NumberField label="Ceiling" prefix="£" value={5} onChange={() => {}} />);
    const ceiling = screen.getByLabelText('Ceiling');
    expect(await problem(ceiling, '12%')).toBe('Enter an amount in pounds, not a percentage.');
    expect(await problem(ceiling, 'lots')).toBe('Enter an amount in pounds, like £1,200.');
    expect(await problem(ceiling, '£12,000')).toBe('');
  });

  it('a box for a percentage', async () => {
    render(<PercentField label="Rate" value={0.2} onChange={() => {}} />);
    const rate = screen.getByLabelText('Rate');
    expect(await problem(rate, '£12')).toBe('Enter a percentage, not an amount of money.');
    expect(await problem(rate, 'about a fifth')).toBe('Enter a percentage, like 12%.');
    expect(await problem(rate, '12%')).toBe('');
  });
});

it('shows and takes a share in percent', async () => {
  const heard = vi.fn();
  render(<PercentField label="Rate" value={0.2868} onChange={heard} />);
  const rate = screen.getByLabelText<HTMLInputElement>('Rate');
  expect(rate.value).toBe('28.68');
  await userEvent.clear(rate);
  await userEvent.type(rate, '7');
  expect(heard).toHaveBeenLastCalledWith(0.07);
});

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Open it
      </button>
      <Dialog isOpen={isOpen} title="Add a post" onClose={() => setIsOpen(false)}>
        What it says
      </Dialog>
    </>
  );
}

describe('a dialog', () => {
  it('takes focus to its title and gives it back', async () => {
    render(<Page />);
    const opener = screen.getByText('Open it');
    await userEvent.click(opener);
    expect(document.activeElement?.textContent).toBe('Add a post');
    expect(screen.getByRole('dialog', { name: 'Add a post' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('What it says')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('closes when the browser cancels it, and on a press outside', async () => {
    render(<Page />);
    for (const event of [new Event('cancel', { cancelable: true }), new MouseEvent('mousedown', { bubbles: true })]) {
      await userEvent.click(screen.getByText('Open it'));
      screen.getByRole('dialog').dispatchEvent(event);
      await vi.waitFor(() => expect(screen.queryByText('What it says')).toBeNull());
    }
  });
});

it('offers yes, no and an honest answer', async () => {
  const heard = vi.fn<(value: Answer) => void>();
  render(<AnswerField label="Does she have QTS?" value="unknown" onChange={heard} />);
  expect(screen.getByRole('group', { name: 'Does she have QTS?' })).toBeTruthy();
  await userEvent.click(screen.getByLabelText('Yes'));
  expect(heard).toHaveBeenCalledWith('yes');
});

it('moves among segments as radio buttons do', async () => {
  const heard = vi.fn();
  const options = [
    { value: 'a', label: 'Values' },
    { value: 'b', label: 'Difference' },
  ] as const;
  render(<Segmented legend="Show" value="a" options={options} onChange={heard} />);
  await userEvent.click(screen.getByRole('radio', { name: 'Difference' }));
  expect(heard).toHaveBeenCalledWith('b');
});

it('shows a day that will not do with its sentence, and commits good days', () => {
  const say = (day: string) => (day < '2027-01-01' ? 'Choose a day in 2027 or later.' : null);
  render(<DateField label="Starts on" value="2026-01-01" onChange={() => {}} validate={say} />);
  expect(screen.getByText('Choose a day in 2027 or later.')).toBeTruthy();
});

it('leads from the error summary to the field', async () => {
  render(
    <>
      <ErrorSummary problems={[{ fieldId: 'roll', text: 'The roll must be at least 1.' }]} />
      <input id="roll" aria-label="Roll" />
    </>,
  );
  await userEvent.click(screen.getByText('The roll must be at least 1.'));
  expect(document.activeElement).toBe(screen.getByLabelText('Roll'));
});

it('lets good news pass and keeps a problem until it is dismissed', () => {
  vi.useFakeTimers();
  const dismiss = vi.fn();
  const { rerender } = render(<ToastRegion message={{ tone: 'problem', text: 'Not saved.' }} onDismiss={dismiss} />);
  vi.advanceTimersByTime(60_000);
  expect(dismiss).not.toHaveBeenCalled();
  rerender(<ToastRegion message={{ tone: 'good', text: 'Saved.' }} onDismiss={dismiss} />);
  vi.advanceTimersByTime(11_000);
  expect(dismiss).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
