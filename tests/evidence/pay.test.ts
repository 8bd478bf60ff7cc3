import { describe, expect, it } from 'vitest';
import { allowanceNames, type PayTable } from '../../src/domain/evidence';
import { type PayArea, payAreas } from '../../src/domain/school';
import { onCosts } from '../../src/evidence/figures/onCosts';
import { payPointNames, payTables } from '../../src/evidence/figures/payTables';
import { valueInForce } from '../../src/evidence/figuresAt';
import { sources } from '../../src/evidence/sources';
import { isPackAbsent, orSkipped, readPack } from './factsPack';

interface Flagged {
  readonly value: number;
  readonly flag: string;
}
interface FlaggedRange {
  readonly min: number;
  readonly max: number;
  readonly min_flag: string;
  readonly max_flag: string;
}
interface PayFile {
  readonly areas: Readonly<
    Record<
      string,
      {
        readonly main: Readonly<Record<string, Flagged>>;
        readonly upper: Readonly<Record<string, Flagged>>;
        readonly leadership_points: Readonly<Record<string, Flagged>>;
        readonly headteacher_groups: Readonly<Record<string, FlaggedRange>>;
      }
    >
  >;
  readonly allowances_all_areas: Readonly<Record<string, FlaggedRange>>;
}

const areaInFile: Record<PayArea, string> = {
  england: 'england_excl_london',
  fringe: 'fringe',
  outerLondon: 'outer_london',
  innerLondon: 'inner_london',
};

const values = (table: PayTable, area: PayArea, letter: string): number[] =>
  payPointNames.filter((name) => name.startsWith(letter)).map((name) => table.points[area][name]?.value ?? Number.NaN);

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? Number.NaN));

const standingOf = (...flags: readonly string[]): string =>
  flags.every((flag) => flag === 'sourced') ? 'sourced' : 'derived';

describe('pay tables', () => {
  it('ascend by school year and cite the shelf', () => {
    expect(isAscending(payTables.map((table) => table.schoolYear))).toBe(true);
    for (const table of payTables) expect(sources).toHaveProperty(table.cites.source);
  });

  for (const table of payTables) {
    for (const area of payAreas) {
      it(`name every point once, ascending within each range, in ${area} from ${table.schoolYear}`, () => {
        expect(Object.keys(table.points[area]).sort()).toEqual([...payPointNames].sort());
        for (const letter of ['M', 'U', 'L']) expect(isAscending(values(table, area, letter))).toBe(true);
      });

      it(`have eight head groups, each above the last, in ${area} from ${table.schoolYear}`, () => {
        const groups = table.headGroups[area];
        expect(groups).toHaveLength(8);
        expect(isAscending(groups.map((group) => group.min))).toBe(true);
        expect(isAscending(groups.map((group) => group.max))).toBe(true);
      });
    }
  }
});

describe.skipIf(isPackAbsent)(`pay tables and the pay files they were taken from${orSkipped}`, () => {
  const files: Readonly<Record<number, string>> = {
    2025: 'facts/pay-england-2025-26.json',
    2026: 'facts/pay-england-2026-27.json',
  };
  const fileOf = (table: PayTable) => JSON.parse(readPack(files[table.schoolYear] ?? '')) as PayFile;

  for (const table of payTables) {
    it(`agree at every point, head group and allowance, with their standing, from ${table.schoolYear}`, () => {
      const file = fileOf(table);
      for (const area of payAreas) {
        const inFile = file.areas[areaInFile[area]];
        const flagged = Object.entries({ ...inFile?.main, ...inFile?.upper, ...inFile?.leadership_points });
        expect(table.points[area]).toEqual(
          Object.fromEntries(flagged.map(([name, { value, flag }]) => [name, { value, standing: standingOf(flag) }])),
        );
        expect(table.headGroups[area]).toEqual(
          Object.values(inFile?.headteacher_groups ?? {}).map(({ min, max, min_flag, max_flag }) => ({
            min,
            max,
            standing: standingOf(min_flag, max_flag),
          })),
        );
      }
      for (const name of allowanceNames) {
        const range = file.allowances_all_areas[name];
        expect(table.allowances[name]).toEqual({
          min: range?.min,
          max: range?.max,
          standing: standingOf(range?.min_flag ?? '', range?.max_flag ?? ''),
        });
      }
    });
  }

  it('hold the on-cost rates once, as the latest pay file states them', () => {
    const stated = JSON.parse(readPack('facts/pay-england-2026-27.json')) as {
      readonly employer_oncosts: Readonly<Record<string, number>>;
    };
    const at = (id: keyof typeof onCosts) => valueInForce(onCosts[id], '2026-09-01').central;
    expect(stated.employer_oncosts).toMatchObject({
      tps_employer_rate_incl_levy: at('onCosts.teacherPensionRate'),
      employer_nic_rate: at('onCosts.nicRate'),
      employer_nic_secondary_threshold_annual: at('onCosts.nicThreshold'),
      apprenticeship_levy_rate: at('onCosts.levyRate'),
    });
  });
});
