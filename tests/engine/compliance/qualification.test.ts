import { describe, expect, it } from 'vitest';
import { qualificationClock } from '../../../src/engine/compliance/qualificationClock';
import { npqFunding, npqLength, qualificationWindow } from '../../../src/engine/compliance/rules/qualification';
import { degreesOf, departuresOf } from './context';
import { roundFigures } from './roundFigures';

const unqualified = { qualification: 'none', becameSencoOn: '2027-09-01' } as const;

describe('the clock of the qualification', () => {
  it('runs three years from becoming a SENCO, and asks for a start 22 months before its end', () => {
    const clock = qualificationClock({ becameSencoOn: '2027-09-01', npqStartedOn: null }, '2028-01-01', roundFigures);
    expect(clock.anniversary).toBe('2030-09-01');
    expect(clock.latestNpqStart).toBe('2028-11-01');
    expect(clock.lastCohort).toBe('2028-10-01');
    expect(clock.resultExpected).toBeNull();
  });
  it('runs from the start of the plan for somebody who is not a SENCO yet', () => {
    const clock = qualificationClock({ becameSencoOn: null, npqStartedOn: '2028-10-01' }, '2027-09-01', roundFigures);
    expect(clock.anniversary).toBe('2030-09-01');
    expect(clock.resultExpected).toEqual({ central: '2030-06-01', latest: '2030-08-01' });
  });
  it('takes the cohort of the year before where the latest day is before October', () => {
    const clock = qualificationClock({ becameSencoOn: '2027-07-01', npqStartedOn: null }, '2027-09-01', roundFigures);
    expect(clock.latestNpqStart).toBe('2028-09-01');
    expect(clock.lastCohort).toBe('2027-10-01');
  });
});

describe(qualificationWindow.says, () => {
  it('is content with either qualification', () => {
    expect(degreesOf(qualificationWindow)).toEqual([]);
    expect(degreesOf(qualificationWindow, { person: { qualification: 'npq' } })).toEqual([]);
  });
  it('departs from the third anniversary where no course is under way', () => {
    const [found] = departuresOf(qualificationWindow, { person: unqualified });
    expect(found).toMatchObject({ degree: 'departs', from: '2030-09-01', who: 'AB' });
  });
  it('is silent where the plan ends on the anniversary, and speaks a day later', () => {
    expect(degreesOf(qualificationWindow, { person: unqualified, endsOn: '2030-09-01' })).toEqual([]);
    expect(degreesOf(qualificationWindow, { person: unqualified, endsOn: '2030-09-02' })).toEqual(['departs']);
  });
  it('leaves out those in post since 1 September 2009 or before', () => {
    const since = (becameSencoOn: string) =>
      degreesOf(qualificationWindow, { person: { ...unqualified, becameSencoOn } });
    expect(since('2009-09-01')).toEqual([]);
    expect(since('2009-09-02')).toEqual(['departs']);
  });
  it('leaves out more than a year of earlier service, and asks where it is not known', () => {
    const served = (earlierServiceOver12Months: 'yes' | 'unknown') =>
      degreesOf(qualificationWindow, { person: { ...unqualified, earlierServiceOver12Months } });
    expect(served('yes')).toEqual([]);
    expect(served('unknown')).toEqual(['check']);
  });
  it('asks where the qualification is not known', () => {
    expect(degreesOf(qualificationWindow, { person: { ...unqualified, qualification: 'unknown' } })).toEqual(['check']);
  });
  it('judges a course by the day of its result', () => {
    const begunOn = (npqStartedOn: string | null) =>
      degreesOf(qualificationWindow, { person: { ...unqualified, qualification: 'studyingNpq', npqStartedOn } });
    expect(begunOn('2028-11-01')).toEqual([]);
    expect(begunOn('2028-11-02')).toEqual(['check']);
    expect(begunOn('2029-01-01')).toEqual(['check']);
    expect(begunOn('2029-01-02')).toEqual(['departs']);
    expect(begunOn(null)).toEqual(['check']);
  });
  it('does not guess when a course that is under way began', () => {
    const person = { ...unqualified, qualification: 'studyingNpq', npqStartedOn: null } as const;
    expect(degreesOf(qualificationWindow, { person, post: { isStudyingNpq: true } })).toEqual(['check']);
  });
  it("says so where the clock is counted from the plan's start for want of a date", () => {
    const [found] = departuresOf(qualificationWindow, { person: { ...unqualified, becameSencoOn: null } });
    expect(found).toMatchObject({ degree: 'departs', from: '2030-09-01' });
    expect(found?.because).toContain('may close sooner');
  });
  it('counts a course that the post plans from the first autumn cohort', () => {
    const post = { isStudyingNpq: true };
    expect(degreesOf(qualificationWindow, { person: unqualified, post })).toEqual([]);
    expect(degreesOf(qualificationWindow, { person: { ...unqualified, becameSencoOn: '2025-09-01' }, post })).toEqual([
      'departs',
    ]);
  });
  it('tells the date to somebody who has still to be appointed', () => {
    const [found] = departuresOf(qualificationWindow, { post: { holder: null } });
    expect(found).toMatchObject({ degree: 'check', from: '2030-09-01', who: 'SENCO' });
    expect(found?.consequence).toContain('1 October 2028');
  });
  it('runs for a head too', () => {
    expect(degreesOf(qualificationWindow, { person: unqualified, post: { role: 'headteacher' } })).toEqual(['departs']);
  });
});

describe(npqLength.says, () => {
  it('names the last safe autumn cohort while it is ahead, and departs once it has begun', () => {
    expect(degreesOf(npqLength, { person: unqualified, on: '2028-10-01' })).toEqual(['check']);
    expect(degreesOf(npqLength, { person: unqualified, on: '2028-10-02' })).toEqual(['departs']);
    expect(departuresOf(npqLength, { person: unqualified })[0]?.because).toContain('1 October 2028');
  });
  it('only asks where qualification or earlier service is not known', () => {
    const on = '2028-10-02';
    expect(degreesOf(npqLength, { person: { ...unqualified, qualification: 'unknown' }, on })).toEqual(['check']);
    expect(degreesOf(npqLength, { person: { ...unqualified, earlierServiceOver12Months: 'unknown' }, on })).toEqual([
      'check',
    ]);
  });
  it('is silent for the qualified and for those who study', () => {
    expect(degreesOf(npqLength)).toEqual([]);
    expect(degreesOf(npqLength, { person: { ...unqualified, qualification: 'studyingNpq' } })).toEqual([]);
    expect(degreesOf(npqLength, { person: unqualified, post: { isStudyingNpq: true } })).toEqual([]);
  });
});

describe(npqFunding.says, () => {
  it('asks for the fee where a course is needed and none is planned for', () => {
    expect(degreesOf(npqFunding, { person: unqualified })).toEqual(['check']);
    expect(degreesOf(npqFunding, { person: unqualified, oneOffs: { npqFees: 1 } })).toEqual([]);
  });
  it('asks for a post in training, and not for a course already begun', () => {
    expect(degreesOf(npqFunding, { post: { isStudyingNpq: true, holder: null } })).toEqual(['check']);
    expect(degreesOf(npqFunding, { person: { qualification: 'studyingNpq' }, post: { isStudyingNpq: true } })).toEqual(
      [],
    );
    expect(degreesOf(npqFunding)).toEqual([]);
  });
});
