import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TextRun,
} from 'docx';
import {
  ownWordsMark,
  type PaperBlock,
  type PaperDocument,
  type PaperFigure,
  type PaperList,
  type PaperSection,
  type PaperWords,
  paperNumbers,
} from '../../../domain/paper';
import type { PictureSize } from '../chart/chartSvg';
import { bulletList, numberedList, numbering, page, room, soft, styles, textWidth } from './docxStyles';
import { tableBlocks } from './docxTable';

/** A figure’s chart as the bytes of a PNG, drawn bare, with the size at which it was drawn. */
export interface PaperPicture extends PictureSize {
  readonly png: Uint8Array;
}

/** By id of the figure. A figure without a picture keeps its caption, and says what it would show. */
export type PaperPictures = Readonly<Record<string, PaperPicture>>;

const programme = 'SENCO Planner';
const twipsInPixel = 15;

/** The paper as a Word file: what the head wrote anew stands in it like the rest, and is marked. */
export function paperDocx(paper: PaperDocument, pictures: PaperPictures): Promise<Blob> {
  return Packer.toBlob(documentOf(paper, pictures));
}

function documentOf(paper: PaperDocument, pictures: PaperPictures): Document {
  const [school = ''] = paper.standfirst;
  const numbers = paperNumbers(paper);
  const small = (text: string): TextRun => new TextRun({ text, size: 17, color: soft });
  const pages = new TextRun({
    size: 17,
    color: soft,
    children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
  });
  return new Document({
    title: paper.title,
    subject: school,
    // The programme made it: no person is named in what a school sends out.
    creator: programme,
    lastModifiedBy: programme,
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
              header: page.edge,
              footer: page.edge,
            },
          },
        },
        headers: { default: new Header({ children: [new Paragraph({ children: [small(school)] })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: 'right', position: textWidth }],
                children: [small(`${paper.title}\t`), pages],
              }),
            ],
          }),
        },
        children: [
          ...opening(paper),
          ...paper.sections.flatMap((section, place) => sectionBlocks(section, place, paper, pictures, numbers)),
        ],
      },
    ],
  });
}

function opening({ title, standfirst }: PaperDocument): readonly Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...standfirst.map((line) => new Paragraph({ style: 'Standfirst', children: [new TextRun(line)] })),
  ];
}

type Written = Paragraph | Table;

/** What governors cite: the number of each section and paragraph, by id. */
type Numbers = ReadonlyMap<string, string>;

/** A number, and what it numbers at the same place on every line. */
const numbered = (id: string, text: string, numbers: Numbers): TextRun =>
  new TextRun({ children: [...(numbers.has(id) ? [numbers.get(id) ?? '', new Tab()] : []), text] });

/** Room for the longest number, such as 12.10. */
const numberWidth = 600;
const hanging = {
  indent: { left: numberWidth, hanging: numberWidth },
  tabStops: [{ type: 'left', position: numberWidth }],
} as const;

/** Sections of the body are of the first level; those of the annexes of the second, under a heading of their own on a new page. */
function sectionBlocks(
  section: PaperSection,
  place: number,
  { sections }: PaperDocument,
  pictures: PaperPictures,
  numbers: Numbers,
): readonly Written[] {
  const isAnnex = section.part === 'annex';
  const isFirstAnnex = isAnnex && sections[place - 1]?.part !== 'annex';
  const heading = isAnnex ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
  return [
    ...(isFirstAnnex
      ? [new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: [new TextRun('Annexes')] })]
      : []),
    new Paragraph({ heading, ...hanging, children: [numbered(section.id, section.heading, numbers)] }),
    ...section.blocks.flatMap((block) => written(block, pictures, `${place}`, numbers)),
  ];
}

function written(block: PaperBlock, pictures: PaperPictures, section: string, numbers: Numbers): readonly Written[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.split('\n').map(
        (text, line, lines) =>
          new Paragraph({
            ...hanging,
            children: [
              line === 0 ? numbered(block.id, text, numbers) : new TextRun({ children: [new Tab(), text] }),
              ...(line === lines.length - 1 ? markOf(block) : []),
            ],
          }),
      );
    case 'list':
      return listBlocks(block, section);
    case 'table':
      return tableBlocks(block);
    case 'figure':
      return figureBlocks(block, pictures[block.id]);
  }
}

const markOf = ({ edited }: PaperWords): readonly TextRun[] =>
  edited ? [new TextRun({ text: ` ${ownWordsMark}`, italics: true })] : [];

function listBlocks({ id, isNumbered, items }: PaperList, section: string): readonly Paragraph[] {
  // Every list counts from one: Word counts on within one instance.
  const instance = [...`${section}${id}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000, 1);
  return items.map((item) => {
    const { lead, text } = item;
    return new Paragraph({
      numbering: { reference: isNumbered ? numberedList : bulletList, level: 0, instance },
      spacing: { after: room(2) },
      children: [
        ...(lead === '' ? [] : [new TextRun({ text: text === '' ? lead : `${lead} `, bold: true })]),
        ...(text === '' ? [] : [new TextRun(text)]),
        ...markOf(item),
      ],
    });
  });
}

/** Caption and source are text, so the picture between them is a bare one. */
function figureBlocks(
  { id, caption, alt, source }: PaperFigure,
  picture: PaperPicture | undefined,
): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
    new Paragraph({
      keepNext: true,
      spacing: { after: 0 },
      children: [picture ? imageOf(id, alt, picture) : new TextRun(alt)],
    }),
    new Paragraph({ style: 'Note', children: [new TextRun(source)] }),
  ];
}

function imageOf(name: string, description: string, { png, width, height }: PaperPicture): ImageRun {
  const scale = Math.min(1, textWidth / twipsInPixel / width);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name, description },
  });
}
