import { expect, it } from 'vitest';
import { drawn, luckKey, triangular, uniform } from '../../../src/engine/succession/luck';
import { philoxBlock } from '../../../src/engine/succession/philox';

type Six = readonly [number, number, number, number, number, number];

const inHex = ([c0, c1, c2, c3, k0, k1]: Six): string => {
  const out = new Uint32Array(4);
  philoxBlock(c0, c1, c2, c3, k0, k1, out);
  return Array.from(out, (word) => word.toString(16).padStart(8, '0')).join(' ');
};

it('gives the known answers of Random123', () => {
  const most = 0xffffffff;
  expect(inHex([0, 0, 0, 0, 0, 0])).toBe('6627e8d5 e169c58d bc57ac4c 9b00dbd8');
  expect(inHex([most, most, most, most, most, most])).toBe('408f276d 41c83b0e a20bc7c6 6d5451fd');
  expect(inHex([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0])).toBe(
    'd16cfe09 94fdcceb 5001e420 24126ea1',
  );
});

it('draws evenly, and differently at every part of the address', () => {
  const many = Array.from({ length: 40_000 }, (_, future) => uniform(1, future, 7, 0, 3));
  const mean = many.reduce((sum, each) => sum + each, 0) / many.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(3 / Math.sqrt(12 * many.length));
  expect(Math.min(...many)).toBeGreaterThan(0);
  expect(Math.max(...many)).toBeLessThan(1);
  const base = uniform(1, 2, 3, 4, 5);
  const others = [
    uniform(2, 2, 3, 4, 5),
    uniform(1, 3, 3, 4, 5),
    uniform(1, 2, 4, 4, 5),
    uniform(1, 2, 3, 5, 5),
    uniform(1, 2, 3, 4, 6),
  ];
  expect(new Set([base, ...others]).size).toBe(6);
});

it('keeps the luck of named people apart from that of the unnamed', () => {
  const keys = ['senco', 'head', 'teacher-a', 'teacher-b', ''].map(luckKey);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toBeGreaterThanOrEqual(2 ** 31);
});

it('reads a triangle and a list of chances by their distribution', () => {
  expect(triangular(0, 12, 24, 36)).toBe(12);
  expect(triangular(0.5, 12, 24, 36)).toBe(24);
  expect(triangular(0.125, 12, 24, 36)).toBe(18);
  expect(triangular(0.3, 20, 20, 20)).toBe(20);
  expect([0.1, 0.39, 0.4, 0.79, 0.8, 0.96].map((chance) => drawn([0.4, 0.4, 0.15, 0.05], chance))).toEqual([
    0, 0, 1, 1, 2, 3,
  ]);
});
