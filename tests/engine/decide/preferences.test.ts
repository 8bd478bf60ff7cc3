import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CriterionId, criterionIds, type Preferences } from '../../../src/domain/decision';
import {
  nothingSaid,
  orderedBySwings,
  outOfOrder,
  swingsShown,
  withLeftOut,
  withMoved,
  withPlaced,
  withSwing,
} from '../../../src/engine/decide/preferences';
import { rangesOf } from '../../../src/engine/decide/ranges';
import { weightsFrom } from '../../../src/engine/decide/weights';
import { contendersFrom, prefers } from './contenders';

describe('putting criteria in order and weighing them', () => {
  const contenders = contendersFrom([
    [1, 0, 0.5, 0, 1, 0],
    [0, 1, 0.6, 1, 0, 1],
  ]);
  const ranges = rangesOf(contenders);
  const said = (...order: CriterionId[]): Preferences => order.reduce(withPlaced, nothingSaid);

  it('places, moves and leaves out', () => {
    const three = said('influence', 'extraCash', 'secureCover');
    expect(three.order).toEqual(['influence', 'extraCash', 'secureCover']);
    expect(withMoved(three, 'secureCover', -1).order).toEqual(['influence', 'secureCover', 'extraCash']);
    expect(withMoved(three, 'influence', -1)).toEqual(three);
    expect(withLeftOut(three, 'extraCash').order).toEqual(['influence', 'secureCover']);
  });

  it('shows the middle of the order until one is moved, and from then on what was said, without a jump', () => {
    const two = said('influence', 'extraCash');
    expect(swingsShown(two, ranges)).toEqual({ influence: 100, extraCash: 33 });
    const three = said('influence', 'extraCash', 'secureCover');
    const weighed = withSwing(three, ranges, 'secureCover', 5);
    expect(weighed.swings).toEqual({ ...swingsShown(three, ranges), secureCover: 5 });
    expect(weightsFrom(weighed).secureCover).toBeLessThan(weightsFrom(three).secureCover);
  });

  it('keeps the first at 100 through every change', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...criterionIds], { minLength: 2 }),
        fc.array(
          fc.tuple(
            fc.constantFrom(...criterionIds),
            fc.constantFrom(1 as const, -1 as const),
            fc.integer({ min: 0, max: 100 }),
          ),
        ),
        (order, steps) => {
          let now = withSwing({ order, swings: {} }, ranges, order[1] ?? 'extraCash', 50);
          for (const [id, by, worth] of steps) {
            if (worth > 90) now = withLeftOut(now, id);
            else if (worth > 80) now = withPlaced(now, id);
            else now = withMoved(now, id, by);
            const [first] = now.order;
            if (first && Object.keys(now.swings).length > 0) expect(now.swings[first]).toBe(100);
            expect(new Set(now.order).size).toBe(now.order.length);
          }
        },
      ),
    );
  });

  it('finds where order and weights disagree, and puts the order as the weights say', () => {
    const crossed = prefers(['influence', 'extraCash', 'secureCover'], {
      influence: 100,
      extraCash: 20,
      secureCover: 60,
    });
    expect(outOfOrder(crossed)).toEqual(['extraCash', 'secureCover']);
    const mended = orderedBySwings(crossed);
    expect(mended.order).toEqual(['influence', 'secureCover', 'extraCash']);
    expect(outOfOrder(mended)).toBeNull();
  });
});
