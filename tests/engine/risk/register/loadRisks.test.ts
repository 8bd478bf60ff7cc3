import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan';
import { ehcpPaperwork } from '../../../../src/engine/workload/whoDoesWhat/paperworkSlide';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { planFor, villagePrimary, withPhases, withStructure } from '../../plans';
import { futuresWith, quietFutures, riskOf } from './registers';

const plan = planFor(villagePrimary);
const withHours = (hoursPerWeek: number): Plan =>
  withStructure(plan, 'slt-senco', (structure) => ({
    ...structure,
    posts: structure.posts.map((post) => ({
      ...post,
      hoursPerWeek,
      sltMeetingsFromHours: false,
      pulledAwayHoursPerWeek: 0,
    })),
  }));

describe('overload', () => {
  const level = (hours: number) => riskOf(withHours(hours), 'slt-senco', 'overload').likelihood.level;

  it('is almost certain where no month has the hours, and rare where every month has them', () => {
    expect(level(5)).toBe(5);
    expect(level(40)).toBe(1);
  });

  it('never rises as hours are added', () => {
    const levels = [5, 10, 15, 16, 17, 18, 19, 20, 25, 40].map(level);
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(new Set(levels).size).toBeGreaterThan(2);
  });

  it('takes the school’s own limit', () => {
    const lax = figuresWith({ 'risk.overloadRatio': { value: 100, reason: 'ours' } });
    expect(riskOf(withHours(5), 'slt-senco', 'overload', quietFutures(), lax).likelihood.level).toBe(1);
  });

  it('is of no one where nobody is designated', () => {
    const { likelihood } = riskOf(plan, 'distributed', 'overload');
    expect(likelihood.level).toBe(1);
    expect(likelihood.because).toContain('Nobody is designated');
  });

  it('says in how many futures the SENCO leaves, once they are drawn', () => {
    expect(riskOf(plan, 'slt-senco', 'overload', futuresWith('everLeaves', 0.43)).effect).toContain(
      'the SENCO leaves within five years in about 43 of 100 futures.',
    );
    expect(riskOf(plan, 'slt-senco', 'overload', null).effect).not.toMatch(/\d/);
  });

  it('counts the months of every phase', () => {
    const easy = withPhases(withHours(40), [
      { structure: 'today', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2027-09-01' },
    ]);
    const { likelihood } = riskOf(easy, 'phased', 'overload');
    expect(likelihood.level).toBeGreaterThanOrEqual(riskOf(easy, 'slt-senco', 'overload').likelihood.level);
    expect(likelihood.level).toBeLessThanOrEqual(riskOf(easy, 'today', 'overload').likelihood.level);
  });
});

describe('work dropped at the peak', () => {
  it('goes by the months from October to February', () => {
    expect(riskOf(withHours(5), 'slt-senco', 'workDroppedAtPeak').likelihood).toMatchObject({
      level: 5,
      because: 'The work is more than 1.1 times the hours given in all of the months from October to February.',
    });
    expect(riskOf(withHours(40), 'slt-senco', 'workDroppedAtPeak').likelihood.level).toBe(1);
  });

  it('says how many hours no post has time for, or that there are none', () => {
    expect(riskOf(withHours(5), 'slt-senco', 'workDroppedAtPeak').effect).toMatch(/about \d+ hours of work/);
    expect(riskOf(withHours(40), 'slt-senco', 'workDroppedAtPeak').effect).toContain('Every hour');
  });
});

describe('paperwork pushed onto class teachers', () => {
  const passed = (share: number): Plan =>
    withStructure(plan, 'slt-senco', (structure) => ({
      ...structure,
      matrix: {
        ...structure.matrix,
        ...Object.fromEntries(ehcpPaperwork.map((task) => [task, { senco: 1 - share, classTeachers: share }])),
      },
    }));
  const level = (share: number) => riskOf(passed(share), 'slt-senco', 'paperworkOnTeachers').likelihood.level;

  it('goes by the share of the hours asked of them, in the bands', () => {
    expect([0, 0.04, 0.06, 0.3, 0.6, 0.9].map(level)).toEqual([1, 1, 2, 3, 4, 5]);
    expect(riskOf(passed(0.3), 'slt-senco', 'paperworkOnTeachers').likelihood.because).toBe(
      '30% of the hours of EHCP paperwork are asked of class teachers.',
    );
  });

  it('never falls as work is moved to class teachers', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(level(Math.min(a, b) / 100)).toBeLessThanOrEqual(level(Math.max(a, b) / 100));
      }),
      { numRuns: 12 },
    );
  });

  it('matters less where teachers are trained for it', () => {
    const trained = withStructure(passed(0.4), 'slt-senco', (each) => ({ ...each, mitigations: ['teacherTraining'] }));
    expect(riskOf(passed(0.4), 'slt-senco', 'paperworkOnTeachers').impact.level).toBe(4);
    expect(riskOf(trained, 'slt-senco', 'paperworkOnTeachers').impact.level).toBe(3);
  });

  it('is gone when the paperwork comes back', () => {
    const back = withStructure(passed(0.4), 'slt-senco', (each) => ({ ...each, mitigations: ['paperworkBack'] }));
    const entry = riskOf(back, 'slt-senco', 'paperworkOnTeachers');
    expect(entry.likelihood.level).toBe(1);
    expect(entry.addressedBy).toEqual(['paperworkBack']);
  });

  it('takes the worst phase, and names it', () => {
    const phased = withPhases(plan, [
      { structure: 'slt-senco', startsOn: '2026-09-01' },
      { structure: 'inclusion-lead', startsOn: '2027-09-01' },
    ]);
    const alone = riskOf(phased, 'inclusion-lead', 'paperworkOnTeachers').likelihood;
    const { likelihood } = riskOf(phased, 'phased', 'paperworkOnTeachers');
    expect(likelihood.level).toBe(alone.level);
    expect(likelihood.because).toBe(`In the phase “Overarching inclusion lead”: ${alone.because}`);
  });
});

