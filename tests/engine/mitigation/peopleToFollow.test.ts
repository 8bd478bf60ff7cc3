import { describe, expect, it } from 'vitest';
import { designatedPostOf } from '../../../src/domain/structure';
import { departures, effectOf, futuresOf, inputsOf, sidesOf, village } from './schools';

describe('people to follow', () => {
  it('the NPQ begun now is sooner gained by whoever could step up, for its fee', () => {
    const { with: after, without: before } = sidesOf('npqNow', 'middle-leader-senco');
    const [then, now] = [futuresOf(after), futuresOf(before)];
    expect(then.alwaysQualified.mean).toBeGreaterThan(now.alwaysQualified.mean);
    expect(then.alwaysHeld.mean).toBe(now.alwaysHeld.mean);
    expect(effectOf('npqNow', 'middle-leader-senco')).toMatchObject({ poundsPerYear: 0, oneOff: 1265 });
  });

  it('the NPQ begun by the head takes hours, and answers for the window', () => {
    const { before, after } = departures('npqNow', 'head-as-senco', 'qualification-window');
    expect(before).toEqual(['check']);
    expect(after).toEqual([]);
    expect(effectOf('npqNow', 'head-as-senco').hoursPerYear.leadership).toBeGreaterThan(0);
  });

  it('a second trained person holds the post in more futures, for a fee and some cover', () => {
    const alone = { ...village(), people: village().people.filter(({ role }) => role !== 'successor') };
    const { with: after, without: before } = sidesOf('secondTrainedPerson', 'middle-leader-senco', alone);
    expect(futuresOf(after).alwaysHeld.mean).toBeGreaterThan(futuresOf(before).alwaysHeld.mean + 0.03);
    expect(futuresOf(after).alwaysQualified.mean).toBeGreaterThan(futuresOf(before).alwaysQualified.mean);
    const raised = (side: typeof after) => side.assessment.flags.find(({ id }) => id === 'noSuccessor')?.isRaised;
    expect([raised(before), raised(after)]).toEqual([true, false]);
    const { poundsPerYear, oneOff } = effectOf('secondTrainedPerson', 'middle-leader-senco', alone);
    expect(oneOff).toBe(1265);
    expect(poundsPerYear).toBeCloseTo((66_693.39 * (20 / 39)) / 22.5, 2);
  });

  it('a handover file makes a SENCO from outside worth more from the first day, and takes the SENCO eight hours', () => {
    const { with: after, without: before } = sidesOf('handoverFile', 'middle-leader-senco');
    expect(inputsOf(before).effect.climbs[0]?.outside[0]).toBe(0.65);
    expect(inputsOf(after).effect.climbs[0]?.outside[0]).toBe(0.8);
    expect(effectOf('handoverFile', 'middle-leader-senco').hoursPerYear.senco).toBeCloseTo(8, 6);
  });

  it('a formal agreement ends less often, dates its review, and costs advice once', () => {
    const { with: after, without: before } = sidesOf('secondmentAgreement', 'seconded-senco');
    const ending = (side: typeof after) => 1 - Math.exp(-(inputsOf(side).phases[0]?.senco?.hazard ?? 0));
    expect(ending(before)).toBeCloseTo(0.3, 9);
    expect(ending(after)).toBeCloseTo(0.15, 9);
    expect(departures('secondmentAgreement', 'seconded-senco', 'shared-review')).toEqual({
      before: ['departs'],
      after: [],
    });
    expect(designatedPostOf(after.structure)?.secondment?.reviewOn).toBe('2027-09-01');
    expect(effectOf('secondmentAgreement', 'seconded-senco')).toMatchObject({ poundsPerYear: 0, oneOff: 400 });
  });
});
