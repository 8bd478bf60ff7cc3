import { describe, expect, it } from 'vitest';
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
    expect(degreesOf(qualifiedTeacherAtSchool, { post: { role: 'headteacher' }, person: { hasQts: 'no' } })).toEqual(
      [],
    );
  });
  it('asks a seconded SENCO for some teaching at this school', () => {
    const seconded = (teachingHoursPerWeek: number) =>
      degreesOf(qualifiedTeacherAtSchool, {
        post: { role: 'secondedSenco', secondment: aSecondment, teachingHoursPerWeek },
      });
    expect(seconded(0)).toEqual(['check']);
    expect(seconded(1)).toEqual([]);
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
  });
  it('has nothing against a seconded teacher', () => {
    expect(degreesOf(headMayBeSenco, { post: { secondment: aSecondment } })).toEqual([]);
  });
});
