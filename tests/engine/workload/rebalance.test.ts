import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Shares, type TaskRole, taskRoles } from '../../../src/domain/task';
import { rebalance } from '../../../src/engine/workload/rebalance';

const sum = (shares: Shares): number => taskRoles.reduce((total, role) => total + (shares[role] ?? 0), 0);
const present: readonly TaskRole[] = ['senco', 'classTeachers'];

describe('changing one share of a task', () => {
  it('takes from the largest of the others', () => {
    expect(rebalance({ senco: 0.6, administrator: 0.4 }, 'administrator', 0.5, present)).toEqual({
      senco: 0.5,
      administrator: 0.5,
    });
  });

  it('gives the rest to the largest of the others', () => {
    expect(rebalance({ senco: 0.5, deputySenco: 0.3, administrator: 0.2 }, 'administrator', 0.1, present)).toEqual({
      senco: 0.6,
      deputySenco: 0.3,
      administrator: 0.1,
    });
  });

  it('goes on to the next largest where the largest has too little', () => {
    expect(rebalance({ senco: 0.5, deputySenco: 0.3, administrator: 0.2 }, 'administrator', 0.9, present)).toEqual({
      deputySenco: 0.1,
      administrator: 0.9,
    });
  });

  it('passes the rest to the first role in post where nobody else has any', () => {
    expect(rebalance({ senco: 1 }, 'senco', 0.7, present)).toEqual({ senco: 0.7, classTeachers: 0.3 });
    expect(rebalance({ classTeachers: 1 }, 'classTeachers', 0.7, ['classTeachers'])).toEqual({
      senco: 0.3,
      classTeachers: 0.7,
    });
  });

  it('always sums to one, with no share below none or above all, and the share asked for', () => {
    const weights = fc.tuple(...taskRoles.map(() => fc.nat(100))).filter((each) => each.some((weight) => weight > 0));
    fc.assert(
      fc.property(weights, fc.constantFrom(...taskRoles), fc.nat(100), (given, role, share) => {
        const total = given.reduce((a, b) => a + b, 0);
        const shares = Object.fromEntries(taskRoles.map((each, index) => [each, (given[index] ?? 0) / total]));
        const after = rebalance(shares, role, share / 100, present);
        expect(sum(after)).toBeCloseTo(1, 9);
        expect(after[role] ?? 0).toBeCloseTo(share / 100, 9);
        for (const each of Object.values(after)) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
