import { expect, it } from 'vitest';
import { colourOf } from '../../../../src/views/paper/out/picture/colourOf';

it('writes a mixed colour as one that every reader of SVG knows', () => {
  expect(colourOf('color(srgb 0.5 0 1)')).toBe('rgb(128, 0, 255)');
  expect(colourOf('rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)');
});

it('lays what shows through on white paper, and leaves out what does not show', () => {
  expect(colourOf('rgba(0, 0, 0, 0.5)')).toBe('rgb(128, 128, 128)');
  expect(colourOf('rgba(0, 0, 0, 0)')).toBeNull();
  expect(colourOf('transparent')).toBeNull();
});
