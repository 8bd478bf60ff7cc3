import userEvent from '@testing-library/user-event';

export function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing at ${selector}`);
  return found;
}

export const heads = (): (string | null)[] =>
  [...document.querySelectorAll('.compare-table thead th')].map((head) => head.textContent);

/** The row of the table that begins with these words. Roles of a whole table are slow to work out in a test. */
export function row(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.compare-table tbody tr')].find((each) =>
    each.textContent?.startsWith(name),
  );
  if (!found) throw new Error(`No row ${name}`);
  return found;
}

/** The words of a row's cells, today's first. */
export const cells = (name: string): string[] =>
  [...row(name).querySelectorAll('td .value, td .tag')].map((cell) => cell.textContent ?? '');

export async function openCell(name: string, column: number): Promise<HTMLElement> {
  const button = row(name).querySelectorAll('button')[column];
  if (!button) throw new Error('No such cell');
  await userEvent.click(button);
  return one('dialog');
}

export const lineOf = (dialog: HTMLElement, name: string): string | null | undefined =>
  [...dialog.querySelectorAll('tr')].find((line) => line.textContent?.includes(name))?.textContent;
