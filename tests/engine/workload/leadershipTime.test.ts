import { describe, expect, it } from 'vitest';
import { outOfLeading } from '../../../src/engine/workload/leadershipTime';
import { postOf } from '../plans';

const hours = { hoursPerWeek: 20 };
const notTeaching = { baseTeachingHoursPerWeek: 0, teachingHoursPerWeek: 0 };

describe('hours out of leading', () => {
  it('are all those of a leader who takes the role on and teaches no less for it', () => {
    expect(outOfLeading(postOf('senco', { ...hours, ...notTeaching, basePoint: 'L8' }))).toBe(20);
  });

  it('are not those for which a leader’s teaching is released: 20 hours less 12 of 12 taught', () => {
    const released = { basePoint: 'L8', baseTeachingHoursPerWeek: 12, teachingHoursPerWeek: 0 };
    expect(outOfLeading(postOf('senco', { ...hours, ...released }))).toBe(8);
  });

  it.each([
    ['a class teacher’s, whatever the post is paid', 'senco', { basePoint: 'U3', payPoint: 'L8' }],
    ['a new post’s, which is paid for', 'senco', { basePoint: 'L8', staffing: 'new' }],
    ['the head’s, who is counted by what is done', 'headteacher', { basePoint: 'L14' }],
    ['a senior leader’s, for the same reason', 'seniorLeader', { basePoint: 'L5' }],
  ] as const)('are not %s', (_whose, role, patch) => {
    expect(outOfLeading(postOf(role, { ...hours, ...notTeaching, ...patch }))).toBe(0);
  });
});
