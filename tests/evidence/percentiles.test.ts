import { describe, expect, it } from 'vitest';
import { valueInForce } from '../../src/evidence/figuresAt';
import { distributions, percentilePoints } from '../../src/evidence/reference/distributions';
import { type FigureId, figureRegister } from '../../src/evidence/register';
import { sources } from '../../src/evidence/sources';
import { isPackAbsent, orSkipped, readPackTable } from './factsPack';

const groupOf: Readonly<Record<string, string>> = {
  nursery: 'State-funded nursery',
  infant: 'infant (by name)',
  junior: 'junior (by name)',
  primary: 'State-funded primary (all)',
  primary1: 'primary roll 1-105',
  primary106: 'primary roll 106-210',
  primary211: 'primary roll 211-315',
  primary316: 'primary roll 316-420',
  primary421: 'primary roll 421-630',
  primary631: 'primary roll 631+',
  secondary: 'State-funded secondary (all)',
  secondary1: 'secondary roll 1-599',
  secondary600: 'secondary roll 600-899',
  secondary900: 'secondary roll 900-1199',
  secondary1200: 'secondary roll 1200-1499',
  secondary1500: 'secondary roll 1500+',
  allThrough: 'all-through (GIAS phase)',
  special: 'State-funded special school',
  alternativeProvision: 'State-funded AP school (PRU/AP academy)',
};

const percentilesOf: Partial<Record<FigureId, readonly [group: string, measure: string]>> = {
  'school.rollNursery': ['State-funded nursery', 'roll'],
  'school.senSupportShareNursery': ['State-funded nursery', 'sen_support_pct'],
  'school.ehcpShareNursery': ['State-funded nursery', 'ehcp_pct'],
  'school.rollSpecial': ['State-funded special school', 'roll'],
  'school.senSupportShareSpecial': ['State-funded special school', 'sen_support_pct'],
  'school.ehcpShareSpecial': ['State-funded special school', 'ehcp_pct'],
  'school.rollAlternativeProvision': ['State-funded AP school (PRU/AP academy)', 'roll'],
  'school.senSupportShareAlternativeProvision': ['State-funded AP school (PRU/AP academy)', 'sen_support_pct'],
  'school.ehcpShareAlternativeProvision': ['State-funded AP school (PRU/AP academy)', 'ehcp_pct'],
  'school.rollInfant': ['infant (by name)', 'roll'],
  'school.rollJunior': ['junior (by name)', 'roll'],
  'school.rollAllThrough': ['all-through (GIAS phase)', 'roll'],
};

type Column = 'group' | 'measure' | 'schools' | 'pupil_weighted' | `p${(typeof percentilePoints)[number]}`;

describe('national distributions', () => {
  it('cite the shelf, have ids of their own, and ascend', () => {
    expect(new Set(distributions.map((each) => each.id)).size).toBe(distributions.length);
    for (const each of distributions) {
      expect(sources).toHaveProperty(each.cites.source);
      for (const row of [each.roll, each.senSupport, each.ehcp]) {
        expect(row).toHaveLength(percentilePoints.length);
        expect([...row].sort((a, b) => a - b)).toEqual(row);
      }
      for (const share of [...each.senSupport, ...each.ehcp]) expect(share).toBeLessThanOrEqual(1);
    }
  });

  it('keep the spread of rolls inside the band', () => {
    for (const { roll, rollFrom, rollTo } of distributions) {
      if (rollFrom !== null) expect(roll[0]).toBeGreaterThanOrEqual(rollFrom);
      if (rollTo !== null) expect(roll[6]).toBeLessThanOrEqual(rollTo);
    }
  });

  it.each(['primary', 'secondary'])('have bands that meet without a gap, %s', (phase) => {
    const bands = distributions.filter((each) => each.phase === phase && each.rollFrom !== null);
    for (const [index, band] of bands.entries()) {
      const below = bands[index - 1];
      expect(band.rollFrom).toBe(below === undefined ? 1 : (below.rollTo ?? Number.NaN) + 1);
    }
    expect(bands.at(-1)?.rollTo).toBeNull();
  });
});

describe.skipIf(isPackAbsent)(`distributions and the percentile file they were taken from${orSkipped}`, () => {
  const rows = isPackAbsent ? [] : readPackTable<Column>('data/reference_percentiles_2024-25.csv');
  const find = (group: string | undefined, measure: string) =>
    rows.find((row) => row.group === group && row.measure === measure);
  const number = (cell: string | undefined) => Number(cell || Number.NaN);
  const fraction = (cell: string | undefined) => number(cell) / 100;

  it.each(distributions)('$label agree at every percentile', (each) => {
    const group = groupOf[each.id];
    expect(each.schools).toBe(number(find(group, 'roll')?.schools));
    for (const [index, point] of percentilePoints.entries()) {
      expect(each.roll[index]).toBe(number(find(group, 'roll')?.[`p${point}`]));
      expect(each.senSupport[index]).toBeCloseTo(fraction(find(group, 'sen_support_pct')?.[`p${point}`]), 9);
      expect(each.ehcp[index]).toBeCloseTo(fraction(find(group, 'ehcp_pct')?.[`p${point}`]), 9);
    }
  });

  it.each(Object.entries(percentilesOf))('%s agrees with its row', (id, [group, measure]) => {
    const { low, central, high } = valueInForce(figureRegister[id as FigureId], undefined);
    const row = find(group, measure);
    const inFile = measure === 'roll' ? number : fraction;
    expect(low).toBeCloseTo(inFile(row?.p10), 9);
    expect(central).toBeCloseTo(inFile(measure === 'roll' ? row?.p50 : row?.pupil_weighted), 9);
    expect(high).toBeCloseTo(inFile(row?.p90), 9);
  });
});
