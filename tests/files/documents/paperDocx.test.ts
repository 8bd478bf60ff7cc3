import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PaperPictures, paperDocx } from '../../../src/files/documents/docx/paperDocx';
import { demoPaper } from './demoPaper';
import { all, type Element, elementsOf, readXml, textOf } from './xml';

/** One white pixel. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
);
const pictures: PaperPictures = { 'cash-chart': { png, width: 720, height: 300 } };

let files: Readonly<Record<string, Uint8Array>> = {};
let body: Element;
const xml = (path: string): Element => readXml(strFromU8(files[path] ?? new Uint8Array()));
const words = (element: Element): string => all(element, 'w:t').map(textOf).join('');
const styleOf = (paragraph: Element): string => all(paragraph, 'w:pStyle')[0]?.attributes.get('w:val') ?? '';

beforeAll(async () => {
  const blob = await paperDocx(demoPaper, pictures);
  files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const [first] = all(xml('word/document.xml'), 'w:body');
  if (!first) throw new Error('The paper has no body');
  body = first;
});

describe('a paper as a Word file', () => {
  it('has real headings: the body’s of the first level, the annexes’ of the second', () => {
    const headings = all(body, 'w:p').flatMap((each) =>
      styleOf(each).startsWith('Heading') ? [[styleOf(each), words(each)]] : [],
    );
    expect(headings).toEqual([
      ['Heading1', '1What you are asked to decide'],
      ['Heading1', '2The options side by side'],
      ['Heading1', 'Annexes'],
      ['Heading2', 'AMonth by month'],
      ['Heading2', 'BRisk register'],
    ]);
  });

  it('has the numbers that governors cite before sections and paragraphs, with a tab after each', () => {
    const cited = all(body, 'w:p').flatMap((each) => (/^\d+\.\d+/.test(words(each)) ? [each] : []));
    expect(cited.length).toBeGreaterThan(1);
    expect(cited.every((each) => all(each, 'w:r').some((run) => all(run, 'w:tab').length === 1))).toBe(true);
  });

  it('has the head’s own words, marked, and not those they stand for', () => {
    const text = words(body);
    expect(text).toContain('The head’s own words: R&D <and> “care”. [in the school’s own words]');
    expect(text).not.toContain('What the planner would have said');
    expect(text.split('[in the school’s own words]')).toHaveLength(2);
  });

  it('has tables whose head comes again on every page, under a caption', () => {
    const tables = all(body, 'w:tbl');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const rows = all(table, 'w:tr');
      expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(rows.map((_, at) => (at === 0 ? 1 : 0)));
      expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    }
    const before = elementsOf(body).flatMap((each, at, siblings) => (each.tag === 'w:tbl' ? [siblings[at - 1]] : []));
    expect(before.map((each) => each && [styleOf(each), words(each)])).toEqual([
      ['Caption', 'What each option costs and gives'],
      ['Caption', 'Risks of the option recommended'],
    ]);
    expect(all(tables[0] ?? body, 'w:tr').map((row) => all(row, 'w:tc').map(words))).toEqual([
      ['Option', 'Extra cash a year', 'Work done at the peak', 'Law'],
      ['What you have now', '£0', '62%', 'No breach found'],
      ['SLT SENCO', '£11,184', '88%', 'No breach found'],
      ['Seconded SENCO', '−£4,900', '74%', 'To be checked: the secondment has no review date'],
    ]);
  });

  it('has lists that Word counts, each from one', () => {
    const lists = all(body, 'w:numId').map((each) => each.attributes.get('w:val'));
    expect(lists).toHaveLength(4);
    expect(new Set(lists).size).toBe(2);
  });

  it('has its pictures with a text for who cannot see them, and that text where there is no picture', () => {
    const described = all(body, 'wp:docPr').map((each) => each.attributes.get('descr'));
    expect(described).toEqual([
      'Bars of extra cash a year: what you have now £0, SLT SENCO £11,184, seconded SENCO minus £4,900.',
    ]);
    expect(Object.keys(files).filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
    expect(words(body)).toContain('Dots: 61 of 100 now, 78 of 100 with an SLT SENCO.');
    expect(words(body)).toContain('Source: SENCO Planner 0.1.0, plan of 22 November 2026; pay tables of 2026/27.');
  });

  it('is A4, in British English', () => {
    const [size] = all(body, 'w:pgSz');
    expect([size?.attributes.get('w:w'), size?.attributes.get('w:h')].map(Number)).toEqual([11_905, 16_837]);
    const language = all(xml('word/styles.xml'), 'w:lang').map((each) => each.attributes.get('w:val'));
    expect(language).toContain('en-GB');
  });

  it('names the school at the head, the pages at the foot, and no person in its properties', () => {
    const parts = Object.keys(files);
    const [head] = parts.filter((path) => /word\/header\d+\.xml/.test(path));
    const [foot] = parts.filter((path) => /word\/footer\d+\.xml/.test(path));
    expect(words(xml(head ?? ''))).toBe('Ash Lane Primary School');
    expect(strFromU8(files[foot ?? ''] ?? new Uint8Array())).toMatch(/PAGE[\s\S]*NUMPAGES/);
    const core = xml('docProps/core.xml');
    expect(all(core, 'dc:title').map(textOf)).toEqual([demoPaper.title]);
    expect([...all(core, 'dc:creator'), ...all(core, 'cp:lastModifiedBy')].map(textOf)).toEqual([
      'SENCO Planner',
      'SENCO Planner',
    ]);
  });
});
