import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChartWithTable } from '../../../../src/ui/charts/ChartWithTable';
import { ChartSaver } from '../../../../src/ui/charts/chartSaver';
import { plainTableOf } from '../../../../src/views/paper/out/plainTableOf';

const table = { head: ['Year', 'Pounds'], rows: [{ id: '1', name: '2026/27', cells: ['£1,200'] }] };
const chart = (
  <ChartWithTable caption="What it costs" table={table}>
    <svg />
  </ChartWithTable>
);
const saver = { saveTable: vi.fn(), savePicture: vi.fn() };
const withSaver = () => render(<ChartSaver value={saver}>{chart}</ChartSaver>);
const openMenu = () => userEvent.click(screen.getByText('Save', { exact: false, selector: 'summary' }));

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the way to save a chart', () => {
  it('is not offered where nothing can be saved', () => {
    render(chart);
    expect(document.querySelector('.save-menu')).toBeNull();
  });

  it('saves the same cells as the table twin holds', async () => {
    withSaver();
    await openMenu();
    await userEvent.click(screen.getByRole('button', { name: 'Table as CSV' }));
    const [caption, twin] = saver.saveTable.mock.calls[0] ?? [];
    expect(caption).toBe('What it costs');
    expect(plainTableOf(twin)).toEqual({ head: ['Year', 'Pounds'], rows: [['2026/27', '£1,200']] });
  });

  it.each([
    ['Picture as SVG', 'svg'],
    ['Picture as PNG', 'png'],
  ])('saves what is drawn: %s', async (name, kind) => {
    withSaver();
    await openMenu();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(saver.savePicture).toHaveBeenCalledWith('What it costs', document.querySelector('.chart-face'), kind);
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('offers no picture of a chart that is not shown', async () => {
    withSaver();
    await userEvent.click(screen.getByLabelText('Table'));
    await openMenu();
    expect(screen.queryByRole('button', { name: 'Picture as PNG' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Table as CSV' })).toBeDefined();
  });
});
