import { describe, expect, it } from 'vitest';
import type { PaperFigure } from '../../../src/domain/paper';
import { chartSvg, pictureAddress } from '../../../src/files/documents/chart/chartSvg';
import { demoPaper, lookOf } from './demoPaper';
import { all, readXml, textOf } from './xml';

const figures = demoPaper.sections.flatMap(({ blocks }) =>
  blocks.filter((block): block is PaperFigure => block.kind === 'figure'),
);

const textsIn = (svg: string): string => all(readXml(svg), 'text').map(textOf).join(' ');

describe.each(figures.map((figure) => [figure.id, figure] as const))('the picture of %s', (_, figure) => {
  const { svg, width, height } = chartSvg(figure.chart, figure, lookOf);
  const root = readXml(svg);

  it('is well formed, with its title and description inside', () => {
    expect(root.tag).toBe('svg');
    expect(all(root, 'title').map(textOf)).toEqual([figure.caption]);
    expect(all(root, 'desc').map(textOf)).toEqual([figure.alt]);
    expect([width, height].every((size) => size > 100 && Number.isInteger(size))).toBe(true);
  });

  it('holds caption, source and the name of every row as text', () => {
    for (const words of [figure.caption, figure.source, ...figure.chart.rows.map(({ name }) => name)]) {
      expect(textsIn(svg)).toContain(words);
    }
  });

  it('keeps every text and bar inside the picture', () => {
    for (const each of [...all(root, 'text'), ...all(root, 'rect')]) {
      const [x, y] = ['x', 'y'].map((name) => Number(each.attributes.get(name) ?? 0));
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('leaves caption and source to the page where it is drawn bare', () => {
    const bare = chartSvg(figure.chart, figure, lookOf, 'bare');
    expect(textsIn(bare.svg)).not.toContain(figure.source);
    expect(bare.height).toBeLessThan(height);
    expect(all(readXml(bare.svg), 'desc').map(textOf)).toEqual([figure.alt]);
  });
});

describe('a picture of bars', () => {
  const [figure] = figures;
  if (figure?.chart.kind !== 'bars') throw new Error('The demo paper begins with bars');
  const root = readXml(chartSvg(figure.chart, figure, lookOf).svg);

  it('says every value beside its bar, and nought on the scale', () => {
    const texts = all(root, 'text').map(textOf);
    for (const label of ['£0', '£11,184', '−£4,900']) expect(texts).toContain(label);
  });

  it('begins every bar at nought, whichever way it goes', () => {
    const [, now, dearer, cheaper] = all(root, 'rect').map(({ attributes }) => {
      const [x, width] = [Number(attributes.get('x')), Number(attributes.get('width'))];
      return { from: x, to: x + width };
    });
    expect(cheaper?.to).toBeCloseTo(dearer?.from ?? 0, 0);
    expect(now?.from).toBeCloseTo(dearer?.from ?? 0, 0);
  });
});

describe('a picture of dots', () => {
  it('fills as many of a hundred as there are good futures', () => {
    const figure = figures.find(({ chart }) => chart.kind === 'dots');
    if (!figure) throw new Error('The demo paper has dots');
    const [, ...dots] = all(readXml(chartSvg(figure.chart, figure, lookOf).svg), 'circle');
    const filled = (colour: string) => dots.filter(({ attributes }) => attributes.get('fill') === colour).length;
    expect([filled('#5c626d'), filled('#007a5a')]).toEqual([61, 78]);
  });
});

it('an address of a picture needs no network', () => {
  const [figure] = figures;
  if (!figure) throw new Error('The demo paper has figures');
  const address = pictureAddress(chartSvg(figure.chart, figure, lookOf));
  expect(address.startsWith('data:image/svg+xml')).toBe(true);
  expect(readXml(decodeURIComponent(address.slice(address.indexOf(',') + 1))).tag).toBe('svg');
});
