import { describe, expect, it } from 'vitest';
import { blocksOf, paperFor, three } from './papers';

describe('the figure of the extra cash', () => {
  it('is of bars with the range of eight futures in ten', () => {
    const [bars] = blocksOf(paperFor(three)).flatMap((block) => (block.kind === 'figure' ? [block] : []));
    expect(bars?.chart.kind).toBe('bars');
    const rows = bars?.chart.kind === 'bars' ? bars.chart.rows : [];
    expect(rows).toHaveLength(3);
    for (const { low, value, high } of rows) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(bars?.alt).toContain('SLT SENCO with a deputy SENCO: £');
  });
});
