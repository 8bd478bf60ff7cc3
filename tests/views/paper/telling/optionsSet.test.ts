import { describe, expect, it } from 'vitest';
import { blocksOf, exampleOf, noteOf, paperFor, phased, rowsOf, three } from './papers';

describe('the options side by side', () => {
  it('are told in whole pounds and futures of a hundred, no change first', () => {
    const rows = rowsOf(paperFor(three), 'options-table');
    expect(rows.map(([name]) => name)).toEqual([
      'What we have now',
      'New head keeps SENCO',
      'SLT SENCO with a deputy SENCO',
    ]);
    expect(rows[0]?.[1]).toBe('£0');
    for (const [, cash, covered, futures] of rows) {
      expect(cash).toMatch(/^−?£[\d,]+$/);
      expect(covered).toMatch(/^\d+%$/);
      expect(futures).toMatch(/^((under|over) )?\d+$/);
    }
  });

  it('say over which years the cash of one in phases is an average, and where the years add up', () => {
    expect(noteOf(paperFor(phased), 'options-table')).toMatch(
      /for an option in phases the average of its five years so reckoned\. With them and with rises in pay it adds up, year by year, in the annex “Cost by year”\./,
    );
    expect(noteOf(paperFor(three), 'options-table')).not.toContain('phases');
  });

  it('are all drawn in the annexes where they are many, and none of them in the body', () => {
    const paper = paperFor(exampleOf('large-secondary'));
    const rowsIn = (id: string): number => {
      const block = blocksOf(paper).find((each) => each.id === id);
      return block?.kind === 'figure' && block.chart.kind !== 'lines' ? block.chart.rows.length : 0;
    };
    const count = rowsOf(paper, 'options-table').length;
    expect(count).toBeGreaterThan(4);
    for (const id of ['money-figure', 'succession-figure']) expect(rowsIn(id)).toBe(count);
    const body = paper.sections.filter(({ part }) => part === 'body').flatMap(({ blocks }) => blocks);
    expect(body.filter(({ kind }) => kind === 'figure')).toEqual([]);
  });
});
