import { strFromU8, unzipSync } from 'fflate';
import { HyperFormula } from 'hyperformula';
import { all, readXml, textOf } from './xml';

interface ReadCell {
  readonly address: string;
  readonly text: string | null;
  readonly value: number | null;
  readonly formula: string | null;
}

interface ReadSheet {
  readonly name: string;
  /** By row and column, from nought. */
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
}

export interface ReadWorkbook {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly sheets: readonly ReadSheet[];
  /** Name and what it stands for. */
  readonly names: readonly (readonly [string, string])[];
}

const columnOf = (address: string): number =>
  [...address.replace(/\d/g, '')].reduce((so, letter) => 26 * so + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads an .xlsx file back with nothing of the code that wrote it. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const files = unzipSync(bytes);
  const xml = (path: string) => readXml(strFromU8(files[path] ?? new Uint8Array()));
  const workbook = xml('xl/workbook.xml');
  const sheets = all(workbook, 'sheet').map(({ attributes }, at): ReadSheet => {
    const rows: ReadCell[][] = [];
    for (const row of all(xml(`xl/worksheets/sheet${at + 1}.xml`), 'row')) {
      const cells: ReadCell[] = [];
      for (const cell of all(row, 'c')) {
        const address = cell.attributes.get('r') ?? '';
        const [formula, value] = [all(cell, 'f')[0], all(cell, 'v')[0]];
        cells[columnOf(address)] = {
          address,
          text: cell.attributes.get('t') === 'inlineStr' ? textOf(cell) : null,
          value: value ? Number(textOf(value)) : null,
          formula: formula ? textOf(formula) : null,
        };
      }
      // A row without cells may be left out of the file.
      const place = Number(row.attributes.get('r')) - 1;
      while (rows.length < place) rows.push([]);
      rows.push(cells);
    }
    return { name: attributes.get('name') ?? '', rows };
  });
  const names = all(workbook, 'definedName')
    .filter(({ attributes }) => !attributes.get('name')?.startsWith('_xlnm'))
    .map((each) => [each.attributes.get('name') ?? '', textOf(each)] as const);
  return { files, sheets, names };
}

/** The workbook in an engine of another maker, which works every formula out anew. */
export function recalculated({ sheets, names }: ReadWorkbook): HyperFormula {
  const content = Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      rows.map((row) =>
        Array.from(row, (cell) => {
          if (!cell) return null;
          if (cell.formula !== null) return `=${cell.formula}`;
          return cell.text === null ? cell.value : `'${cell.text}`;
        }),
      ),
    ]),
  );
  const engine = HyperFormula.buildFromSheets(
    content,
    { licenseKey: 'gpl-v3' },
    names.map(([name, where]) => ({ name, expression: `=${where}` })),
  );
  return engine;
}

/** What the engine makes of a cell. */
export function calculated(engine: HyperFormula, sheet: string, row: number, column: number) {
  return engine.getCellValue({ sheet: engine.getSheetId(sheet) ?? -1, row, col: column });
}
