import { describe, expect, it } from 'vitest';
import type { ProcessEvent, ProcessInputs } from '../../../src/engine/succession/process';
import { solveExactly } from '../../../src/engine/succession/solveExactly';
import {
  bareProcess,
  hazardOf,
  withAbsence,
  withCandidates,
  withDeputy,
  withEvents,
  withGap,
  withInterim,
  withNamedSenco,
  withOverload,
  withSecondment,
  withSenco,
} from './processes';
import { solved } from './solved';

/** Leaving without notice, even over the year, so that hazards accrue by the month. */
const evenly = (inputs: ProcessInputs): ProcessInputs => ({
  ...inputs,
  leaving: {
    ...inputs.leaving,
    suddenByMonth: inputs.leaving.suddenByMonth.map(() => 1 / 12),
    datedByMonth: inputs.leaving.datedByMonth.map(() => 0),
  },
});

const at = (
  month: number,
  kind: ProcessEvent['kind'] = 'suddenly',
  person: ProcessEvent['person'] = null,
): ProcessEvent => ({ kind, month, person });

/** Nobody ever leaves of their own accord. */
const still = bareProcess({ q: 0, months: 24 });

describe('the bare process against its reference values', () => {
  it.each([
    [0.12, 9, 60, 1, 0, 1.92908, 0.30487, 0.60549],
    [0.12, 9, 60, 1.5, 0, 2.82177, 0.41915, 0.88475],
    [0.12, 9, 60, 1, 0.58, 0.82483, 0.14067, 0.61624],
    [0.3, 9, 60, 1, 0, 4.93135, 0.63206, 1.54197],
    [0.2, 1, 36, 1, 0, 1.9436, 0.32715, 0.61069],
  ])('q %d from month %d for %d months, hazard times %d, straight in %d', (...row) => {
    const [q, start, months, multiplier, straightIn, vacantMonths, anyVacant, departures] = row;
    const solution = solved(bareProcess({ q, start, months, multiplier, straightIn }));
    expect(solution.vacantMonths).toBeCloseTo(vacantMonths, 5);
    expect(1 - solution.alwaysHeld).toBeCloseTo(anyVacant, 5);
    expect(solution.departures).toBeCloseTo(departures, 5);
  });
});

describe('leaving, by hand', () => {
  it('is there a year on with chance exp(-H)', () => {
    const inputs = withGap(bareProcess({ q: 0.12, months: 13 }), 24);
    expect(solved(inputs).alwaysHeld).toBeCloseTo(0.88, 12);
  });

  it('counts a departure at the end of the last month, which leaves no month vacant', () => {
    const inputs = withGap(bareProcess({ q: 0.12, months: 12 }), 24);
    expect(solved(inputs).departures).toBeCloseTo(0.12, 12);
    expect(solved(withGap(bareProcess({ q: 0.12, months: 1 }), 24)).vacantMonths).toBe(0);
  });

  it('ends a secondment evenly over the year, whatever the calendar and the overload', () => {
    const inputs = withOverload(withSecondment(withGap(bareProcess({ months: 7 }), 24), 0.36), 3, 3);
    expect(solved(inputs).alwaysHeld).toBeCloseTo(0.8, 12);
  });

  it('takes the hazard of a named SENCO for theirs: 0.9 a year', () => {
    const inputs = withNamedSenco(withGap(bareProcess({ months: 13 }), 24), { ownHazard: hazardOf(0.1) });
    expect(solved(inputs).alwaysHeld).toBeCloseTo(0.9, 12);
  });

  it('doubles the hazard of a SENCO without a deputy: 0.9 squared', () => {
    const inputs = withOverload(withGap(bareProcess({ q: 0.1, months: 13 }), 24), 1, 2);
    expect(solved(inputs).alwaysHeld).toBeCloseTo(0.81, 12);
  });
});

