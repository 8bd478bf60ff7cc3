import { describe, expect, it } from 'vitest';
import { structureKinds } from '../../../src/domain/structure';
import { tasks } from '../../../src/domain/task';
import { withUntouchedFollowing } from '../../../src/engine/starting/keepUntouched';
import { fittedToPosts, sharedWithAdministrator, startingMatrix } from '../../../src/engine/starting/startingMatrix';
import { figures, planFor, structureOf, villagePrimary, withStructure } from '../plans';

describe('the nine starting structures', () => {
  const plan = planFor(villagePrimary);

  it('come with today first, and eight compared', () => {
    expect(plan.structures.map((structure) => structure.kind)).toEqual([...structureKinds]);
    expect(plan.structures.filter((structure) => structure.isCompared)).toHaveLength(8);
  });

  it('designate one post each, save where nobody is', () => {
    for (const structure of plan.structures) {
      const designated = structure.posts.filter((post) => post.id === structure.designatedPost);
      expect(designated).toHaveLength(structure.kind === 'distributed' ? 0 : 1);
    }
  });

  it('give a primary of 275 the 12.5 hours that are typical, a small one 10 and a large one 15', () => {
    const hoursAt = (roll: number) => structureOf(planFor({ phase: 'primary', roll }), 'today').posts[0]?.hoursPerWeek;
    expect([hoursAt(90), hoursAt(275), hoursAt(630), hoursAt(5000)]).toEqual([10, 12.5, 15, 15]);
  });

  it('pay an associate on the classroom scale with a TLR, and an SLT SENCO on the leadership range without one', () => {
    const associate = structureOf(plan, 'associate-slt-senco').posts[0];
    expect(associate).toMatchObject({
      payPoint: 'U3',
      tlr: { band: 'TLR2', poundsPerYear: 3651 },
      leadership: 'attends',
    });
    expect(structureOf(plan, 'slt-senco').posts[0]).toMatchObject({ payPoint: 'L3', tlr: null, leadership: 'member' });
  });

  it('look for somebody when the SENCO leaves and nobody is ready', () => {
    const leaving = { ...plan, people: plan.people.map((p) => (p.role === 'senco' ? { ...p, isLeaving: true } : p)) };
    const [, slt] = withUntouchedFollowing(plan, leaving, figures).structures;
    expect(slt?.posts[0]).toMatchObject({ holder: null, starting: 'newFromOutside' });
    expect(slt?.oneOffs.adverts).toBe(1);
  });
});

describe('structures that nobody has edited', () => {
  const before = planFor({ phase: 'primary', roll: 210 });
  const after = { ...before, school: { ...before.school, phase: 'secondary' as const, roll: 1050 } };

  it('follow the school to its new phase', () => {
    const { structures: following, people } = withUntouchedFollowing(before, after, figures);
    expect(people.find((person) => person.role === 'headteacher')?.payPoint).toBe('L28');
    expect(following[0]?.posts[0]?.hoursPerWeek).toBe(17);
    expect(following[0]?.posts[0]?.leadership).toBe('none');
  });

  it('keep what has been edited, and a name that has been given', () => {
    const edited = withStructure(before, 'slt-senco', (s) => ({
      ...s,
      posts: s.posts.map((post) => ({ ...post, hoursPerWeek: 20 })),
    }));
    const named = withStructure(edited, 'today', (s) => ({ ...s, name: 'As it stands' }));
    const following = withUntouchedFollowing(named, { ...after, structures: named.structures }, figures).structures;
    expect(following[1]?.posts[0]?.hoursPerWeek).toBe(20);
    expect(following[0]?.name).toBe('As it stands');
    expect(following[0]?.posts[0]?.hoursPerWeek).toBe(17);
  });
});

describe('who does what', () => {
  const { practice } = figures;
  const alone = startingMatrix('slt-senco', practice);
  const sum = (shares: object) => Object.values(shares).reduce((a: number, b: number) => a + b, 0);

  it('still sums to one when an administrator or a deputy joins and when they go', () => {
    const both = fittedToPosts(alone, new Set(['senco', 'deputySenco', 'administrator']), 'senco', practice);
    const back = fittedToPosts(both, new Set(['senco']), 'senco', practice);
    expect(both.annualReview.deputySenco).toBe(0.4);
    expect(both.annualReview.administrator).toBe(0.25);
    for (const task of tasks) {
      expect(sum(both[task])).toBeCloseTo(1, 12);
      expect(back[task].senco).toBeCloseTo(1, 12);
    }
  });

  it('gives an administrator paperwork only', () => {
    const shared = sharedWithAdministrator(alone, practice);
    expect(shared.annualReview.administrator).toBe(0.25);
    expect(shared.parentContact.administrator).toBeUndefined();
  });

  it('passes paperwork to class teachers under an overarching inclusion lead', () => {
    expect(startingMatrix('inclusion-lead', practice).annualReview.classTeachers).toBe(0.4);
  });
});
