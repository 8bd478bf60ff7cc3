import { describe, expect, it } from 'vitest';
import { openStrongPairs } from '../../../src/engine/risk/conflicts';
import { withStructure } from '../plans';
import { departures, effectOf, futuresOf, inputsOf, offeredIds, sidesOf, village } from './schools';

describe('standing and oversight', () => {
  it('coaching halves the months to a new SENCO’s full worth, for half an hour of the head a week', () => {
    const { with: after, without: before } = sidesOf('headCoaching', 'middle-leader-senco');
    expect(inputsOf(before).effect.climbs[0]?.outside).toHaveLength(8);
    expect(inputsOf(after).effect.climbs[0]?.outside).toHaveLength(4);
    expect(futuresOf(after).workDone.mean).toBeGreaterThan(futuresOf(before).workDone.mean);
    expect(effectOf('headCoaching', 'middle-leader-senco').hoursPerYear.leadership).toBeCloseTo(0.5 * 39, 6);
    expect(after.assessment.money.leadershipValuePerYear).toBeGreaterThan(
      before.assessment.money.leadershipValuePerYear,
    );
  });

  it('a seat at leadership turns a departure from the Code into half of one, and takes hours of meetings', () => {
    expect(departures('seatAtLeadership', 'middle-leader-senco', 'slt-membership')).toEqual({
      before: ['departs'],
      after: ['partly'],
    });
    const meetings = 1.5 * 39;
    const { senco } = effectOf('seatAtLeadership', 'middle-leader-senco').hoursPerYear;
    // Some of the hours of meetings would have been pulled away, or missed through absence.
    expect(senco).toBeCloseTo(meetings * 0.95 * (1 - 5 / 195), 6);
  });

  it('others to think with make overload drive the SENCO away less, and take twelve hours', () => {
    const { with: after, without: before } = sidesOf('peerSupport', 'middle-leader-senco');
    const first = (side: typeof after) => inputsOf(side).leaving.overloadWithoutDeputy[0] ?? 0;
    expect(first(before)).toBeGreaterThan(1);
    expect(first(after)).toBeLessThan(first(before));
    expect(effectOf('peerSupport', 'middle-leader-senco').hoursPerYear.senco).toBeCloseTo(12, 6);
  });

  it('a SEN governor mends what the Code asks of the board, for six hours of the SENCO', () => {
    expect(departures('senGovernor', 'middle-leader-senco', 'sen-governor')).toEqual({
      before: ['departs'],
      after: [],
    });
    expect(effectOf('senGovernor', 'middle-leader-senco').hoursPerYear.senco).toBeCloseTo(6, 6);
    expect(sidesOf('senGovernor', 'middle-leader-senco').with.standing.school.hasSenGovernor).toBe('no');
  });

  it('an advocate takes two hours of a leader for every suspension of a pupil with SEND to be expected', () => {
    const suspensions = 0.32 * 10 + 0.09 * 8;
    expect(effectOf('independentAdvocate', 'head-as-senco').hoursPerYear.leadership).toBeCloseTo(2 * suspensions, 6);
  });

  it('another line manager takes a hat off the head, for the hours of briefing', () => {
    const { with: after, without: before } = sidesOf('otherLineManager', 'middle-leader-senco');
    expect([before.structure.hats.lineManager, after.structure.hats.lineManager]).toEqual(['head', 'other']);
    expect(effectOf('otherLineManager', 'middle-leader-senco').hoursPerYear.leadership).toBeCloseTo(6, 6);
  });

  it('another line manager is not for a head who is SENCO: nobody in the school manages the head', () => {
    expect(offeredIds(village(), 'head-as-senco')).not.toContain('otherLineManager');
  });

  it('another line manager takes the appraisal of a SENCO off the SENCO, and the conflict with it', () => {
    const plan = withStructure(village(), 'middle-leader-senco', (structure) => ({
      ...structure,
      hats: { ...structure.hats, lineManager: 'senco' },
    }));
    const { with: after, without: before } = sidesOf('otherLineManager', 'middle-leader-senco', plan);
    const open = ({ structure, standing }: typeof after) => openStrongPairs(structure, standing).length;
    expect([open(before), open(after)]).toEqual([1, 0]);
  });

  it('an advocate takes the sting out of what the head decides and pleads', () => {
    const { with: after, without: before } = sidesOf('independentAdvocate', 'head-as-senco');
    const open = ({ structure, standing }: typeof after) => openStrongPairs(structure, standing).length;
    expect(open(after)).toBeLessThan(open(before));
  });

  it('an advocate is offered wherever one person wears two hats that it stands between', () => {
    const plan = village();
    for (const structure of ['middle-leader-senco', 'associate-slt-senco', 'seconded-senco'])
      expect(offeredIds(plan, structure)).toContain('independentAdvocate');
    const apart = withStructure(plan, 'middle-leader-senco', (structure) => ({
      ...structure,
      hats: { safeguardingLead: 'other', budgetHolder: 'other', lineManager: 'other' },
    }));
    expect(offeredIds(apart, 'middle-leader-senco')).not.toContain('independentAdvocate');
  });
});
