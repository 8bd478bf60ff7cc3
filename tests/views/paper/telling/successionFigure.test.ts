import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import { blocksOf, inputFor, three } from './papers';

const input = inputFor(three);

describe('the figure of the futures', () => {
  it('is of dots, told both ways round for who cannot see them', () => {
    const figures = blocksOf(paperOf(input)).flatMap((block) => (block.kind === 'figure' ? [block] : []));
    const dots = figures[1];
    const rows = dots?.chart.kind === 'dots' ? dots.chart.rows : [];
    expect(rows.every(({ good }) => Number.isInteger(good) && good >= 0 && good <= 100)).toBe(true);
    expect(dots?.alt).toMatch(/always a SENCO in post in .* of 100, a gap in \d+/);
  });

  it('is left out while no future is drawn', () => {
    const waiting = paperOf({ ...input, outcomes: null, weighed: null });
    expect(blocksOf(waiting).filter(({ kind }) => kind === 'figure')).toHaveLength(1);
  });
});
