import { describe, expect, it } from 'vitest';
import { hoursOfHead, leadershipHoursOf, outOfLeading } from '../../../src/engine/workload/leadershipTime';
import { aMonth, byRole } from '../compliance/context';
import { measuredOf, planFor, postOf, structureOf, villagePrimary, withPhases, withStructure } from '../plans';

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

describe('leadership hours', () => {
  const plan = planFor(villagePrimary);
  const leads = { ...hours, ...notTeaching, basePoint: 'L8' };
  const today = { ...structureOf(plan, 'today'), posts: [postOf('senco', leads)] };
  const month = { ...aMonth({}), weeks: 4, doneBy: byRole({ senco: 40, headAndSlt: 10 }), unmet: 6 };

  it('are told apart by how they come about, and what a post gives out of leading is not the head’s', () => {
    const found = leadershipHoursOf({ ...today, remainderFallsTo: 'head' }, [month, month], 5);
    expect(found).toEqual({ doneByLeaders: 20, fallsToHead: 12, outOfLeading: 160, forMitigations: 5 });
    expect(hoursOfHead(found)).toBe(37);
  });

  it('leave what the posts cannot hold to whom the structure leaves it', () => {
    expect(leadershipHoursOf({ ...today, remainderFallsTo: 'senco' }, [month], 0).fallsToHead).toBe(0);
  });

  it('add up to the leadership hours of the year', () => {
    const led = withStructure(plan, 'slt-senco', (each) => ({
      ...each,
      posts: each.posts.map((post) => ({ ...post, ...leads })),
      mitigations: ['headCoaching'],
      remainderFallsTo: 'head',
    }));
    const phased = withPhases(led, [
      { structure: 'slt-senco', startsOn: '2026-09-01' },
      { structure: 'head-as-senco', startsOn: '2027-09-01' },
    ]);
    for (const id of [...led.structures.map((each) => each.id), 'phased']) {
      const { leadershipHours, leadershipHoursPerYear } = measuredOf(phased, id).assessment.time;
      expect(hoursOfHead(leadershipHours) + leadershipHours.outOfLeading).toBeCloseTo(leadershipHoursPerYear, 9);
    }
    const { outOfLeading: ofPost, forMitigations } = measuredOf(led, 'slt-senco').assessment.time.leadershipHours;
    expect(ofPost).toBeCloseTo(20 * 39, 9);
    expect(forMitigations).toBeGreaterThan(0);
  });
});
