import { strToU8, zipSync } from 'fflate';
import { attributeText, textContent } from '../xml';
import { stylesXml } from './cellStyles';
import type { Sheet } from './sheet';
import { columnName } from './sheet';
import { sheetXml } from './sheetXml';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const programme = 'SENCO Planner';

/**
 * A workbook as the bytes of an .xlsx file. Written by hand and not by a library, for two things that those small enough
 * lack: each formula keeps the value it comes to, which is all that a preview, a telephone or Excel's protected view shows;
 * and inputs have names.
 */
export function writeXlsx(title: string, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([
      [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
      [`${pack}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${office}/relationships/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreProperties(title),
    'docProps/app.xml': `<Properties xmlns="${office}/extended-properties"><Application>${programme}</Application></Properties>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): Relation => [`${office}/relationships/worksheet`, `worksheets/sheet${at + 1}.xml`]),
      [`${office}/relationships/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
  };
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(`${declaration}${text}`)])),
  );
}

type Relation = readonly [kind: string, target: string];

function relations(of: readonly Relation[]): string {
  const each = of.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${pack}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const parts: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${spreadsheet}.worksheet+xml`] as const),
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return (
    `<Types xmlns="${pack}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

/** The programme made it: no person is named in what a school sends out. */
function coreProperties(title: string): string {
  return (
    `<cp:coreProperties xmlns:cp="${pack}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${textContent(title)}</dc:title><dc:creator>${programme}</dc:creator><dc:language>en-GB</dc:language>` +
    `<cp:lastModifiedBy>${programme}</cp:lastModifiedBy></cp:coreProperties>`
  );
}

function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${attributeText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return (
    `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><bookViews><workbookView/></bookViews>` +
    `<sheets>${listed.join('')}</sheets><definedNames>${namesIn(sheets)}</definedNames>` +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

/** Names of cells, and the rows that each sheet prints again on every page, in the order of the alphabet. */
function namesIn(sheets: readonly Sheet[]): string {
  const quoted = (name: string): string => textContent(`'${name.replaceAll("'", "''")}'`);
  const titles = sheets.flatMap(({ name, keepsRows }, at) =>
    keepsRows > 0
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(name)}!$1:$${keepsRows}</definedName>`]
      : [],
  );
  const cells = sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((row, y) =>
      row.flatMap((cell, x) =>
        cell && cell.kind !== 'text' && cell.name !== undefined
          ? [[cell.name, `${quoted(sheet)}!$${columnName(x)}$${y + 1}`] as const]
          : [],
      ),
    ),
  );
  const sorted = cells.sort(([a], [b]) => (a < b ? -1 : 1));
  return [...titles, ...sorted.map(([name, where]) => `<definedName name="${name}">${where}</definedName>`)].join('');
}
