import { describe, expect, it } from 'vitest';
import { type LockId, lockOn, locksOf } from '../../../../src/engine/workload/whoDoesWhat/locks';
import { sources } from '../../../../src/evidence/sources';

const idsOf = (school: Parameters<typeof locksOf>[0]): LockId[] => locksOf(school).map(({ id }) => id);

describe('what may not be passed on', () => {
  it('is the designation, the governors’ part and suspensions in a mainstream primary', () => {
    expect(idsOf({ phase: 'primary', governance: 'maintained' })).toEqual([
      'designation',
      'governorsRole',
      'suspension',
    ]);
  });

  it('is leading exam access too in a secondary, where others may help with the work', () => {
    const school = { phase: 'secondary', governance: 'academy' } as const;
    expect(idsOf(school)).toContain('examAccessLead');
    expect(lockOn('examAccess', school)?.heldBy).toBe('senco');
    expect(lockOn('annualReview', school)).toBeNull();
  });

  it('is no designation where there is no such duty', () => {
    expect(idsOf({ phase: 'special', governance: 'maintained' })).toEqual(['suspension']);
    expect(idsOf({ phase: 'primary', governance: 'independent' })).toEqual([]);
  });

  it('has the force of the Code alone in alternative provision', () => {
    const [designation] = locksOf({ phase: 'alternativeProvision', governance: 'maintained' });
    expect(designation).toMatchObject({ id: 'designation', force: 'should' });
  });

  it('says where it is read, or that it was not', () => {
    for (const lock of locksOf({ phase: 'secondary', governance: 'maintained' })) {
      expect(lock.cites.length === 0).toBe(lock.confidence === 'general');
      for (const { source } of lock.cites) expect(sources).toHaveProperty(source);
    }
  });
});
