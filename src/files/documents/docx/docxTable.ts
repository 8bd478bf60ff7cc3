import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PaperTable } from '../../../domain/paper';
import { sum } from '../../../domain/sum';
import { amountColumns } from '../amountColumns';
import { widthOf } from '../chart/svg';
import { textWidth } from './docxStyles';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFB9AA' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Many columns need small letters. Half points. */
function letterSize(columns: number): number {
  return columns <= 6 ? 17 : 15;
}

/** A caption, the table with a head that comes again on every page, and its note. */
export function tableBlocks(table: PaperTable): readonly (Paragraph | Table)[] {
  const { caption, head, rows, note } = table;
  const size = letterSize(head.length);
  const widths = columnWidths([head, ...rows], size / 2);
  const right = amountColumns(table);
  const rowOf = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: head.map((_, column) => {
        const alignment = right[column] ? AlignmentType.RIGHT : AlignmentType.LEFT;
        const bold = isHead || column === 0;
        return new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          margins: { top: 35, bottom: 35, left: 80, right: 80 },
          ...(isHead ? { shading: { fill: 'E3EEEE' } } : {}),
          children: [
            new Paragraph({
              alignment,
              keepNext: isHead,
              spacing: { after: 0, line: 246, lineRule: LineRuleType.AUTO },
              children: [new TextRun({ text: cells[column] ?? '', bold, size })],
            }),
          ],
        });
      }),
    });
  const drawn = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [rowOf(head, true), ...rows.map((row) => rowOf(row, false))],
  });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
    drawn,
    note
      ? new Paragraph({ style: 'Note', children: [new TextRun(note)] })
      : new Paragraph({ spacing: { after: 80, line: 20, lineRule: LineRuleType.EXACT }, children: [] }),
  ];
}

const twipsInPoint = 20;
/** Twips that margins and a bold letter or two take. */
const slack = 220;

/** Widths by what the columns hold: each its longest word if there is room, and of the rest more to those with longer texts. */
function columnWidths(rows: readonly (readonly string[])[], points: number): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  const twips = (text: string): number => widthOf(text, points) * 1.08 * twipsInPoint;
  const texts = Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] ?? ''));
  const least = texts.map((each) => slack + Math.max(...each.flatMap((text) => text.split(/\s+/).map(twips))));
  const more = texts.map((each, column) => {
    // A head may go over two lines; what stands under it had better not.
    const longest = slack + Math.max(...each.map((text, row) => twips(text) / (row === 0 ? 2 : 1)));
    return Math.max(0, Math.min(longest, 1200 + 40 * Math.sqrt(longest)) - (least[column] ?? 0));
  });
  const leastOfAll = sum(least);
  if (leastOfAll >= textWidth) return least.map((each) => Math.floor((each / leastOfAll) * textWidth));
  const share = (textWidth - leastOfAll) / Math.max(1, sum(more));
  return least.map((each, column) => Math.floor(each + share * (more[column] ?? 0)));
}
