import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TableScroll } from '../../src/ui/layout/TableScroll';
import { Picture } from '../../src/ui/saving/Picture';
import { Saver } from '../../src/ui/saving/saver';
import { shortTitle } from '../../src/ui/saving/shortTitle';

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
    const [named, drawn, kind] = saver.savePicture.mock.calls[0] ?? [];
    expect([named, kind]).toEqual([{ title: 'A hundred futures', caption: 'A hundred futures' }, 'png']);
    expect(drawn.innerHTML).toBe('<svg></svg>');
  });

  it('has its caption and what stands beneath in it, and is named by its title', async () => {
    render(
      <Saver value={saver}>
        <Picture
          title="A hundred futures"
          caption="The same futures under every structure. Each dot is one."
          foot="Filled: no gap."
        >
          <svg />
        </Picture>
      </Saver>,
    );
    expect(screen.getByText('Save', { exact: false, selector: 'summary' }).textContent).toBe(
      'Save “A hundred futures” as…',
    );
    await choices();
    await userEvent.click(screen.getByRole('button', { name: 'Picture as SVG' }));
    expect(saver.savePicture.mock.calls[0]?.[0]).toEqual({
      title: 'A hundred futures',
      caption: 'The same futures under every structure. Each dot is one.',
      foot: 'Filled: no gap.',
    });
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

describe('a caption as a name', () => {
  it.each([
    ['Pay points', 'Pay points'],
    ['“What we have now”, month by month.', 'What we have now, month by month'],
    ['The SENCO goes without notice. Who holds the role, from January to May', 'The SENCO goes without notice'],
    ['The work is heaviest in October 2027, at about 79 hours a week; none of', 'The work is heaviest in October 2027'],
    [
      'Of 100 futures, how many first have an empty month for each reason.',
      'Of 100 futures, how many first have an empty month',
    ],
    ['a'.repeat(60), 'a'.repeat(50)],
  ])('is short, and of whole words: %s', (caption, title) => {
    expect(shortTitle(caption)).toBe(title);
  });
});
