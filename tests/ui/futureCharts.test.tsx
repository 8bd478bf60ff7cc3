import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CostRange } from '../../src/ui/charts/CostRange';
import { CoverArea } from '../../src/ui/charts/CoverArea';
import { CoverKey, CoverStrip } from '../../src/ui/charts/CoverStrip';
import { chosenStyle, FutureDots } from '../../src/ui/charts/FutureDots';
import { pounds, poundsShort } from '../../src/ui/format';

afterEach(cleanup);

const names = {
  qualified: 'Qualified',
  inWindow: 'In the window',
  lapsed: 'Past it',
  bridging: 'Bridging',
  acting: 'Head',
  nobody: 'Nobody',
} as const;

const cellsOf = (table: HTMLElement): (string | undefined)[][] =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.trim()));

describe('a board of futures', () => {
  const dots = Array.from({ length: 100 }, (_, place) => ({
    place,
    future: 500 + place,
    vacantMonths: place < 80 ? 0 : place < 95 ? 4 : 12,
    says: `Future ${500 + place}`,
  }));
  const board = (onChoose = vi.fn(), onPoint = vi.fn(), chosen: number | null = 530) => (
    <FutureDots label="Eighty of 100." index={1} dots={dots} columns={20} {...{ chosen, onChoose, onPoint }} />
  );

  it('is one stop of the Tab key, at the chosen dot', async () => {
    render(board());
    const stops = screen.getAllByRole('button').filter((dot) => dot.tabIndex === 0);
    expect(stops.map((dot) => dot.getAttribute('aria-label'))).toEqual(['Future 530']);
    expect(screen.getByRole('group', { name: 'Eighty of 100.' })).toBeTruthy();
    expect(screen.getByRole('button', { pressed: true }).getAttribute('aria-label')).toBe('Future 530');
  });

  it('goes from dot to dot by arrows, Home and End, and no further than its edges', async () => {
    render(board());
    const { keyboard, tab } = userEvent;
    const at = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;
    await tab();
    expect(at()).toBe('Future 530');
    await keyboard('{ArrowRight}');
    expect(at()).toBe('Future 531');
    await keyboard('{ArrowDown}');
    expect(at()).toBe('Future 551');
    await keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(at()).toBe('Future 511');
    await keyboard('{ArrowLeft}');
    expect(at()).toBe('Future 510');
    await keyboard('{Home}{ArrowLeft}');
    expect(at()).toBe('Future 500');
    await keyboard('{End}{ArrowRight}{ArrowDown}');
    expect(at()).toBe('Future 599');
  });

  it('chooses by Enter and by a click', async () => {
    const onChoose = vi.fn();
    render(board(onChoose));
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith(531);
    await userEvent.click(screen.getByRole('button', { name: 'Future 507' }));
    expect(onChoose).toHaveBeenLastCalledWith(507);
  });

  it('tells the others where it is pointed at, and when no longer', () => {
    const onPoint = vi.fn();
    render(board(vi.fn(), onPoint));
    const dot = screen.getByRole('button', { name: 'Future 507' });
    fireEvent.pointerEnter(dot);
    expect(onPoint).toHaveBeenLastCalledWith(7);
    fireEvent.pointerLeave(dot);
    expect(onPoint).toHaveBeenLastCalledWith(null);
  });

  it('draws three shapes: a small ring, half full, full', () => {
    const { container } = render(board());
    const [held, outline, filled] = [...container.querySelectorAll('path')].map(
      (path) => (path.getAttribute('d') ?? '').split('M').length - 1,
    );
    expect([held, outline, filled]).toEqual([80, 15, 20]);
  });

  it('says where the chosen dot stands, and that none does', () => {
    expect(chosenStyle(30, 20, 100)).toMatchObject({
      '--chosen': 1,
      '--chosen-column': 10,
      '--chosen-row': 1,
      '--rows': 5,
    });
    expect(chosenStyle(-1, 20, 100)).toMatchObject({ '--chosen': 0 });
  });
});

