import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../src/domain/option';
import type { Person } from '../../../src/domain/person';
import type { Phase, Plan } from '../../../src/domain/plan';
import { timelineMarks } from '../../../src/engine/timeline/timelineMarks';
import { figures, planFor, villagePrimary, withStructure } from '../plans';

const phasedPlan = (phases: readonly Phase[]) => ({
  id: 'phased',
  name: 'Phased',
  phases,
  isCompared: true,
  notes: '',
});

function phased(phases: readonly Phase[], people: Partial<Person> = {}, startsOn = '2027-01-01', years = 5): Plan {
  const plan = planFor(villagePrimary, startsOn);
  return {
    ...plan,
    people: plan.people.map((person) => (person.role === 'senco' ? { ...person, ...people } : person)),
    phasedPlans: [phasedPlan(phases)],
    assumptions: { ...plan.assumptions, startsOn, horizonYears: years },
  };
}

function marksOf(plan: Plan) {
  const option = optionsOf(plan).at(-1);
  if (!option) throw new Error('No option');
  return timelineMarks(option, plan, figures);
}

const daysOf = (plan: Plan, kind: string) =>
  marksOf(plan).flatMap((mark) => (mark.kind === kind ? [`${mark.on}${mark.bearsOnPlan ? ' *' : ''}`] : []));

const bridging: readonly Phase[] = [
  { structure: 'seconded-senco', startsOn: '2027-01-01' },
  { structure: 'slt-senco', startsOn: '2028-05-01' },
];
const held = { qualification: 'npq' } as const;

describe('the dates of notice', () => {
  it('are three a year, the last day of February in a leap year too', () => {
    expect(daysOf(phased(bridging, held, '2027-01-01', 2), 'resign')).toEqual([
      '2027-02-28',
      '2027-05-31',
      '2027-10-31',
      '2028-02-29 *',
      '2028-05-31',
      '2028-10-31',
    ]);
  });

  it('end on the eve of a start: 30 April, 31 August, 31 December', () => {
    expect(daysOf(phased(bridging, held, '2027-01-01', 1), 'leave')).toEqual([
      '2027-04-30',
      '2027-08-31',
      '2027-12-31',
    ]);
  });

  it('open an advert window eight weeks before each, over the ends of months', () => {
    const windows = marksOf(phased(bridging, held, '2027-01-01', 2)).filter(({ kind }) => kind === 'advert');
    // 31 October less 56 days: 31 in October, 25 of September's 30. 28 February less 56: 28, then 28 of January's 31.
    expect(windows.map(({ on }) => on)).toEqual([
      '2027-01-03',
      '2027-04-05',
      '2027-09-05',
      '2028-01-04',
      '2028-04-05',
      '2028-09-05',
    ]);
    expect(windows[3]).toMatchObject({ until: '2028-02-29', startsOn: '2028-05-01', bearsOnPlan: true });
  });

  it('show a window and a leaving day whose round began before the plan', () => {
    const plan = phased(bridging, held, '2026-10-01', 1);
    expect(daysOf(plan, 'advert')[0]).toBe('2026-09-05');
    expect(daysOf(plan, 'resign')[0]).toBe('2026-10-31');
    const later = phased(bridging, held, '2026-11-01', 1);
    expect(daysOf(later, 'advert')[0]).toBe('2027-01-03');
    expect(daysOf(later, 'leave')[0]).toBe('2026-12-31');
  });
});

describe('15 February', () => {
  it('comes every year, and bears on a plan with a phase begun in the season of reviews', () => {
    const inSeason = [bridging[0], { structure: 'slt-senco', startsOn: '2028-01-01' }] as readonly Phase[];
    expect(daysOf(phased(inSeason, held, '2027-01-01', 2), 'transferDeadline')).toEqual(['2027-02-15', '2028-02-15 *']);
    expect(daysOf(phased(bridging, held, '2027-01-01', 2), 'transferDeadline')).toEqual(['2027-02-15', '2028-02-15']);
  });
});

describe('the qualification', () => {
  const unqualified = { qualification: 'none', earlierServiceOver12Months: 'no', becameSencoOn: null } as const;
  const stays = [{ structure: 'today', startsOn: '2027-01-01' }];

  it('is due on the third anniversary of the first phase in which somebody is designated', () => {
    const plan = phased(stays, unqualified);
    expect(daysOf(plan, 'anniversary')).toEqual(['2030-01-01 *']);
    // 22 months before 1 January 2030 is 1 March 2028: the cohort before it opened on 1 October 2027.
    expect(daysOf(plan, 'npqStartBy')).toEqual(['2027-10-01 *']);
    expect(daysOf(plan, 'npqResult')).toEqual(['2029-06-01 *']);
  });

  it('runs on where the same person is designated in the next phase', () => {
    const plan = phased([...stays, { structure: 'associate-slt-senco', startsOn: '2028-09-01' }], unqualified);
    expect(daysOf(plan, 'anniversary')).toEqual(['2030-01-01 *']);
  });

  it('is not marked where the plan or the phase ends on the anniversary, and is a month on', () => {
    expect(daysOf(phased(stays, unqualified, '2027-01-01', 3), 'anniversary')).toEqual([]);
    const until = (startsOn: string) =>
      phased([...stays, { structure: 'head-as-senco', startsOn }], unqualified, '2027-01-01', 4);
    expect(daysOf(until('2030-01-01'), 'anniversary')).toEqual([]);
    expect(daysOf(until('2030-02-01'), 'anniversary')).toEqual(['2030-01-01 *']);
  });

  it('takes the course that is under way, with its latest result', () => {
    const plan = phased(stays, { ...unqualified, qualification: 'studyingNpq', npqStartedOn: '2027-02-01' });
    expect(daysOf(plan, 'npqStart')).toEqual(['2027-02-01 *']);
    expect(daysOf(plan, 'npqStartBy')).toEqual([]);
    expect(marksOf(plan).find(({ kind }) => kind === 'npqResult')).toMatchObject({
      on: '2028-10-01',
      latest: '2028-12-01',
    });
  });

  it('takes the first cohort of the phase in which a course is planned', () => {
    const plan = withStructure(phased(stays, unqualified), 'today', (structure) => ({
      ...structure,
      posts: structure.posts.map((post) => ({ ...post, isStudyingNpq: true })),
    }));
    expect(daysOf(plan, 'npqStart')).toEqual(['2027-10-01 *']);
  });

  it('asks nothing of the qualified, nor of those outside the duty', () => {
    for (const person of [held, { ...unqualified, becameSencoOn: '2009-09-01' }]) {
      expect(daysOf(phased(stays, person), 'anniversary')).toEqual([]);
    }
    expect(daysOf(phased(stays, { ...unqualified, becameSencoOn: '2026-09-02' }), 'anniversary')).toEqual([
      '2029-09-02 *',
    ]);
  });

  it('warns of an appointee of whom nothing is known, as not sure', () => {
    const marks = marksOf(phased([{ structure: 'inclusion-lead', startsOn: '2027-01-01' }], held));
    expect(marks.find(({ kind }) => kind === 'anniversary')).toMatchObject({
      on: '2030-01-01',
      who: { label: 'Inclusion lead', isNamed: false, isSure: false },
    });
  });
});

it('puts every mark in the order of its day, inside the plan', () => {
  const days = marksOf(phased(bridging)).map(({ on }) => on);
  expect([...days].sort()).toEqual(days);
  expect(days.every((day) => day < '2032-01-01')).toBe(true);
});
