import { describe, expect, it } from 'vitest';
import {
  bandYears,
  hasRoomFor,
  labelSides,
  monthsTo,
  placesBeneath,
  snappedMonth,
} from '../../../../src/ui/timeline/bandPlaces';

describe('places on the band', () => {
  it('are months from its first day, and parts of a month by the day', () => {
    expect(monthsTo('2027-01-01', '2028-03-01')).toBe(14);
    expect(monthsTo('2027-01-01', '2027-02-16')).toBeCloseTo(1 + 15 / 31);
    expect(monthsTo('2027-01-01', '2026-12-01')).toBe(-1);
  });

  it('fall into school years, the first of them from where the band begins', () => {
    expect(bandYears('2027-01-01', 24)).toEqual([
      { name: '2026/27', fromMonth: 0, months: 8 },
      { name: '2027/28', fromMonth: 8, months: 12 },
      { name: '2028/29', fromMonth: 20, months: 4 },
    ]);
    expect(bandYears('2027-09-01', 12)).toHaveLength(1);
  });
});

describe('a handle let go', () => {
  it('goes to a practical start from nine tenths of a month, and to the nearest month from further', () => {
    const practical = [0, 4, 8];
    expect([3.15, 4.85, 3.05].map((at) => snappedMonth(at, practical))).toEqual([4, 4, 3]);
    expect([1.6, 2.4, 5.6].map((at) => snappedMonth(at, practical))).toEqual([2, 2, 6]);
  });
});

describe('labels of marks', () => {
  const label = (at: number, isStrong = false) => ({ at, width: 30, isStrong });

  it('stand to the right, to the left at the end of the band, and nowhere where there is no room', () => {
    expect(labelSides([label(10), label(100), label(195)], 200)).toEqual(['right', 'right', 'left']);
    expect(labelSides([label(10), label(30)], 200)).toEqual([null, 'right']);
  });

  it('go first to what bears on the plan', () => {
    // Between 50 and 90 is room for one label only.
    expect(labelSides([label(0), label(50), label(90, true)], 91)).toEqual(['right', null, 'left']);
    expect(labelSides([label(0), label(50), label(90)], 91)).toEqual(['right', 'right', null]);
  });
});

describe('names of phases', () => {
  const beneath = (...from: readonly number[]) =>
    placesBeneath(
      from.map((at) => ({ at, text: 'Today' })),
      400,
    );

  it('stand in the band where their words fit, in two lines', () => {
    expect(hasRoomFor('Seconded or shared SENCO', 142)).toBe(true);
    expect(hasRoomFor('Seconded or shared SENCO', 134)).toBe(false);
    expect(hasRoomFor('Today', 134)).toBe(true);
    expect(hasRoomFor('Today', 133)).toBe(false);
  });

  it('stand beneath it where they do not, on one line until they meet', () => {
    expect(beneath(0, 40, 70, 110).map(({ line }) => line)).toEqual([0, 1, 0, 1]);
  });

  it('begin under their own phase, and run out of the band on no side', () => {
    expect(beneath(0, 200, 399).map(({ at }) => at)).toEqual([0, 200, 338]);
  });
});
