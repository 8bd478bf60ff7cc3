import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MapGrid } from '../../../../src/views/decide/minds/MapGrid';
import { contenders, mapOf } from './told';

const map = mapOf('aabb', 'aabb', 'aab-');

beforeEach(() => {
  render(<MapGrid map={map} contenders={contenders} />);
});
afterEach(cleanup);

const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label');
const reads = (): string | null | undefined => document.querySelector('.map-reads')?.textContent;

it('is one stop of the Tab key, at the place where the plan stands', async () => {
  expect(document.querySelectorAll('.map-grid button[tabindex="0"]')).toHaveLength(1);
  screen.getByRole('button', { name: /^You are here: 7 EHCPs/ }).focus();
  expect(reads()).toBe(focused());
  expect(document.querySelectorAll('td[data-here]')).toHaveLength(1);
});

it('is gone through by arrow keys, up to where the number is higher, and stays within its edges', async () => {
  screen.getByRole('button', { name: /^You are here/ }).focus();
  await userEvent.keyboard('{ArrowUp}{ArrowRight}');
  expect(focused()).toMatch(/^At 11 EHCPs and .* at × 1\.4: “Beta” comes out best/);
  expect(reads()).toBe(focused());
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toMatch(/^At 11 EHCPs and .* at × 1\.4/);
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toMatch(/^At 15 EHCPs and .* at × 0\.7: no option is lawful/);
  expect(document.querySelectorAll('.map-grid button[tabindex="0"]')).toHaveLength(1);
});

it('is a table whose heads are the values, the highest row first', () => {
  const heads = [...document.querySelectorAll('tbody th')].map((head) => head.textContent);
  expect(heads).toEqual(['× 1.4', '× 1', '× 0.7']);
  expect([...document.querySelectorAll('thead tr:last-child th')].map((head) => head.textContent)).toEqual([
    'How complex the work is',
    '4',
    '7',
    '11',
    '15',
  ]);
});

it('reads the place under the pointer, and goes back to the one in focus', async () => {
  const cell = document.querySelector('[data-place="2 3"]');
  if (!cell) throw new Error('No such place');
  await userEvent.hover(cell);
  expect(reads()).toMatch(/^At 15 EHCPs/);
  await userEvent.unhover(cell);
  expect(reads()).toMatch(/^You are here/);
});

it('names in its key what wins, in how many places, with a word where none is lawful', () => {
  const key = document.querySelector('[aria-label="What comes out best"]')?.textContent;
  expect(key).toContain('Alpha6 places');
  expect(key).toContain('no option is lawful1 place');
});
