import { describe, expect, it } from 'vitest';
import {
  annualReview,
  dayToDayDuties,
  ehcTimetable,
  phaseTransferDate,
  sufficientTime,
} from '../../../src/engine/compliance/rules/workload';
import { allToSenco, aMonth, anAdministrator, aPost, degreesOf, departuresOf } from './context';

describe(sufficientTime.says, () => {
  const given = (givenPerYear: number, demandCase: 'low' | 'central' | 'high' = 'central') =>
    degreesOf(sufficientTime, { time: { givenPerYear, demandPerYear: 600 }, assumptions: { demandCase } });
  it('is met at the central estimate, partly met below it, and departs below the low estimate', () => {
    expect(given(600)).toEqual([]);
    expect(given(599)).toEqual(['partly']);
    expect(given(300)).toEqual(['partly']);
    expect(given(299)).toEqual(['departs']);
  });
  it('is never easier to meet when more work is expected', () => {
    // The demand handed over is the chosen case's: 600 hours of a high case are 150 of the low one here.
    expect(given(600, 'high')).toEqual([]);
    expect(given(599, 'high')).toEqual(['partly']);
    expect(given(149, 'high')).toEqual(['departs']);
    expect(given(599, 'low')).toEqual(['departs']);
    expect(given(600, 'low')).toEqual([]);
  });
  it('says that no number of hours is law', () => {
    const [found] = departuresOf(sufficientTime, { time: { givenPerYear: 100 } });
    expect(found?.because).toContain('no number is in law or Code');
  });
  it('is met in part only where nobody does the administration', () => {
    expect(degreesOf(sufficientTime, { posts: [aPost] })).toEqual(['partly']);
  });
});

describe(dayToDayDuties.says, () => {
  const matrix = { ...allToSenco, records: { senco: 0.5, administrator: 0.5 } };
  it('names the tasks of a role that nobody fills', () => {
    const [found] = departuresOf(dayToDayDuties, { posts: [aPost], structure: { matrix } });
    expect(found).toMatchObject({ degree: 'departs', who: 'Administrator' });
    expect(found?.because).toContain('Records and email is allocated');
  });
  it('is content once a post holds them', () => {
    expect(degreesOf(dayToDayDuties, { posts: [aPost, anAdministrator], structure: { matrix } })).toEqual([]);
  });
  it('finds head and class teachers in every school', () => {
    const passedOn = { ...allToSenco, records: { headAndSlt: 0.5, classTeachers: 0.5 } };
    expect(degreesOf(dayToDayDuties, { structure: { matrix: passedOn } })).toEqual([]);
  });
});

describe(ehcTimetable.says, () => {
  it('asks for a second contact below two days a week', () => {
    expect(degreesOf(ehcTimetable, { post: { hoursPerWeek: 12 } })).toEqual([]);
    expect(degreesOf(ehcTimetable, { post: { hoursPerWeek: 11.5 } })).toEqual(['check']);
  });
  it('is content with a deputy, or where no pupil has SEND', () => {
    const senco = { ...aPost, hoursPerWeek: 6 };
    const deputy = { ...aPost, id: 'deputy', role: 'deputySenco' } as const;
    expect(degreesOf(ehcTimetable, { posts: [senco, deputy] })).toEqual([]);
    expect(degreesOf(ehcTimetable, { posts: [senco], known: { ehcps: 0, senSupport: 0 } })).toEqual([]);
  });
});

describe(annualReview.says, () => {
  const noHours = { months: Array.from({ length: 12 }, () => aMonth({ senco: 0 })) };
  it('departs where those who hold the reviews have no hours', () => {
    expect(degreesOf(annualReview)).toEqual([]);
    expect(degreesOf(annualReview, { time: noHours })).toEqual(['departs']);
    expect(degreesOf(annualReview, { time: noHours, known: { ehcps: 0 } })).toEqual([]);
  });
  it('is met in part where one of two roles has no hours', () => {
    const matrix = { ...allToSenco, annualReview: { senco: 0.5, deputySenco: 0.5 } };
    expect(degreesOf(annualReview, { structure: { matrix } })).toEqual(['partly']);
  });
});

describe(phaseTransferDate.says, () => {
  const startingOn = (startsOn: string) =>
    degreesOf(phaseTransferDate, { post: { starting: 'steppingUp' }, assumptions: { startsOn } });
  it('warns of a change from 1 November to 15 February', () => {
    expect(startingOn('2027-10-31')).toEqual([]);
    expect(startingOn('2027-11-01')).toEqual(['check']);
    expect(startingOn('2028-02-15')).toEqual(['check']);
    expect(startingOn('2028-02-16')).toEqual([]);
  });
  it('is silent where the SENCO stays, or no pupil has a plan', () => {
    const assumptions = { startsOn: '2028-01-01' };
    expect(degreesOf(phaseTransferDate, { assumptions })).toEqual([]);
    expect(
      degreesOf(phaseTransferDate, { assumptions, post: { starting: 'steppingUp' }, known: { ehcps: 0 } }),
    ).toEqual([]);
  });
});
