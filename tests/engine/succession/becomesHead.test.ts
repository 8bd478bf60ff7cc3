import { describe, expect, it } from 'vitest';
import type { ProcessInputs, ProcessSeat } from '../../../src/engine/succession/process';
import { solveExactly } from '../../../src/engine/succession/solveExactly';
import { storyOf } from '../../../src/engine/succession/storyOf';
import { bareProcess, seat, withCandidates, withDeputy, withEvents, withNamedSenco, withSenco } from './processes';

/** Nobody leaves of their own accord, and outside recruitment takes a term. */
const quiet: ProcessInputs = {
  ...bareProcess({ q: 0, months: 24 }),
  gaps: { months: [0, 4], dated: [0, 1], sudden: [0, 1] },
};
const withHead = (inputs: ProcessInputs, month: number, person: number | null): ProcessInputs =>
  withEvents(inputs, { kind: 'becomesHead', month, person });
const told = (inputs: ProcessInputs): readonly string[] =>
  storyOf(inputs, 1, 0).events.map(({ kind, month }) => `${month} ${kind}`);
/** Vacant months and departures; what is played and what is solved have to agree. */
function comesTo(inputs: ProcessInputs): readonly [vacant: number, departures: number] {
  const { vacantMonths, events } = storyOf(inputs, 1, 0);
  const departures = events.filter(({ kind }) => kind === 'leaves').length;
  if (inputs.phases.length === 1) {
    const exact = solveExactly(inputs);
    expect(exact?.vacantMonths).toBeCloseTo(vacantMonths, 9);
    expect(exact?.departures).toBeCloseTo(departures, 9);
  }
  return [vacantMonths, departures];
}

describe("today's SENCO becomes head", () => {
  it('empties the post where that very person holds it, and no other', () => {
    const named = withNamedSenco(quiet, {});
    expect(comesTo(withHead(named, 6, 0))).toEqual([4, 1]);
    expect(storyOf(withHead(named, 6, 0), 1, 0).events[1]).toMatchObject({ kind: 'leaves', how: 'becomesHead' });
    expect(comesTo(withHead(named, 6, null))).toEqual([0, 0]);
    expect(comesTo(withHead(withCandidates(quiet, { isCandidate: false }), 6, 0))).toEqual([0, 0]);
  });

  it('means the one in post from the start where nobody is named', () => {
    expect(comesTo(withHead(quiet, 6, null))).toEqual([4, 1]);
    expect(comesTo(withHead(withSenco(quiet, { holder: 'leaving' }), 6, null))).toEqual([4, 1]);
    const toAppoint = { ...withSenco(quiet, { holder: 'toAppoint' }), gaps: { months: [0], dated: [1], sudden: [1] } };
    expect(comesTo(withHead(toAppoint, 6, null))).toEqual([0, 0]);
  });

  it('takes them from the bench, so that they cannot step up later', () => {
    const inputs = withEvents(
      withCandidates(quiet, {}),
      { kind: 'becomesHead', month: 3, person: 0 },
      { kind: 'suddenly', month: 6, person: null },
    );
    expect(comesTo(inputs)).toEqual([4, 1]);
    expect(told(inputs).slice(1, 3)).toEqual(['3 candidateLeaves', '6 leaves']);
  });

  it('takes them from the deputy’s post, which is filled again', () => {
    const deputy = withDeputy(quiet, 0, { isCandidate: false });
    expect(told(withHead(deputy, 6, 0))).toEqual(['0 begins', '6 deputyLeaves', '10 deputyArrives']);
    const gone = { kind: 'suddenly', month: 8, person: null } as const;
    expect(comesTo(withEvents(deputy, { kind: 'becomesHead', month: 6, person: 0 }, gone))).toEqual([4, 1]);
    expect(comesTo(withEvents(deputy, gone, { kind: 'becomesHead', month: 9, person: 0 }))[1]).toBe(2);
  });

  it('leaves alone whoever is SENCO as head already, or is to be from that month on', () => {
    const asHead = (seatNow: Partial<ProcessSeat>) => withHead(withSenco(withNamedSenco(quiet, {}), seatNow), 6, 0);
    expect(comesTo(asHead({ kind: 'head' }))).toEqual([0, 0]);
    const [phase] = asHead({}).phases;
    if (!phase) throw new Error('a process has a phase');
    const phased = (fromMonth: number): ProcessInputs => ({
      ...asHead({}),
      phases: [phase, { ...phase, structure: 'head', fromMonth, senco: seat(0, 0, { kind: 'head' }) }],
    });
    expect(comesTo(phased(6))).toEqual([0, 0]);
    // Head from month 6, and SENCO besides from month 8: the post is empty for the two months between.
    expect(comesTo(phased(8))).toEqual([2, 1]);
  });
});
