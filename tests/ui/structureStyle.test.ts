import { describe, expect, it } from 'vitest';
import { structureStyle } from '../../src/ui/structureStyle';

/** Nine structures and three phased plans. */
const styles = Array.from({ length: 12 }, (_, index) => structureStyle(index));

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (colour: string, ground: string): number => (luminance(ground) + 0.05) / (luminance(colour) + 0.05);

describe('the style of an option', () => {
  it.each(['colour', 'mark', 'dash'] as const)('has a %s of its own among twelve', (part) => {
    expect(new Set(styles.map((style) => style[part])).size).toBe(12);
  });

  it('has a pair of colour and mark of its own among more than a plan can hold', () => {
    const many = Array.from({ length: 40 }, (_, index) => structureStyle(index));
    expect(new Set(many.map(({ colour, mark }) => `${colour} ${mark}`)).size).toBe(40);
  });

  it('can be read as text on white and on paper', () => {
    for (const { colour } of styles)
      for (const ground of ['#ffffff', '#fbfaf6'])
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
});
