import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FutureTable } from '../../../src/views/succession/FutureTable';
import { optionOf, outcomeOf, planOf } from './told';

afterEach(cleanup);

it('has a cell under every head, also for a structure whose futures are not drawn yet', () => {
  const plan = planOf();
  const drawn = { option: optionOf(plan), outcome: outcomeOf(0.83, { vacantMonthsOf: Uint8Array.from([0, 4, 5]) }) };
  const awaited = { option: optionOf(plan, 'distributed'), outcome: null };
  render(<FutureTable shownOptions={[drawn, awaited]} />);
  const rows = [...document.querySelectorAll('tr')].map(({ cells }) => [...cells].slice(1));
  expect(rows.map(({ length }) => length)).toEqual([4, 4, 4]);
  expect(rows[1]?.map(({ textContent }) => textContent)).toEqual(['83', '9', '8', '0']);
  expect(new Set(rows[2]?.map(({ textContent }) => textContent))).toEqual(new Set(['being drawn']));
});