describe('filling the post, by hand', () => {
  it('looks outside for 0.4 x 4 + 0.15 x 8 + 0.05 x 12 = 3.4 months after notice', () => {
    const solution = solved(withSenco(still, { holder: 'leaving' }));
    expect(solution.vacantMonths).toBeCloseTo(3.4, 12);
    expect(solution.alwaysHeld).toBeCloseTo(0.4, 12);
    expect(solution.termVacant).toBeCloseTo(0.6, 12);
    expect(solution.departures).toBe(1);
  });

  it('knows three vacant months from the four of a term', () => {
    const leaving = withSenco(still, { holder: 'leaving' });
    expect(solved(withGap(leaving, 3)).termVacant).toBe(0);
    expect(solved(withGap(leaving, 4)).termVacant).toBe(1);
  });

  it('does not add up two gaps of three months', () => {
    const solution = solved(withGap(withEvents(still, at(2), at(6)), 3));
    expect([solution.vacantMonths, solution.termVacant, solution.departures]).toEqual([6, 0, 2]);
  });

  it('lets the deputy cover a planned appointment, which is no departure', () => {
    const toAppoint = withSenco(still, { holder: 'toAppoint' });
    expect(solved(toAppoint)).toMatchObject({ departures: 0, alwaysHeld: 0.4 });
    expect(solved(withDeputy(toAppoint, 0)).alwaysHeld).toBeCloseTo(1, 12);
  });

  it('lets the deputy step up, and the bench behind them: three departures need three people', () => {
    const gone = withGap(withEvents(still, at(2), at(4), at(6)), 24);
    expect(solved(gone).vacantMonths).toBe(22);
    expect(solved(withDeputy(gone, 0)).vacantMonths).toBe(20);
    expect(solved(withCandidates(withDeputy(gone, 0), {}, {})).vacantMonths).toBe(0);
  });

  it('passes over an unwilling deputy, who does not cover the vacancy either', () => {
    const gone = withGap(withEvents(still, at(12)), 24);
    const solution = solved(withDeputy(gone, 0, { willing: 0.25 }));
    expect(solution.alwaysHeld).toBeCloseTo(0.25, 12);
    expect(solution.vacantMonths).toBeCloseTo(0.75 * 12, 12);
  });

  it('finds a candidate with a 12% yearly loss after 2.5 years in 0.726, one of two in 0.925', () => {
    const gone = evenly(withEvents(bareProcess({ q: 0, months: 32 }), at(30)));
    const candidate = { benchHazard: hazardOf(0.12), ready: { low: 30, central: 30, high: 30 } };
    expect(solved(withCandidates(gone, candidate)).alwaysHeld).toBeCloseTo(0.726, 3);
    expect(solved(withCandidates(gone, candidate, candidate)).alwaysHeld).toBeCloseTo(0.925, 3);
  });

  it('has half the candidates ready by the middle of a symmetrical spread, and an eighth by its quarter', () => {
    const candidate = { ready: { low: 0, central: 6, high: 12 } };
    const goneAt = (month: number) => solved(withCandidates(withGap(withEvents(still, at(month)), 4), candidate));
    expect(goneAt(6).alwaysHeld).toBeCloseTo(1 / 2, 12);
    expect(goneAt(3).alwaysHeld).toBeCloseTo(1 / 8, 12);
    expect(goneAt(12).alwaysHeld).toBeCloseTo(1, 12);
  });

  it('asks first who was ready first: the later one is the one who stays', () => {
    const gone = withGap(bareProcess({ q: 0, months: 13 }), 24);
    const [restless, settled] = [{ ownHazard: hazardOf(0.5) }, { ownHazard: 0 }];
    const from = (month: number) => ({ low: month, central: month, high: month });
    const both = (restlessFrom: number) =>
      solved(
        withCandidates(
          withEvents(gone, at(0)),
          { ...restless, ready: from(restlessFrom) },
          { ...settled, ready: from(0) },
        ),
      );
    // Thirteen ends of a month: the three dates of a year, and thirteen twelfths of what goes without notice.
    expect(both(0).departures).toBeCloseTo(2 - 0.5 ** (0.9 + (0.1 * 13) / 12), 12);
    expect(both(1).departures).toBe(1);
  });
});

