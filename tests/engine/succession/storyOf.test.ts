import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcessEvent, ProcessInputs } from '../../../src/engine/succession/process';
import { simulate } from '../../../src/engine/succession/simulate';
import { solveExactly } from '../../../src/engine/succession/solveExactly';
import { storyOf } from '../../../src/engine/succession/storyOf';
import { anyProcess } from './anyProcess';
import { seat, withCandidates, withDeputy, withInterim, withNamedSenco, withSecondment, withSenco } from './processes';
import { kinds, quiet, sureOf } from './quiet';

const withEvent = (
  inputs: ProcessInputs,
  kind: ProcessEvent['kind'],
  month: number,
  person: ProcessEvent['person'] = null,
): ProcessInputs => ({ ...inputs, events: [...inputs.events, { kind, month, person }] });

describe('a story', () => {
  it('is the very future that the simulation counts', () => {
    fc.assert(
      fc.property(anyProcess, fc.integer({ min: 0, max: 49 }), (inputs, future) => {
        const outcome = simulate(inputs, { seed: 7, futures: 50 });
        const story = storyOf(inputs, 7, future);
        expect(story.vacantMonths).toBe(outcome.vacantMonthsOf[future]);
        expect(story.isVacant.filter(Boolean)).toHaveLength(story.vacantMonths);
        expect(story.cover).toHaveLength(inputs.months);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('tells of a resignation, a search of one term, the head meanwhile, and the arrival', () => {
    const { events, cover } = storyOf(withEvent(withInterim(quiet(), 'head'), 'resigns', 8), 1, 0);
    expect(kinds(events)).toEqual(['0 begins', '8 leaves', '8 searches', '12 arrives']);
    expect(cover.slice(7, 13)).toEqual(['qualified', 'acting', 'acting', 'acting', 'acting', 'qualified']);
  });

  it('lets the deputy step up before anybody on the bench, and looks for another deputy', () => {
    const inputs = withEvent(withCandidates(withDeputy(quiet(), 0)), 'suddenly', 5);
    const { events, vacantMonths } = storyOf(inputs, 1, 0);
    expect(kinds(events)).toEqual(['0 begins', '5 leaves', '5 stepsUp', '9 deputyArrives', '35 qualifies']);
    expect(vacantMonths).toBe(0);
  });

  it('says so of a deputy who would not step up, before the search', () => {
    const inputs = withEvent(withDeputy(quiet(), 0, { willing: 0 }), 'suddenly', 5);
    const { events } = storyOf(inputs, 1, 0);
    expect(kinds(events).slice(0, 4)).toEqual(['0 begins', '5 leaves', '5 declines', '5 searches']);
  });

  it('empties both posts where the head is SENCO, and leaves a head who becomes head alone', () => {
    const base = quiet();
    const head: ProcessInputs = {
      ...base,
      phases: base.phases.map((phase) => ({ ...phase, interim: 'head', senco: seat('inPost', 0, { kind: 'head' }) })),
    };
    const gone = storyOf(withEvent(head, 'resigns', 8), 1, 0).events;
    expect(gone[1]).toMatchObject({ kind: 'leaves', how: 'headLeaves' });
    expect(gone[2]).toMatchObject({ kind: 'searches', meanwhile: 'actingHead', forSeat: 'head' });
    expect(kinds(storyOf(withEvent(head, 'becomesHead', 8), 1, 0).events)).toEqual(['0 begins']);
  });

  it('ends a secondment only where there is one', () => {
    expect(kinds(storyOf(withEvent(quiet(), 'secondmentEnds', 6), 1, 0).events)).toEqual(['0 begins']);
    const lent = withEvent(withSecondment(quiet(), 0), 'secondmentEnds', 6);
    expect(storyOf(lent, 1, 0).events[1]).toMatchObject({ kind: 'leaves', how: 'secondmentEnds', month: 6 });
  });

  it('covers a long absence with the deputy, else by the interim rule', () => {
    const alone = withEvent({ ...quiet(), absence: { hazard: 0, months: 6 } }, 'longAbsence', 4);
    expect(storyOf(withInterim(alone, 'nobody'), 1, 0)).toMatchObject({ vacantMonths: 6 });
    const helped = withDeputy(alone, 0);
    expect(storyOf(helped, 1, 0).vacantMonths).toBe(0);
    expect(kinds(storyOf(helped, 1, 0).events)).toEqual(['0 begins', '4 absent', '10 returns']);
  });

  it('makes the first advert fail once', () => {
    const inputs = { ...quiet(), gaps: { ...sureOf(0), sudden: [0, 1, 0, 0] } };
    const failing = withEvent(withEvent(withEvent(inputs, 'advertFails', 0), 'resigns', 4), 'resigns', 16);
    expect(storyOf(failing, 1, 0).vacantMonths).toBe(4);
  });

  it('makes two adverts fail where two are sure to', () => {
    const inputs = { ...quiet(), gaps: { ...sureOf(0), sudden: [0, 1, 0, 0] } };
    const failing = [
      { kind: 'advertFails', month: 0, person: null },
      { kind: 'resigns', month: 4, person: null },
      { kind: 'advertFails', month: 12, person: null },
      { kind: 'resigns', month: 16, person: null },
    ] as const;
    const story = storyOf({ ...inputs, events: failing }, 1, 0);
    expect(story.vacantMonths).toBe(8);
    expect(solveExactly({ ...inputs, events: failing })?.vacantMonths).toBeCloseTo(8, 9);
  });

  it('pays somebody who is away ill, and pays for no advert that the plan pays for', () => {
    const paid = (inputs: ProcessInputs): ProcessInputs => ({
      ...inputs,
      money: { ...inputs.money, advert: 1000, savedByMonth: inputs.money.savedByMonth.map(() => 100) },
    });
    const churn = (inputs: ProcessInputs): number => simulate(paid(inputs), { seed: 1, futures: 2 }).churn.mean;
    expect(churn(withEvent({ ...quiet(), absence: { hazard: 0, months: 6 } }, 'longAbsence', 4))).toBe(0);
    // A resignation: one advert that fails, one that finds somebody, four months of pay not paid.
    expect(churn(withEvent(quiet(), 'resigns', 8))).toBe(2000 - 400);
    expect(churn(withSenco(quiet(), { holder: 'toAppoint' }))).toBe(1000 - 400);
  });

  it('lapses on a day that there is', () => {
    const leap = withNamedSenco(quiet(60), {});
    const people = leap.people.map((each) => ({
      ...each,
      qualification: { isHeld: false, clockFrom: { month: -31, day: 29 }, npqFrom: null },
    }));
    const { events } = storyOf({ ...leap, people, npq: { ...leap.npq, succeeds: 0 } }, 1, 0);
    expect(events.find(({ kind }) => kind === 'lapses')).toMatchObject({ month: 5, on: '2027-02-28' });
  });
});

it('counts a lent SENCO who is qualified as a qualified one, though the months are bridging', () => {
  const base = withSecondment(quiet(), 0);
  const lent = {
    ...base,
    phases: base.phases.map((phase) => ({ ...phase, senco: phase.senco && { ...phase.senco, isBridging: true } })),
  };
  const { alwaysQualified, coverByMonth } = simulate(lent, { seed: 1, futures: 10 });
  expect(alwaysQualified.mean).toBe(1);
  expect(coverByMonth.bridging[0]).toBe(1);
});
