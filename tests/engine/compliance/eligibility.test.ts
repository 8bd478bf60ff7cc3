import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person';
import {
  coveredSchools,
  designateSenco,
  headMayBeSenco,
  qualifiedTeacherAtSchool,
} from '../../../src/engine/compliance/rules/eligibility';
import { aSecondment, degreesOf, departuresOf } from './context';

describe(designateSenco.says, () => {
  it('is content with a designated member of staff', () => {
    expect(degreesOf(designateSenco)).toEqual([]);
  });
  it('departs from the first day where nobody is designated', () => {
    const [found] = departuresOf(designateSenco, { structure: { designatedPost: null } });
    expect(found).toMatchObject({ degree: 'departs', from: '2027-09-01' });
  });
  it('departs where the designated post is not in the structure', () => {
    expect(degreesOf(designateSenco, { structure: { designatedPost: 'gone' } })).toEqual(['departs']);
  });
  it('refuses a consultant and allows a secondment or a joint contract', () => {
    const bought = (arrangement: 'secondment' | 'jointContract' | 'consultancy') =>
      degreesOf(designateSenco, { post: { secondment: { ...aSecondment, arrangement } } });
    expect(bought('consultancy')).toEqual(['departs']);
    expect(bought('secondment')).toEqual([]);
    expect(bought('jointContract')).toEqual([]);
  });
});

describe(`${designateSenco.says} And on the day somebody leaves`, () => {
  it('asks who follows a SENCO who is known to be leaving', () => {
    expect(degreesOf(designateSenco, { person: { isLeaving: true } })).toEqual(['check']);
    expect(degreesOf(designateSenco, { person: { isLeaving: false } })).toEqual([]);
  });
  it('asks it of a head who leaves, and not of a SENCO who leaves that post to become the head', () => {
    const post = { role: 'headteacher' } as const;
    expect(degreesOf(designateSenco, { post, person: { isLeaving: true, role: 'headteacher' } })).toEqual(['check']);
    expect(degreesOf(designateSenco, { post, person: { isLeaving: true, role: 'senco' } })).toEqual([]);
  });
});

describe(coveredSchools.says, () => {
  it('raises a doubt in a pupil referral unit and none in a primary school', () => {
    expect(degreesOf(coveredSchools, { school: { phase: 'alternativeProvision' } })).toEqual(['check']);
    expect(degreesOf(coveredSchools)).toEqual([]);
    expect(degreesOf(coveredSchools, { school: { phase: 'special' } })).toEqual([]);
  });
});

describe(qualifiedTeacherAtSchool.says, () => {
  it('is content with a qualified teacher whose induction is done', () => {
    expect(degreesOf(qualifiedTeacherAtSchool)).toEqual([]);
  });
  it('refuses a person without QTS, and a teacher still in induction', () => {
    expect(degreesOf(qualifiedTeacherAtSchool, { person: { hasQts: 'no' } })).toEqual(['departs']);
    expect(degreesOf(qualifiedTeacherAtSchool, { person: { inductionDone: 'no' } })).toEqual(['departs']);
    expect(degreesOf(qualifiedTeacherAtSchool, { person: { hasQts: 'no', inductionDone: 'unknown' } })).toEqual([
      'departs',
    ]);
  });
  it('asks where either is not known, or where nobody is named yet', () => {
    expect(degreesOf(qualifiedTeacherAtSchool, { person: { hasQts: 'unknown' } })).toEqual(['check']);
    expect(degreesOf(qualifiedTeacherAtSchool, { person: { inductionDone: 'unknown' } })).toEqual(['check']);
    expect(degreesOf(qualifiedTeacherAtSchool, { post: { holder: null } })).toEqual(['check']);
  });
  it('does not ask a head for QTS', () => {
    const head = { role: 'headteacher', hasQts: 'no' } as const;
    expect(degreesOf(qualifiedTeacherAtSchool, { post: { role: 'headteacher' }, person: head })).toEqual([]);
    expect(degreesOf(qualifiedTeacherAtSchool, { post: { role: 'headteacher', holder: null } })).toEqual([]);
  });
  it('takes nobody for the head because of the label of a post', () => {
    const inHeadsPost = (person: Partial<Person>) =>
      departuresOf(qualifiedTeacherAtSchool, { post: { role: 'headteacher' }, person });
    expect(inHeadsPost({ role: 'other', hasQts: 'no' })).toMatchObject([{ degree: 'departs' }]);
    expect(inHeadsPost({ role: 'other', hasQts: 'no' })[0]?.because).toContain('head or acting head');
    expect(inHeadsPost({ role: 'successor', hasQts: 'unknown' })).toMatchObject([{ degree: 'check' }]);
    expect(inHeadsPost({ role: 'senco' })).toEqual([]);
  });
  it('does not take the seconded head of another school for the head of this one', () => {
    const post = { role: 'headteacher', secondment: aSecondment } as const;
    const person = { role: 'headteacher', hasQts: 'no' } as const;
    expect(degreesOf(qualifiedTeacherAtSchool, { post, person })).toEqual(['departs']);
  });
  it('refuses an administrator, and leaves a teacher alone', () => {
    expect(degreesOf(qualifiedTeacherAtSchool, { post: { role: 'administrator' } })).toEqual(['departs']);
    expect(degreesOf(qualifiedTeacherAtSchool, { post: { role: 'teacher' } })).toEqual([]);
  });
  it('asks a seconded SENCO for some teaching at this school', () => {
    const seconded = (teachingHoursPerWeek: number) =>
      degreesOf(qualifiedTeacherAtSchool, {
        post: { role: 'secondedSenco', secondment: aSecondment, teachingHoursPerWeek },
      });
    expect(seconded(0)).toEqual(['check']);
    expect(seconded(1)).toEqual([]);
    const shared = (teachingHoursPerWeek: number, secondment: typeof aSecondment | null) =>
      degreesOf(qualifiedTeacherAtSchool, { post: { role: 'seniorLeader', secondment, teachingHoursPerWeek } });
    expect(shared(0, aSecondment)).toEqual(['check']);
    expect(shared(1, aSecondment)).toEqual([]);
    expect(shared(0, null)).toEqual([]);
  });
});

describe(headMayBeSenco.says, () => {
  const secondment = { ...aSecondment, isHeadElsewhere: true };
  it('allows a head who is SENCO of their own school only', () => {
    expect(degreesOf(headMayBeSenco, { post: { role: 'headteacher' } })).toEqual([]);
  });
  it("does not count another school's headship here", () => {
    expect(degreesOf(headMayBeSenco, { post: { secondment } })).toEqual(['check']);
    expect(degreesOf(headMayBeSenco, { post: { secondment }, person: { hasQts: 'unknown' } })).toEqual(['check']);
    expect(degreesOf(headMayBeSenco, { post: { secondment }, person: { hasQts: 'no' } })).toEqual(['departs']);
    expect(degreesOf(headMayBeSenco, { post: { role: 'headteacher', secondment } })).toEqual(['check']);
  });
  it('has nothing against a seconded teacher', () => {
    expect(degreesOf(headMayBeSenco, { post: { secondment: aSecondment } })).toEqual([]);
  });
});
