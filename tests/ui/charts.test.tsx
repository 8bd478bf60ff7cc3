import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { namesAtEnds } from '../../src/ui/charts/LineLabels';
import { MonthLines } from '../../src/ui/charts/MonthLines';
import { StackedYearBars } from '../../src/ui/charts/StackedYearBars';
import { spread, zeroBasedTicks } from '../../src/ui/charts/spread';
import { totalLabels } from '../../src/ui/charts/totalLabels';
import { axisWidth } from '../../src/ui/charts/YearBarsPanel';
import { pounds, poundsShort, poundsShortest, thousands } from '../../src/ui/format';
import { structureStyle } from '../../src/ui/structureStyle';

afterEach(cleanup);

describe('bars by year', () => {
  const chart = (
    <StackedYearBars
      title="Extra cash"
      caption="A deputy costs £3,000 more."
      parts={[
        { key: 'pay', label: 'Pay' },
        { key: 'cover', label: 'Cover' },
        { key: 'adverts', label: 'Adverts' },
      ]}
      groups={[
        {
          id: 'deputy',
          name: 'With deputy',
          index: 1,
          years: [
            { label: '2026/27', values: { pay: 2000, cover: 1000, adverts: 0 } },
            { label: '2027/28', values: { pay: -500, cover: 0, adverts: 0 } },
          ],
        },
      ]}
      write={pounds}
      writeShort={poundsShort}
      writeShorter={[poundsShortest]}
    />
  );

  it('have a table twin with the same numbers and totals', async () => {
    const { container } = render(chart);
    const figure = container.querySelector('figure');
    expect(figure?.getAttribute('data-view')).toBe('chart');
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    expect(figure?.getAttribute('data-view')).toBe('table');
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).toEqual([
      ['What for', '2026/27', '2027/28'],
      ['With deputy', '£3,000', '−£500'],
      ['Pay', '£2,000', '−£500'],
      ['Cover', '£1,000', '£0'],
    ]);
  });

  it('are read out as one image with a sentence', () => {
    render(chart);
    expect(screen.getByRole('img', { name: 'With deputy: 2026/27 £3,000, 2027/28 −£500.' })).toBeTruthy();
  });
});

it('gives lines by month a table twin and a sentence', () => {
  render(
    <MonthLines
      title="Hours by month"
      caption="The work asks more than today gives."
      months={['Jan 2027', 'Feb 2027']}
      needed={[14, 16]}
      given={[{ id: 'today', name: 'Today', index: 0, values: [11.5, 11.5] }]}
      unit="hours a week"
    />,
  );
  const cells = within(screen.getByRole('table')).getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent)).toEqual(['14.0', '11.5', '16.0', '11.5']);
  expect(
    screen.getByRole('img', { name: 'Hours by month. Needed: at most 16 hours a week, in Feb 2027.' }),
  ).toBeTruthy();
});

describe('names at the ends of lines', () => {
  const long = 'Middle leader who advises the leadership team';
  it('stand whole, in as many lines as there is height for', () => {
    expect(namesAtEnds(['Needed', long], 1040)?.lines).toEqual([
      ['Needed'],
      ['Middle leader who advises', 'the leadership team'],
    ]);
    expect(namesAtEnds(['Needed', long], 700)?.lines[1]).toEqual([
      'Middle leader who',
      'advises the',
      'leadership team',
    ]);
  });
  it('stand elsewhere where one would be cut, or where the lines need the width', () => {
    expect(
      namesAtEnds(
        Array.from({ length: 8 }, () => long),
        700,
      ),
    ).toBeNull();
    expect(namesAtEnds(['Needed', 'Antidisestablishmentarianism'], 700)).toBeNull();
    expect(namesAtEnds(['Needed'], 600)).toBeNull();
  });
});

it('gives the words beside an axis the room of the longest', () => {
  expect(axisWidth(['£0', '−£100k'])).toBeGreaterThan(axisWidth(['£0', '−£75k']));
});

describe('totals at the ends of bars', () => {
  const losses = [-14_200, -14_800, -15_300, -15_900, -16_400, -16_900];
  const ways = [poundsShort, poundsShortest, thousands] as const;
  it('are as exact as there is room for, and none touches the next', () => {
    expect(totalLabels(losses, 80, ways).write(-14_200)).toBe('−£14.2k');
    expect(totalLabels(losses, 50, ways).write(-14_200)).toBe('−£14k');
    expect(totalLabels(losses, 45, ways)).toMatchObject({ endsOnly: false });
    expect(totalLabels(losses, 45, ways).write(-14_200)).toBe('−14k');
  });
  it('are only the first and the last where even the shortest would touch', () => {
    expect(totalLabels(losses, 30, ways).endsOnly).toBe(true);
  });
});

describe('axes and labels', () => {
  it('always hold nought', () => {
    expect(zeroBasedTicks([14_000, 15_000])).toEqual([0, 5000, 10_000, 15_000]);
    expect(zeroBasedTicks([-4900, 3800])).toEqual([-5000, -2500, 0, 2500, 5000]);
    expect(zeroBasedTicks([0])).toEqual([0, 1]);
  });
  it('move apart labels that would lie on one another, within bounds', () => {
    expect(spread([10, 12, 100], 18, 0, 200)).toEqual([10, 28, 100]);
    expect(spread([195, 199], 18, 0, 200)).toEqual([182, 200]);
  });
});

it('looks different for each of the nine kinds of structure', () => {
  const styles = Array.from({ length: 9 }, (_, index) => structureStyle(index));
  for (const part of ['colour', 'mark', 'dash'] as const) {
    expect(new Set(styles.map((style) => style[part])).size).toBe(9);
  }
});