describe('cover over time', () => {
  const months = ['September 2026', 'October 2026', 'November 2026'];
  const chart = (
    <CoverArea
      title="Who covers the role"
      caption="A SENCO in 90 of 100."
      months={months}
      named={[0, 2]}
      index={0}
      cover={[
        { kind: 'qualified', name: 'Qualified', shares: [1, 0.9, 0.898] },
        { kind: 'lapsed', name: 'Past it', shares: [0, 0, 0] },
        { kind: 'acting', name: 'Head', shares: [0, 0.1, 0.102] },
      ]}
    />
  );

  it('has a table twin of the named months, without what never comes', () => {
    render(chart);
    expect(cellsOf(screen.getByRole('table'))).toEqual([
      ['Of 100 futures, in', 'Qualified', 'Head'],
      ['September 2026', '100', '0'],
      ['November 2026', '90', '10'],
    ]);
  });

  it('is read out as one image with how it ends', () => {
    render(chart);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Who covers the role. At the end: Qualified 90, Head 10 of 100.',
    );
  });
});

describe('cost as a range', () => {
  const rows = [
    { id: 'a', name: 'Today', index: 0, low: -2000, middle: 0, high: 6000, planned: 0 },
    { id: 'b', name: 'Nobody', index: 1, low: -9000, middle: -9000, high: -9000, planned: -9000 },
  ];

  it('has the planned cost, the ends and the middle in its table', () => {
    render(<CostRange title="Costs" caption="Costs." rows={rows} write={pounds} writeShort={poundsShort} />);
    expect(cellsOf(screen.getByRole('table'))).toEqual([
      ['Extra cash', 'As planned', 'One in ten is below', 'Middle future', 'One in ten is above'],
      ['Today', '£0', '−£2,000', '£0', '£6,000'],
      ['Nobody', '−£9,000', '−£9,000', '−£9,000', '−£9,000'],
    ]);
  });

  it('says in words what lies on the bar, and that nothing varies', () => {
    const { container } = render(
      <CostRange title="Costs" caption="Costs." rows={rows} write={pounds} writeShort={poundsShort} />,
    );
    const words = [...container.querySelectorAll('.cost-words')].map((each) => each.textContent);
    expect(words).toEqual(['£0 −£2k to £6k', '−£9k in nearly every future']);
  });
});

describe('who holds the role, month by month', () => {
  it('is a table whose squares have words and letters', () => {
    const months = [
      { short: 'Apr', full: 'April 2027' },
      { short: 'May', full: 'May 2027' },
    ];
    const cover = ['qualified', 'nobody'] as const;
    render(
      <CoverStrip
        caption="Who holds it"
        months={months}
        rows={[{ id: 'a', name: 'Today', index: 0, cover, isEmpty: [false, true] }]}
        names={names}
        crossed={{ kinds: ['nobody'], means: 'unlawful' }}
        marked={1}
      />,
    );
    const cells = within(screen.getByRole('table', { name: 'Who holds it' })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['SQualified', '–Nobody, post empty']);
    expect(cells[1]?.className).toBe('marked');
    // The bar under the square of a month without anybody in the post.
    expect(cells.map((cell) => cell.querySelectorAll('rect[height="4"]').length)).toEqual([0, 1]);
    // The cross in what is against the law.
    expect(cells.map((cell) => cell.querySelectorAll('path[stroke="#a3302a"]').length)).toEqual([0, 1]);
  });

  it('has a key of the kinds that occur', () => {
    const items = () => screen.getAllByRole('listitem').map((item) => item.textContent);
    const { rerender } = render(
      <CoverKey kinds={['bridging', 'acting']} names={names} crossed={null} hasEmpty={false} />,
    );
    expect(items()).toEqual(['B Bridging', 'H Head']);
    rerender(
      <CoverKey kinds={['bridging']} names={names} crossed={{ kinds: ['nobody'], means: 'unlawful' }} hasEmpty />,
    );
    expect(items()).toEqual(['B Bridging', 'unlawful', 'empty: nobody holds the post itself']);
  });
});
