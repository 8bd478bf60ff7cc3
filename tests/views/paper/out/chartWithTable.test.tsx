import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChartWithTable } from '../../../../src/ui/charts/ChartWithTable';
import { Saver } from '../../../../src/ui/saving/saver';
import { plainTableOf } from '../../../../src/views/paper/out/plainTableOf';

const table = { head: ['Year', 'Pounds'], rows: [{ id: '1', name: '2026/27', cells: ['£1,200'] }] };
const chart = (
  <ChartWithTable caption="What it costs" table={table}>
    <svg />
  </ChartWithTable>
);
const saver = { saveTable: vi.fn(), savePicture: vi.fn() };
const withSaver = () => render(<Saver value={saver}>{chart}</Saver>);
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
    const [title, twin] = saver.saveTable.mock.calls[0] ?? [];
    expect(title).toBe('What it costs');
    expect(plainTableOf(twin)).toEqual({ head: ['Year', 'Pounds'], rows: [['2026/27', '£1,200']] });
  });

  it.each([
    ['Picture as SVG', 'svg'],
    ['Picture as PNG', 'png'],
  ])('saves what is drawn: %s', async (name, kind) => {
    withSaver();
    await openMenu();
    await userEvent.click(screen.getByRole('button', { name }));
    const named = { title: 'What it costs', caption: 'What it costs' };
    expect(saver.savePicture).toHaveBeenCalledWith(named, document.querySelector('.chart-face'), kind);
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('offers no picture of a chart that is not shown', async () => {
    withSaver();
    await userEvent.click(screen.getByLabelText('Table'));
    expect(document.querySelector('.save-menu')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Save “What it costs” as CSV' }));
    expect(saver.saveTable).toHaveBeenCalledTimes(1);
  });

  it('closes by Escape, and a dialog around it stays open', async () => {
    withSaver();
    await openMenu();
    const isHandedOn = fireEvent.keyDown(screen.getByText('Save', { exact: false, selector: 'summary' }), {
      key: 'Escape',
    });
    expect(isHandedOn).toBe(false);
    expect(document.querySelector('details')?.open).toBe(false);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });
});
