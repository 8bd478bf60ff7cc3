import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person';
import type { Phase, Plan } from '../../../src/domain/plan';
import type { Finding } from '../../../src/domain/rule';
import { payGrowth } from '../../../src/engine/costing/payOf';
import { figures, measuredOf, planFor, structureOf, villagePrimary, withPhases, withStructure } from '../plans';

const phases = (...[first, second]: readonly [string, string]): readonly Phase[] => [
  { structure: first, startsOn: '2027-09-01' },
  { structure: second, startsOn: '2029-09-01' },
];

/** Five years from September 2027 in a school whose paperwork is in order. */
function planOf(person: Partial<Person> = {}): Plan {
  const inOrder = { governorsDefinedRole: 'yes', hasSenGovernor: 'yes', reportNamesSenco: 'yes' } as const;
  const plan = planFor({ ...villagePrimary, ...inOrder }, '2027-09-01');
  return { ...plan, people: plan.people.map((each) => (each.role === 'senco' ? { ...each, ...person } : each)) };
}

const found = (plan: Plan, rule: string): readonly Finding[] =>
  measuredOf(plan, 'phased').assessment.findings.filter((finding) => finding.rule === rule);

describe('the law of a phased plan', () => {
  it('finds over each phase’s own dates, and says in which', () => {
    const plan = withPhases(planOf(), phases('slt-senco', 'distributed'));
    const name = plan.structures.find(({ id }) => id === 'distributed')?.name;
    expect(found(plan, 'designate-senco')).toMatchObject([{ degree: 'departs', from: '2029-09-01', phase: name }]);
  });

  it('says once what holds in every phase, from its first day and without a phase', () => {
    const unknown = { ...planOf(), school: { ...planOf().school, hasSenGovernor: 'unknown' as const } };
    const [finding, ...others] = found(withPhases(unknown, phases('slt-senco', 'associate-slt-senco')), 'sen-governor');
    expect(finding?.from).toBe('2027-09-01');
    expect(finding).not.toHaveProperty('phase');
    expect(others).toEqual([]);
  });

  it('tells phases apart whose structures share a name', () => {
    let plan = withPhases(planOf(), phases('slt-senco', 'distributed'));
    for (const id of ['slt-senco', 'distributed']) plan = withStructure(plan, id, (s) => ({ ...s, name: 'Ours' }));
    expect(found(plan, 'designate-senco')).toMatchObject([{ phase: 'Ours (from 1 September 2029)' }]);
  });

  it('puts the gravest first, whichever phase it is in', () => {
    const { findings } = measuredOf(withPhases(planOf(), phases('slt-senco', 'distributed')), 'phased').assessment;
    expect(findings[0]?.force).toBe('must');
  });
});

describe('the qualification clock in a phased plan', () => {
  const unqualified = {
    label: 'AB',
    qualification: 'none',
    earlierServiceOver12Months: 'no',
    becameSencoOn: null,
  } as const;
  const notStudying = (plan: Plan, id: string): Plan =>
    withStructure(plan, id, (s) => ({ ...s, posts: s.posts.map((post) => ({ ...post, isStudyingNpq: false })) }));

  it('goes on from the phase in which the same person was first designated', () => {
    const plan = notStudying(notStudying(planOf(unqualified), 'slt-senco'), 'associate-slt-senco');
    const window = found(withPhases(plan, phases('slt-senco', 'associate-slt-senco')), 'qualification-window');
    expect(window.map(({ from }) => from)).toEqual(['2030-09-01']);
  });

  it('is met by a course that began in an earlier phase, in whatever post', () => {
    let plan = notStudying(planOf(unqualified), 'associate-slt-senco');
    plan = withStructure(plan, 'slt-senco-with-deputy', (s) => ({
      ...s,
      posts: s.posts.map((post) =>
        post.role === 'deputySenco'
          ? { ...post, holder: 'senco', isStudyingNpq: true }
          : { ...post, holder: null, isStudyingNpq: false },
      ),
    }));
    const deputyFirst = withPhases(plan, phases('slt-senco-with-deputy', 'associate-slt-senco'));
    expect(found(deputyFirst, 'qualification-window')).toEqual([]);
    expect(found(deputyFirst, 'npq-length')).toEqual([]);
  });
});

describe('an appointment in a phased plan', () => {
  let plan = planOf();
  for (const id of ['slt-senco', 'associate-slt-senco'])
    plan = withStructure(plan, id, (s) => ({
      ...s,
      posts: s.posts.map((post) =>
        post.role === 'senco' ? { ...post, holder: 'senco', starting: 'newFromOutside' as const } : post,
      ),
    }));

  it('is new once: who goes on from the phase before does not start again', () => {
    const once = found(withPhases(plan, phases('slt-senco', 'associate-slt-senco')), 'employment-rights-2025');
    expect(once.map(({ from }) => from)).toEqual(['2027-09-01']);
  });

  it('is said of the phase in which it is new, and not of the same structure later', () => {
    const back = [...phases('slt-senco', 'associate-slt-senco'), { structure: 'slt-senco', startsOn: '2030-09-01' }];
    const { name } = structureOf(plan, 'slt-senco');
    expect(found(withPhases(plan, back), 'employment-rights-2025')).toMatchObject([
      { phase: `${name} (from 1 September 2027)` },
    ]);
  });
});

describe('pay in a later phase', () => {
  it('is held to the range in the prices of the plan’s first year, in which it was typed', () => {
    const least = figures.allowance('TLR2', 2027).min * payGrowth(planOf(), figures, figures.payYearFor(2027), 2027);
    const paid = (poundsPerYear: number) =>
      withStructure(planOf(), 'middle-leader-senco', (s) => ({
        ...s,
        posts: s.posts.map((post) => ({ ...post, payPoint: 'M6', tlr: { band: 'TLR2' as const, poundsPerYear } })),
      }));
    const later = (poundsPerYear: number) =>
      found(withPhases(paid(poundsPerYear), phases('slt-senco', 'middle-leader-senco')), 'tlr-payment');
    expect(later(Math.ceil(least))).toEqual([]);
    expect(later(Math.floor(least) - 1)).toMatchObject([{ degree: 'check', from: '2029-09-01' }]);
  });
});