describe('long absence, by hand', () => {
  const month = 1 - 0.7 ** (1 / 12);
  const absent = withAbsence(bareProcess({ q: 0, months: 3 }), 0.3, 4);

  it('can begin from the second month on: 2p + (1 - p)p vacant months in three', () => {
    expect(solved(absent).vacantMonths).toBeCloseTo(2 * month + (1 - month) * month, 12);
    expect(solved(absent).alwaysHeld).toBeCloseTo((1 - month) ** 2, 12);
    expect(solved(absent).departures).toBe(0);
  });

  it('is covered by a deputy, and no secondee falls ill', () => {
    expect(solved(withDeputy(absent, 0)).vacantMonths).toBe(0);
    expect(solved(withSecondment(absent, 0)).vacantMonths).toBe(0);
  });

  it('begins again at the earliest in the month after the return', () => {
    const certain = { ...still, months: 8, absence: { hazard: 10_000, months: 2 } };
    // Away in months 1 and 2, 4 and 5, and 7.
    expect(solved(certain).vacantMonths).toBe(5);
  });
});

describe('what the plan foresees', () => {
  const gone = withGap(still, 24);

  it.each([
    ['resigns', 'teacher', 1],
    ['suddenly', 'head', 1],
    ['becomesHead', 'teacher', 1],
    ['becomesHead', 'head', 0],
    ['secondmentEnds', 'secondment', 1],
    ['secondmentEnds', 'teacher', 0],
    ['longAbsence', 'teacher', 0],
  ] as const)('%s, of a %s: %d departures', (kind, of, departures) => {
    expect(solved(withEvents(withSenco(gone, { kind: of }), at(5, kind))).departures).toBe(departures);
  });

  it('a long absence of four months, which a second one does not lengthen', () => {
    expect(solved(withAbsence(withEvents(still, at(5, 'longAbsence')), 0, 4)).vacantMonths).toBe(4);
    const twice = withEvents(still, at(5, 'longAbsence'), at(7, 'longAbsence'));
    expect(solved(withAbsence(twice, 0, 4)).vacantMonths).toBe(4);
  });

  it('a resignation also of whoever takes the post that very month: 0.4 squared', () => {
    const solution = solved(withEvents(withSenco(still, { holder: 'leaving' }), at(0, 'resigns')));
    expect(solution.alwaysHeld).toBeCloseTo(0.16, 12);
    expect(solution.departures).toBeCloseTo(1.4, 12);
  });

  it('an advert that fails takes the first search after it: 4, 8 or 12 months, 5.67 on average', () => {
    const failing = withEvents(still, at(3, 'advertFails'), at(5, 'resigns'));
    expect(solved(failing).vacantMonths).toBeCloseTo(3.4 / 0.6, 12);
    expect(solved(withEvents(still, at(5, 'resigns'), at(6, 'advertFails'))).vacantMonths).toBeCloseTo(3.4, 12);
  });
});

describe('who is designated meanwhile', () => {
  const gone = withGap(withEvents(still, at(20)), 24);

  it.each(['head', 'bridging'] as const)('%s: four months of it', (interim) => {
    expect(solved(withInterim(gone, interim))).toMatchObject({ interimMonths: 4, nobodyMonths: 0, everNobody: 0 });
  });

  it('nobody', () => {
    expect(solved(withInterim(gone, 'nobody'))).toMatchObject({ interimMonths: 0, nobodyMonths: 4, everNobody: 1 });
  });
});

describe('what is not covered', () => {
  it('says so of a second phase, and of more states than allowed', () => {
    const inputs = bareProcess();
    expect(solveExactly({ ...inputs, phases: [...inputs.phases, ...inputs.phases] })).toBeNull();
    expect(solveExactly(inputs, 5)).toBeNull();
    expect(solveExactly(inputs, 14)?.states).toBe(14);
  });
});
