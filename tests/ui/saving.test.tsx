import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TableScroll } from '../../src/ui/layout/TableScroll';
import { Picture } from '../../src/ui/saving/Picture';
import { Saver } from '../../src/ui/saving/saver';

const saver = { saveTable: vi.fn(), savePicture: vi.fn() };

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const cells = (
  <table>
    <tbody>
      <tr>
        <td>£1,200</td>
      </tr>
    </tbody>
  </table>
);

describe('a table that scrolls', () => {
  it.each(['beneath', 'above'] as const)('is saved as CSV by a button %s it', async (save) => {
    render(
      <Saver value={saver}>
        <TableScroll label="Pay points" save={save}>
          {cells}
        </TableScroll>
      </Saver>,
    );
    const button = screen.getByRole('button', { name: 'Save “Pay points” as CSV' });
    const isAfter = screen.getByRole('region').compareDocumentPosition(button) === Node.DOCUMENT_POSITION_FOLLOWING;
    expect(isAfter).toBe(save === 'beneath');
    await userEvent.click(button);
    expect(saver.saveTable).toHaveBeenCalledWith('Pay points', document.querySelector('table'));
  });

  it('has no button where a chart saves it, where nothing can be saved, and on paper', () => {
    render(
      <Saver value={saver}>
        <TableScroll label="Pay points" save="elsewhere">
          {cells}
        </TableScroll>
      </Saver>,
    );
    render(<TableScroll label="Allowances">{cells}</TableScroll>);
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    render(
      <Saver value={saver}>
        <TableScroll label="Pay points">{cells}</TableScroll>
      </Saver>,
    );
    expect(screen.getByRole('button').classList).toContain('screen-only');
  });
});

describe('a picture', () => {
  const choices = async (): Promise<readonly (string | null)[]> => {
    await userEvent.click(screen.getByText('Save', { exact: false, selector: 'summary' }));
    return screen.getAllByRole('button').map((button) => button.textContent);
  };

  it('is saved as SVG and PNG, and the way to save it is no part of it', async () => {
    render(
      <Saver value={saver}>
        <Picture caption="A hundred futures">
          <svg />
        </Picture>
      </Saver>,
    );
    expect(await choices()).toEqual(['Picture as SVG', 'Picture as PNG']);
    await userEvent.click(screen.getByRole('button', { name: 'Picture as PNG' }));
    const [caption, drawn, kind] = saver.savePicture.mock.calls[0] ?? [];
    expect([caption, kind]).toEqual(['A hundred futures', 'png']);
    expect(drawn.innerHTML).toBe('<svg></svg>');
  });

  it('that is a table is saved as CSV too', async () => {
    render(
      <Saver value={saver}>
        <Picture caption="A map" isTable>
          {cells}
        </Picture>
      </Saver>,
    );
    expect(await choices()).toEqual(['Table as CSV', 'Picture as SVG', 'Picture as PNG']);
    await userEvent.click(screen.getByRole('button', { name: 'Table as CSV' }));
    expect(saver.saveTable).toHaveBeenCalledWith('A map', document.querySelector('table'));
  });
});
