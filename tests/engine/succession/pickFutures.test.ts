import { describe, expect, it } from 'vitest';
import { pickFutures } from '../../../src/engine/succession/pickFutures';

/** What pickFutures reads of an outcome, from the vacant months of each future. */
function counted(vacant: readonly number[]) {
  const share = vacant.filter((months) => months === 0).length / vacant.length;
  const mean = vacant.reduce((sum, months) => sum + months, 0) / vacant.length;
  return {
    alwaysHeld: { mean: share, standardError: 0 },
    vacantMonths: { mean, standardError: 0 },
    vacantMonthsOf: Uint8Array.from(vacant),
  };
}

const futures = (count: number, months: (future: number) => number): number[] =>
  Array.from({ length: count }, (_, future) => months(future));

describe('the futures that are shown', () => {
  it('are a hundred numbers on end', () => {
    const { shown } = pickFutures([counted(futures(1000, (future) => (future * 7919) % 5))]);
    const inOrder = shown.toSorted((a, b) => a - b);
    expect(shown).toHaveLength(100);
    expect(inOrder.every((future, place) => future === (inOrder[0] ?? 0) + place)).toBe(true);
  });

  it('are the run that stands nearest to the whole', () => {
    // Nothing happens in the first 300; of the last 100, forty fail for four months. The whole: one in ten.
    const { shown } = pickFutures([counted(futures(400, (future) => (future >= 360 ? 4 : 0)))]);
    // The run from 270 on holds exactly ten that fail: the tenth of the whole.
    expect(shown.filter((future) => future >= 360)).toHaveLength(10);
  });

  it('go from the mildest to the hardest over every option, and ties by number', () => {
    const none = counted(futures(100, () => 0));
    const some = counted(futures(100, (future) => (future === 3 ? 12 : future === 40 ? 4 : 0)));
    const { shown } = pickFutures([none, some]);
    expect(shown.slice(0, 4)).toEqual([0, 1, 2, 4]);
    expect(shown.slice(-2)).toEqual([40, 3]);
  });

  it('are all there are while there are fewer than a hundred', () => {
    expect(pickFutures([counted([4, 0, 8])]).shown).toEqual([1, 0, 2]);
  });

  it('are only those that every option has been through', () => {
    const { shown } = pickFutures([counted(futures(40, () => 0)), counted(futures(60, () => 0))]);
    expect(Math.max(...shown)).toBe(39);
  });

  it('are none where nothing has been worked out', () => {
    expect(pickFutures([]).shown).toEqual([]);
    expect(pickFutures([counted([])]).shown).toEqual([]);
  });
});

describe('the three quick picks', () => {
  const hundred = counted(futures(100, (future) => future));

  it('the middle one has as many milder as harder', () => {
    expect(pickFutures([hundred]).middle).toBe(49);
  });

  it('a bad one in ten is followed by one in ten that is as hard or harder', () => {
    const { shown, badInTen } = pickFutures([hundred]);
    expect(shown.length - shown.indexOf(badInTen)).toBe(10);
  });

  it('the options differ most where the best and the worst lie furthest apart', () => {
    const first = counted(futures(100, (future) => (future === 20 ? 12 : 4)));
    const second = counted(futures(100, (future) => (future === 60 ? 20 : 4)));
    expect(pickFutures([first, second]).mostDifferent).toBe(60);
  });

  it('of futures as far apart, the more spread goes first, then the milder', () => {
    const a = counted(futures(100, (future) => ([10, 20, 30].includes(future) ? 12 : 0)));
    const b = counted(futures(100, (future) => (future === 20 ? 12 : 0)));
    const c = counted(futures(100, (future) => (future === 10 ? 2 : 0)));
    expect(pickFutures([a, b, c]).mostDifferent).toBe(30);
  });

  it('an option that is the same in every future has no say in where they differ', () => {
    const one = counted(futures(100, (future) => (future === 70 ? 20 : 0)));
    const other = counted(futures(100, (future) => (future === 30 ? 4 : 0)));
    const nobody = counted(futures(100, () => 60));
    expect(pickFutures([one, other, nobody]).mostDifferent).toBe(70);
  });
});
