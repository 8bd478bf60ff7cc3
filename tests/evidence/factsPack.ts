import { existsSync, readFileSync } from 'node:fs';

/** The pack of facts that the figures were taken from lies beside the repository, and only on the authors' machines. */
const pack = new URL('../../../shared/', import.meta.url);

export const isPackAbsent = !existsSync(new URL('facts/calibration.json', pack));
export const orSkipped = isPackAbsent ? ' (skipped: the pack of facts is not beside this checkout)' : '';

export function readPack(path: string): string {
  return readFileSync(new URL(path, pack), 'utf8');
}

/** A small table without quoted commas, one record a line. */
export function readPackTable<Column extends string>(path: string): readonly Readonly<Record<Column, string>>[] {
  const [head = '', ...lines] = readPack(path).trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map(
    (line) =>
      Object.fromEntries(line.split(',').map((cell, index) => [names[index], cell.trim()])) as Record<Column, string>,
  );
}
