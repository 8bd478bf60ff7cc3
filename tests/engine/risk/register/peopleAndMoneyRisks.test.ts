import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/domain/person';
import type { Plan } from '../../../../src/domain/plan';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { personOf, planFor, villagePrimary, withPhases, withStructure } from '../../plans';
import { futuresWith, quietFutures, riskOf } from './registers';

const plan = planFor(villagePrimary);
const own = (value: number) => ({ value, reason: 'ours' });

const person = (id: string, patch: Partial<Person>): Person =>
  personOf('successor', {
    id,
    readyInMonths: { low: 12, central: 24, high: 36 },
    willing: 'yes',
    leavingChancePerYear: 0.1,
    ...patch,
  });
const withPeople = (...people: readonly Person[]): Plan => ({ ...plan, people });

describe('a secondment withdrawn', () => {
  const lent = (arrangement: 'secondment' | 'jointContract' | 'consultancy') =>
    riskOf(
      withStructure(plan, 'seconded-senco', (structure) => ({
        ...structure,
        posts: structure.posts.map((post) => ({
          ...post,
          secondment: post.secondment && { ...post.secondment, arrangement },
        })),
      })),
      'seconded-senco',
      'secondmentWithdrawn',
    ).likelihood;

  it('over five years at 30% a year: 1 - 0.7^5 = 83%', () => {
    expect(lent('secondment').chance).toBeCloseTo(1 - 0.7 ** 5, 9);
    expect(lent('secondment')).toMatchObject({ level: 5, basis: 'formula' });
  });

  it('takes the low case for a joint contract, 1 - 0.85^5 = 56%, and the high one for a consultancy', () => {
    expect(lent('jointContract').chance).toBeCloseTo(1 - 0.85 ** 5, 9);
    expect(lent('jointContract').level).toBe(4);
    expect(lent('consultancy').chance).toBeCloseTo(1 - 0.5 ** 5, 9);
  });

  it('counts only the years in which somebody is lent', () => {
    const phased = withPhases(plan, [
      { structure: 'seconded-senco', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2027-09-01' },
    ]);
    expect(riskOf(phased, 'phased', 'secondmentWithdrawn').likelihood).toMatchObject({ level: 3 });
    expect(riskOf(phased, 'phased', 'secondmentWithdrawn').likelihood.chance).toBeCloseTo(0.3, 9);
  });

  it('does not arise where nobody is lent', () => {
    expect(riskOf(plan, 'slt-senco', 'secondmentWithdrawn').likelihood).toMatchObject({ level: 1, chance: null });
  });

  it('takes a formal agreement for a joint contract', () => {
    const agreed = withStructure(plan, 'seconded-senco', (each) => ({ ...each, mitigations: ['secondmentAgreement'] }));
    const entry = riskOf(agreed, 'seconded-senco', 'secondmentWithdrawn');
    expect(entry.likelihood.level).toBe(4);
    expect(entry.addressedBy).toContain('secondmentAgreement');
  });
});

describe('somebody trained, then gone', () => {
  it('over two years at 10% a year: 1 - 0.9^2 = 19%', () => {
    const { likelihood } = riskOf(withPeople(person('Year 4 teacher', {})), 'slt-senco', 'traineeLeaves');
    expect(likelihood.chance).toBeCloseTo(0.19, 9);
    expect(likelihood.level).toBe(2);
  });

  it('is all of them gone where there are two: 19% of 19%', () => {
    const two = withPeople(person('Year 4 teacher', {}), person('Year 2 teacher', {}));
    expect(riskOf(two, 'slt-senco', 'traineeLeaves').likelihood.chance).toBeCloseTo(0.19 ** 2, 9);
  });

  it('leaves out who is not willing, who is leaving, and who is SENCO already', () => {
    const nobody = withPeople(
      person('one', { willing: 'no' }),
      person('two', { isLeaving: true }),
      person('three', {}),
    );
    const held = withStructure(nobody, 'slt-senco', (structure) => ({
      ...structure,
      posts: structure.posts.map((post) => ({ ...post, holder: 'three' })),
    }));
    expect(riskOf(held, 'slt-senco', 'traineeLeaves').likelihood).toMatchObject({ level: 1, chance: null });
  });

  it('takes an unnamed deputy at 13% a year for two and a half years', () => {
    const { likelihood } = riskOf(plan, 'slt-senco-with-deputy', 'traineeLeaves');
    expect(likelihood.chance).toBeCloseTo(1 - 0.87 ** 2.5, 9);
  });

  it('does not count the same person twice, as deputy and as candidate', () => {
    const deputy = withStructure(withPeople(person('trainee', {})), 'slt-senco-with-deputy', (structure) => ({
      ...structure,
      posts: structure.posts.map((post) => (post.role === 'deputySenco' ? { ...post, holder: 'trainee' } : post)),
    }));
    expect(riskOf(deputy, 'slt-senco-with-deputy', 'traineeLeaves').likelihood.chance).toBeCloseTo(0.19, 9);
  });

  it('counts the second person whom a structure trains', () => {
    const trained = withStructure(plan, 'slt-senco', (each) => ({ ...each, mitigations: ['secondTrainedPerson'] }));
    expect(riskOf(trained, 'slt-senco', 'traineeLeaves').likelihood.chance).toBeCloseTo(1 - 0.88 ** 2.5, 9);
  });

  it('counts no further than the plan’s years', () => {
    const slow = withPeople(person('slow', { readyInMonths: { low: 60, central: 96, high: 120 } }));
    expect(riskOf(slow, 'slt-senco', 'traineeLeaves').likelihood.chance).toBeCloseTo(1 - 0.9 ** 5, 9);
  });
});

describe('cost over the ceiling', () => {
  const capped = { ...plan, school: { ...plan.school, ceilingPerYear: 10_000 } };

  it('cannot be where no ceiling is set', () => {
    expect(riskOf(plan, 'slt-senco', 'costOverCeiling').likelihood).toMatchObject({
      level: 1,
      because: 'No ceiling is set, so nothing can be over it.',
    });
  });

  it('goes by the futures, in the bands', () => {
    const level = (chance: number) =>
      riskOf(capped, 'slt-senco', 'costOverCeiling', futuresWith('overCeiling', chance)).likelihood.level;
    expect([0, 0.05, 0.2, 0.5, 0.8].map(level)).toEqual([1, 2, 3, 4, 5]);
  });

  it('goes by the planned cost while the futures are drawn', () => {
    const low = { ...plan, school: { ...plan.school, ceilingPerYear: 1 } };
    expect(riskOf(low, 'slt-senco-with-deputy', 'costOverCeiling', null).likelihood.level).toBe(5);
    const high = { ...plan, school: { ...plan.school, ceilingPerYear: 100_000 } };
    expect(riskOf(high, 'slt-senco', 'costOverCeiling', null).likelihood).toMatchObject({ level: 2, isPending: true });
  });

  it('says whether it costs more or less than today', () => {
    expect(riskOf(plan, 'slt-senco-with-deputy', 'costOverCeiling').cause).toMatch(
      /^As planned it costs £[\d,]+ more than today/,
    );
    expect(riskOf(plan, 'today', 'costOverCeiling').cause).toContain('the same as today');
  });
});

describe('disputes that reach the Tribunal', () => {
  it('with 9 EHCPs over five years: 1 - e^(-9 x 3.9% x 5) = 83%', () => {
    const { likelihood } = riskOf(plan, 'slt-senco', 'appeals');
    expect(likelihood.chance).toBeCloseTo(1 - Math.exp(-1.755), 9);
    expect(likelihood.level).toBe(5);
  });

  it('with no EHCP is none', () => {
    const none = planFor({ ...villagePrimary, ehcps: 0 });
    expect(riskOf(none, 'slt-senco', 'appeals').likelihood).toMatchObject({ level: 1, chance: 0 });
  });

  it('takes the school’s own rate', () => {
    const rare = figuresWith({ 'risk.appealsPer100': own(0.1) });
    expect(riskOf(plan, 'slt-senco', 'appeals', quietFutures(), rare).likelihood.level).toBe(1);
  });
});
