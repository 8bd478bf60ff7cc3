import { describe, expect, it } from 'vitest';
import { structureFacts } from '../../../src/engine/comparison/structureFacts';
import { measuredOf, planFor, villagePrimary, withPhases } from '../plans';

const plan = planFor(villagePrimary);
const phased = (first: string, second: string) =>
  measuredOf(
    withPhases(plan, [
      { structure: first, startsOn: '2026-09-01' },
      { structure: second, startsOn: '2028-09-01' },
    ]),
    'phased',
  );
const nameOf = (id: string): string => plan.structures.find((each) => each.id === id)?.name ?? '';

describe('the risks of a phased plan', () => {
  const flag = (first: string, second: string, id: string) =>
    phased(first, second).assessment.flags.find((each) => each.id === id);

  it('are raised where they are in any phase, and say in which', () => {
    expect(flag('slt-senco', 'head-as-senco', 'conflictOfInterest')).toEqual({
      id: 'conflictOfInterest',
      isRaised: true,
      because: `In the phase “${nameOf('head-as-senco')}”: The head decides exclusions and the budget, and would also be the pupil’s advocate.`,
    });
  });

  it('say once what is so in every phase', () => {
    expect(flag('slt-senco', 'associate-slt-senco', 'conflictOfInterest')).toEqual({
      id: 'conflictOfInterest',
      isRaised: false,
      because: 'The head and the SENCO are two people.',
    });
  });
});

describe('a phased plan in the few numbers that a sentence can bear', () => {
  it('is phased, and not today though it begins with what the school has', () => {
    const facts = structureFacts(phased('today', 'slt-senco'));
    expect(facts).toMatchObject({ isPhased: true, isToday: false, secondment: null });
  });

  it('splits the hours needed into those held and those short', () => {
    const facts = structureFacts(phased('seconded-senco', 'slt-senco'));
    const held = facts.headHoldsPerWeek + facts.othersHoldPerWeek + facts.passedToTeachersPerWeek;
    expect(held + facts.shortPerWeek).toBeCloseTo(facts.neededPerWeek, 9);
  });

  it('says who is left with the rest where it is the same in all phases, and that it changes where it does', () => {
    expect(structureFacts(phased('today', 'slt-senco')).restFallsTo).toBe('senco');
    expect(structureFacts(phased('seconded-senco', 'slt-senco')).restFallsTo).toBe('byPhase');
  });

  it('says in which phase it is not lawful', () => {
    const [first] = structureFacts(phased('distributed', 'slt-senco')).unlawfulBecause;
    expect(first).toBe(
      `No one member of staff is designated as SENCO. That is so in the phase “${nameOf('distributed')}”.`,
    );
  });
});
