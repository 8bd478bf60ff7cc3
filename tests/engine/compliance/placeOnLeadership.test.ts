import { describe, expect, it } from 'vitest';
import { ofstedInclusion, sltMembership } from '../../../src/engine/compliance/rules/placeOnLeadership';
import { degreesOf } from './context';

describe(sltMembership.says, () => {
  it('is met by a member, partly by a guest, and not from outside', () => {
    expect(degreesOf(sltMembership, { post: { leadership: 'member' } })).toEqual([]);
    expect(degreesOf(sltMembership, { post: { leadership: 'attends' } })).toEqual(['partly']);
    expect(degreesOf(sltMembership, { post: { leadership: 'none' } })).toEqual(['departs']);
  });
  it('is met by a head', () => {
    expect(degreesOf(sltMembership, { post: { role: 'headteacher', leadership: 'none' } })).toEqual([]);
  });
});

describe(ofstedInclusion.says, () => {
  it('asks for the way to leadership where the SENCO is outside the team', () => {
    expect(degreesOf(ofstedInclusion, { post: { leadership: 'none' } })).toEqual(['check']);
    expect(degreesOf(ofstedInclusion, { post: { leadership: 'attends' } })).toEqual([]);
  });
  it('leaves out independent schools', () => {
    expect(degreesOf(ofstedInclusion, { post: { leadership: 'none' }, school: { governance: 'independent' } })).toEqual(
      [],
    );
  });
});
