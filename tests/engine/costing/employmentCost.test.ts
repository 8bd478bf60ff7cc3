import { describe, expect, it } from 'vitest';
import { employmentCost, teacherRatesOn } from '../../../src/engine/costing/employmentCost';
import { figures } from '../plans';

const rates = teacherRatesOn('2026-09-01', false, figures);
const penny = (value: number): number => Math.round(value * 100) / 100;
const salary = (point: string): number => figures.salary('england', point, 2026);

describe('what an employer pays for a teacher in 2026/27, England outside London, no levy', () => {
  it.each([
    ['M6', 46_940, 66_693.39],
    ['U3', 52_835, 75_163.33],
    ['L6', 60_619, 86_347.38],
  ])('%s at £%d costs £%d', (point, gross, cost) => {
    expect(salary(point)).toBe(gross);
    expect(penny(employmentCost(gross, rates).total)).toBe(cost);
  });

  it('U3 with the lowest TLR2 costs £80,409.08', () => {
    const tlr = figures.allowance('TLR2', 2026).min;
    expect(tlr).toBe(3651);
    expect(penny(employmentCost(salary('U3') + tlr, rates).total)).toBe(80_409.08);
  });

  it('moving U3 to L6 costs £11,184.05 a year more: £7,784 x 1.4368', () => {
    const extra = employmentCost(salary('L6'), rates).total - employmentCost(salary('U3'), rates).total;
    expect(penny(extra)).toBe(11_184.05);
  });

  it('adds up by hand for M6: 46,940 + 28.68% + 15% of what is above £5,000', () => {
    const { pension, nic, levy } = employmentCost(46_940, rates);
    expect(penny(pension)).toBe(13_462.39);
    expect(penny(nic)).toBe(6_291);
    expect(levy).toBe(0);
  });

  it('adds the apprenticeship levy only where the employer pays it', () => {
    const withLevy = teacherRatesOn('2026-09-01', true, figures);
    expect(penny(employmentCost(46_940, withLevy).levy)).toBe(234.7);
  });

  it('takes no National Insurance below the threshold', () => {
    expect(employmentCost(4_999, rates).nic).toBe(0);
    expect(employmentCost(5_001, rates).nic).toBeCloseTo(0.15, 9);
  });
});