describe('a head with no hours left', () => {
  const level = (canAdd: readonly [low: number, central: number, high: number], structure = 'head-as-senco') => {
    const known = figuresWith({});
    const [low, central, high] = canAdd;
    const value: typeof known.value = (id, on, which = 'central') =>
      id === 'time.headCanAdd' ? { low, central, high }[which] : known.value(id, on, which);
    return riskOf(plan, structure, 'headOverstretched', quietFutures(), { ...known, value }).likelihood.level;
  };

  it('goes by what a serving head can add: about 15 hours a week are asked here', () => {
    expect(level([16, 17, 18])).toBe(1);
    expect(level([14, 17, 18])).toBe(2);
    expect(level([12, 14, 18])).toBe(3);
    expect(level([8, 10, 12])).toBe(4);
    expect(level([2, 5, 7])).toBe(5);
  });

  it('is rare where nothing falls to the head', () => {
    expect(riskOf(plan, 'slt-senco', 'headOverstretched').likelihood).toMatchObject({
      level: 1,
      because: 'Nothing of the function falls to the head and leadership team.',
    });
  });

  it('leaves out what a SENCO who would lead without the role gives it, and says so', () => {
    const leads = { basePoint: 'L8', baseTeachingHoursPerWeek: 0, teachingHoursPerWeek: 0 };
    const led = withStructure(withHours(20), 'slt-senco', (each) => ({
      ...each,
      posts: each.posts.map((post) => ({ ...post, ...leads })),
    }));
    expect(riskOf(led, 'slt-senco', 'headOverstretched').likelihood).toMatchObject({
      level: 1,
      because:
        'Nothing of the function falls to the head and leadership team. A leader’s own post takes about 20 hours a school week out of leading; those are not the head’s, and not counted here.',
    });
  });

  it('takes the worst phase', () => {
    const phased = withPhases(plan, [
      { structure: 'slt-senco', startsOn: '2026-09-01' },
      { structure: 'head-as-senco', startsOn: '2027-09-01' },
    ]);
    const { likelihood } = riskOf(phased, 'phased', 'headOverstretched');
    expect(likelihood.level).toBeGreaterThanOrEqual(4);
    expect(likelihood.because).toContain('In the phase “Headteacher as SENCO”');
  });
});
