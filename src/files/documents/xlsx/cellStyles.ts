import { attributeText } from '../xml';

export interface CellLook {
  /** An Excel number format. */
  readonly format?: string;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly colour?: string;
  readonly ground?: string;
  readonly size?: number;
  readonly hasLineAbove?: true;
  readonly isRight?: true;
  readonly isCentred?: true;
  /** Runs on over its neighbours. */
  readonly isOneLine?: true;
  readonly isIndented?: true;
}

const input = { colour: '1F3F94', ground: 'FFF9E3' } as const;
const simulated = { colour: '555D6B', ground: 'EFEFEF', isItalic: true } as const;
const total = { isBold: true, hasLineAbove: true } as const;
const money = '#,##0.00;-#,##0.00;"–"';
const hours = '#,##0.0;-#,##0.0';
const rate = '0.00######%';

/**
 * How cells look. Inputs have a ground and blue letters, formulas are plain black, and what a simulation found is grey and
 * slanted, so that nobody takes one for another.
 */
export const cellStyles = {
  text: {},
  title: { isBold: true, size: 16, isOneLine: true },
  heading: { isBold: true, size: 13, colour: '0E5A61', isOneLine: true },
  /** What a sheet is, over its whole width. */
  lead: { isItalic: true, colour: '555D6B' },
  head: { isBold: true, ground: 'E3EEEE' },
  headRight: { isBold: true, ground: 'E3EEEE', isRight: true },
  bold: { isBold: true },
  note: { isItalic: true, colour: '555D6B' },
  unit: { isIndented: true, colour: '555D6B' },
  inputText: { ...input },
  inputMoney: { ...input, format: money },
  inputNumber: { ...input },
  inputHours: { ...input, format: '0.00' },
  inputRate: { ...input, format: rate },
  money: { format: money },
  hours: { format: hours },
  number: { isRight: true },
  share: { format: '0.0%' },
  totalText: { ...total },
  totalMoney: { ...total, format: money },
  totalHours: { ...total, format: hours },
  checkMoney: { format: '0.00', isItalic: true, colour: '2B6639' },
  found: { ...simulated, format: '0.00' },
  foundMoney: { ...simulated, format: money },
  foundHours: { ...simulated, format: hours },
  foundChance: { ...simulated, format: '0.0%' },
  level: { format: '0', isCentred: true },
} as const satisfies Record<string, CellLook>;

export type CellStyle = keyof typeof cellStyles;
const names = Object.keys(cellStyles) as readonly CellStyle[];

/** The place of a style in the file. A guarded one keeps its text a text even where somebody edits the cell. */
export function styleIndex(style: CellStyle, isGuarded: boolean): number {
  return 2 * names.indexOf(style) + (isGuarded ? 1 : 0);
}

const firstOwnFormat = 164;
const textFormat = 49;
const looks: readonly CellLook[] = names.map((name) => cellStyles[name]);
const formats = [...new Set(looks.flatMap(({ format }) => format ?? []))];

function fontOf({ isBold, isItalic, colour = '000000', size = 11 }: CellLook): string {
  const weight = isBold ? '<b/>' : '';
  const slant = isItalic ? '<i/>' : '';
  return `<font>${weight}${slant}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Arial"/><family val="2"/></font>`;
}

function fillOf({ ground }: CellLook): string {
  return ground
    ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${ground}"/><bgColor indexed="64"/></patternFill></fill>`
    : '<fill><patternFill patternType="none"/></fill>';
}

function cellFormat(look: CellLook, at: number, isGuarded: boolean): string {
  const own = look.format ? firstOwnFormat + formats.indexOf(look.format) : 0;
  const format = isGuarded ? textFormat : own;
  const side = look.isRight
    ? ' horizontal="right"'
    : look.isCentred
      ? ' horizontal="center"'
      : look.isIndented
        ? ' horizontal="left" indent="1"'
        : '';
  const quote = isGuarded ? ' quotePrefix="1"' : '';
  return (
    `<xf numFmtId="${format}" fontId="${at + 1}" fillId="${at + 2}" borderId="${look.hasLineAbove ? 1 : 0}" xfId="0"` +
    `${quote} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment vertical="top"${look.isOneLine ? '' : ' wrapText="1"'}${side}/></xf>`
  );
}

const list = (tag: string, items: readonly string[]): string =>
  `<${tag} count="${items.length}">${items.join('')}</${tag}>`;

/** styles.xml */
export function stylesXml(): string {
  const plain = '<font><sz val="11"/><name val="Arial"/><family val="2"/></font>';
  const required = ['none', 'gray125'].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`);
  const sides = '<left/><right/>';
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    list(
      'numFmts',
      formats.map((format, at) => `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${attributeText(format)}"/>`),
    ) +
    list('fonts', [plain, ...looks.map(fontOf)]) +
    list('fills', [...required, ...looks.map(fillOf)]) +
    list('borders', [
      `<border>${sides}<top/><bottom/><diagonal/></border>`,
      `<border>${sides}<top style="thin"><color rgb="FF555D6B"/></top><bottom/><diagonal/></border>`,
    ]) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list(
      'cellXfs',
      looks.flatMap((look, at) => [cellFormat(look, at, false), cellFormat(look, at, true)]),
    ) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
