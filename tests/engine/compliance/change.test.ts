import { describe, expect, it } from 'vitest';
import { academyPayAndQts, employmentRights } from '../../../src/engine/compliance/rules/change';
import { degreesOf } from './context';

describe(academyPayAndQts.says, () => {
  const person = { hasQts: 'no' } as const;
  it('asks about a teacher without QTS in an academy', () => {
    expect(degreesOf(academyPayAndQts, { person, school: { governance: 'academy' } })).toEqual(['check']);
    expect(degreesOf(academyPayAndQts, { person })).toEqual([]);
    expect(degreesOf(academyPayAndQts, { school: { governance: 'academy' } })).toEqual([]);
  });
  it('leaves out those who do not teach', () => {
    const post = { teachingHoursPerWeek: 0 };
    expect(degreesOf(academyPayAndQts, { person, post, school: { governance: 'academy' } })).toEqual([]);
  });
});

describe(employmentRights.says, () => {
  it('asks of an appointment that reaches the new qualifying period', () => {
    const appointedOn = (startsOn: string) =>
      degreesOf(employmentRights, { post: { starting: 'newFromOutside' }, assumptions: { startsOn } });
    expect(appointedOn('2026-06-30')).toEqual([]);
    expect(appointedOn('2026-07-01')).toEqual(['check']);
  });
  it('asks of a new post, and not of somebody who is here', () => {
    expect(degreesOf(employmentRights, { post: { staffing: 'new' } })).toEqual(['check']);
    expect(degreesOf(employmentRights)).toEqual([]);
  });
});
