import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person';
import { assessPlan } from '../../../src/engine/assess';
import { readyForThePost } from '../../../src/engine/compliance/rules/readiness';
import { figures, on, planFor, structureOf, villagePrimary, withPhases, withStructure } from '../plans';
import { type Changes, degreesOf, departuresOf } from './context';

const readyIn = (low: number, central: number, high: number): Pick<Person, 'readyInMonths'> => ({
  readyInMonths: { low, central, high },
});

describe(readyForThePost.says, () => {
  const ready = (low: number, central: number, high: number, changes: Changes = {}) =>
    degreesOf(readyForThePost, { ...changes, person: readyIn(low, central, high) });

  it('finds a holder who is not ready on the first day, and says when they are likely to be', () => {
    const [found] = departuresOf(readyForThePost, {
      person: { label: 'Year 4 teacher', ...readyIn(24, 30, 36) },
      assumptions: { startsOn: '2027-01-01' },
    });
    expect(found).toMatchObject({ degree: 'departs', who: 'Year 4 teacher', from: '2027-01-01' });
    expect(found?.because).toBe(
      'The designated SENCO is expected to be ready in about 30 months, around July 2029, not by 1 January 2027.',
    );
    expect(found?.mend).toMatch(/^Bridge until July 2029, or give the new SENCO a coach/);
  });

  it('is met by somebody who is ready on that day, and asks nothing of somebody without a day', () => {
    expect(ready(0, 0, 12)).toEqual([]);
    expect(ready(0, 0.5, 12)).toEqual(['partly']);
    expect(ready(1, 1, 1)).toEqual(['departs']);
    expect(degreesOf(readyForThePost)).toEqual([]);
    expect(ready(24, 30, 36, { structure: { designatedPost: null } })).toEqual([]);
    expect(ready(24, 30, 36, { post: { holder: null } })).toEqual([]);
  });
});

describe('readiness in a phased plan', () => {
  const base = planFor(villagePrimary, '2027-01-01');
  const [first] = base.people;
  if (!first) throw new Error('A plan has people');
  const successor: Person = {
    ...first,
    id: 'next',
    label: 'Year 4 teacher',
    role: 'successor',
    ...readyIn(24, 30, 36),
  };
  const plan = withStructure({ ...base, people: [...base.people, successor] }, 'associate-slt-senco', (each) => ({
    ...each,
    posts: each.posts.map((post) => ({ ...post, holder: 'next' })),
  }));
  const found = (startsOn: string) => {
    const phased = withPhases(plan, [
      { structure: 'seconded-senco', startsOn: '2027-01-01' },
      { structure: structureOf(plan, 'associate-slt-senco').id, startsOn },
    ]);
    const { options, assessments } = assessPlan(phased, figures, on);
    const findings = assessments[options.findIndex(({ id }) => id === 'phased')]?.findings ?? [];
    return findings.filter(({ rule }) => rule === readyForThePost.id);
  };

  it('is asked on the first day of the phase', () => {
    expect(found('2029-07-01')).toEqual([]);
    expect(found('2029-06-01')).toMatchObject([{ from: '2029-06-01', degree: 'partly', phase: 'Associate SLT SENCO' }]);
    expect(found('2028-09-01')).toMatchObject([{ from: '2028-09-01', degree: 'departs' }]);
  });
});
