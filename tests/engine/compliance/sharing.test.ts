import { describe, expect, it } from 'vitest';
import {
  sharedNoClassLoad,
  sharedNotHead,
  sharedReview,
  sharedSmallerPrimaries,
  trustLeadNotSubstitute,
} from '../../../src/engine/compliance/rules/sharing';
import { aSecondment, degreesOf } from './context';

const shared = (changes: Partial<typeof aSecondment> = {}) => ({
  secondment: { ...aSecondment, ...changes },
  teachingHoursPerWeek: 2,
});

describe(sharedSmallerPrimaries.says, () => {
  it('allows a roll of 210 and not of 211', () => {
    expect(degreesOf(sharedSmallerPrimaries, { post: shared(), known: { roll: 210 } })).toEqual([]);
    expect(degreesOf(sharedSmallerPrimaries, { post: shared(), known: { roll: 211 } })).toEqual(['departs']);
  });
  it('is for primary phases only', () => {
    expect(degreesOf(sharedSmallerPrimaries, { post: shared(), school: { phase: 'infant' } })).toEqual([]);
    expect(degreesOf(sharedSmallerPrimaries, { post: shared(), school: { phase: 'secondary' } })).toEqual(['departs']);
  });
  it("has nothing to say of a school's own SENCO", () => {
    expect(degreesOf(sharedSmallerPrimaries, { known: { roll: 2_000 } })).toEqual([]);
  });
});

describe(sharedNotHead.says, () => {
  it('departs where the shared SENCO is head elsewhere', () => {
    expect(degreesOf(sharedNotHead, { post: shared({ isHeadElsewhere: true }) })).toEqual(['departs']);
    expect(degreesOf(sharedNotHead, { post: shared() })).toEqual([]);
  });
  it('allows a head who is SENCO of her own school only', () => {
    expect(degreesOf(sharedNotHead, { post: { role: 'headteacher' } })).toEqual([]);
  });
});

describe(sharedNoClassLoad.says, () => {
  it('counts teaching in both schools, and departs just over the threshold', () => {
    expect(degreesOf(sharedNoClassLoad, { post: shared({ homeTeachingHoursPerWeek: 8 }) })).toEqual([]);
    expect(degreesOf(sharedNoClassLoad, { post: shared({ homeTeachingHoursPerWeek: 8.5 }) })).toEqual(['departs']);
  });
});

describe(sharedReview.says, () => {
  it('asks for a review in the first year', () => {
    expect(degreesOf(sharedReview, { post: shared({ reviewOn: null }) })).toEqual(['departs']);
    expect(degreesOf(sharedReview, { post: shared({ reviewOn: '2027-08-31' }) })).toEqual(['departs']);
    expect(degreesOf(sharedReview, { post: shared({ reviewOn: '2028-09-01' }) })).toEqual([]);
    expect(degreesOf(sharedReview, { post: shared({ reviewOn: '2028-09-02' }) })).toEqual(['partly']);
  });
});

describe(trustLeadNotSubstitute.says, () => {
  const post = shared({ isTrustPost: true });
  it('departs for a trust post in an academy', () => {
    expect(degreesOf(trustLeadNotSubstitute, { post, school: { governance: 'academy' } })).toEqual(['departs']);
    expect(degreesOf(trustLeadNotSubstitute, { post: shared(), school: { governance: 'academy' } })).toEqual([]);
  });
  it('is about academies only', () => {
    expect(degreesOf(trustLeadNotSubstitute, { post })).toEqual([]);
  });
});
