import {
  AlignmentType,
  convertMillimetersToTwip,
  type ILevelsOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';

/** On every school machine, and with a twin of the same widths where it is not. */
const fontFamily = 'Arial';
const ink = '1C2230';
export const soft = '555D6B';
const accent = '0A444A';

export const page = {
  width: convertMillimetersToTwip(210),
  height: convertMillimetersToTwip(297),
  margin: convertMillimetersToTwip(16),
  /** Of header and footer from the edge of the paper. */
  edge: convertMillimetersToTwip(8),
} as const;
/** Twips from margin to margin. */
export const textWidth = page.width - 2 * page.margin;

/** Half points, as Word counts the size of letters. */
const points = (size: number): number => 2 * size;
/** Twentieths of a point, as Word counts room between paragraphs. */
export const room = (size: number): number => 20 * size;

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fontFamily, size: points(10), color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: room(3), line: 245, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: fontFamily, size: points(17), bold: true, color: accent },
      paragraph: { spacing: { after: room(2) } },
    },
    heading1: {
      run: { font: fontFamily, size: points(11.5), bold: true, color: accent },
      paragraph: { spacing: { before: room(5), after: room(2) }, keepNext: true },
    },
    heading2: {
      run: { font: fontFamily, size: points(11.5), bold: true, color: accent },
      paragraph: { spacing: { before: room(8), after: room(2) }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true, size: points(10) },
      paragraph: { spacing: { before: room(4), after: room(3) } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(8), color: soft },
      paragraph: { spacing: { before: room(2), after: room(6) } },
    },
    {
      id: 'Standfirst',
      name: 'Standfirst',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(9), color: soft },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};

export const numberedList = 'numbered';
export const bulletList = 'bullets';

const level = (format: ILevelsOptions['format'], text: string): readonly ILevelsOptions[] => [
  {
    level: 0,
    format: format ?? LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 400, hanging: 400 } } },
  },
];

export const numbering = {
  config: [
    { reference: numberedList, levels: level(LevelFormat.DECIMAL, '%1.') },
    { reference: bulletList, levels: level(LevelFormat.BULLET, '\u2022') },
  ],
};
