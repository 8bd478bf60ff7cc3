import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Estimated, exactMeasures, type SuccessionOutcome } from '../../../src/domain/succession';
import { luckKey } from '../../../src/engine/succession/luck';
import type { ProcessInputs, ProcessPerson } from '../../../src/engine/succession/process';
import { createSimulation, simulate } from '../../../src/engine/succession/simulate';
import { solveExactly } from '../../../src/engine/succession/solveExactly';
import { storyOf } from '../../../src/engine/succession/storyOf';
import { anyEventfulProcess, anyProcess } from './anyProcess';
import { bareProcess, hazardOf, withCandidates, withDeputy, withSenco } from './processes';

const seed = 2718;
/** How many standard errors a mean lies from where it should. */
const errorsFrom = ({ mean, standardError }: Estimated, right: number): number =>
  standardError > 0
    ? Math.abs(mean - right) / standardError
    : Math.abs(mean - right) < 1e-9
      ? 0
      : Number.POSITIVE_INFINITY;

describe('the reference values, at 100,000 futures', () => {
  const rows = [
    { q: 0.12, start: 9, months: 60, multiplier: 1, straightIn: 0, vacant: 1.92908, ever: 0.30487, left: 0.60549 },
    { q: 0.12, start: 9, months: 60, multiplier: 1.5, straightIn: 0, vacant: 2.82177, ever: 0.41915, left: 0.88475 },
    { q: 0.12, start: 9, months: 60, multiplier: 1, straightIn: 0.58, vacant: 0.82483, ever: 0.14067, left: 0.61624 },
    { q: 0.3, start: 9, months: 60, multiplier: 1, straightIn: 0, vacant: 4.93135, ever: 0.63206, left: 1.54197 },
    { q: 0.2, start: 1, months: 36, multiplier: 1, straightIn: 0, vacant: 1.9436, ever: 0.32715, left: 0.61069 },
  ];
  it.each(rows)(
    'q $q, $months months, times $multiplier, straight in $straightIn',
    ({ vacant, ever, left, ...options }) => {
      const outcome = simulate(bareProcess(options), { seed, futures: 100_000 });
      expect(errorsFrom(outcome.vacantMonths, vacant)).toBeLessThan(3);
      expect(errorsFrom(outcome.alwaysHeld, 1 - ever)).toBeLessThan(3);
      expect(errorsFrom(outcome.departures, left)).toBeLessThan(3);
    },
  );
});

describe('against the exact solution', () => {
  const cases = [
    {
      name: 'random small cases: deputies, benches of none to two, interim rules, secondments, absences',
      any: anyProcess,
      runs: 220,
    },
    { name: 'random small cases with something that is sure to happen', any: anyEventfulProcess, runs: 80 },
  ];
  it.each(cases)('agrees on $runs $name', ({ any, runs }) => {
    let compared = 0;
    let far = 0;
    for (const inputs of fc.sample(any, { numRuns: runs, seed: 20261122 })) {
      const exact = solveExactly(inputs);
      if (!exact) continue;
      const outcome = simulate(inputs, { seed, futures: 2000 });
      for (const measure of exactMeasures) {
        compared += 1;
        const errors = errorsFrom(atLeast(outcome[measure], exact[measure], outcome.futures, measure), exact[measure]);
        expect(errors, `${measure} of ${JSON.stringify(inputs)}`).toBeLessThan(5);
        if (errors > 3) far += 1;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(0.9 * runs * exactMeasures.length);
    // By luck alone three in a thousand comparisons lie past three standard errors, and the rarest events more often.
    expect(far).toBeLessThanOrEqual(Math.ceil(compared * 0.006));
  });
});

/** A sample that has hardly seen a rare thing knows little of its own error: the exact answer gives it one, a count of months coming in terms. */
function atLeast(estimated: Estimated, right: number, futures: number, measure: string): Estimated {
  const isChance = measure === 'alwaysHeld' || measure === 'termVacant' || measure === 'everNobody';
  const spread = Math.sqrt((right * (isChance ? 1 - right : 12)) / futures);
  return { mean: estimated.mean, standardError: Math.max(estimated.standardError, spread) };
}

describe('the same luck', () => {
  it('gives the same bytes from the same seed, in however many pieces', () => {
    const inputs = withCandidates(bareProcess({ q: 0.2 }), { ready: { low: 6, central: 12, high: 24 } });
    const whole = simulate(inputs, { seed, futures: 1000 });
    const pieces = createSimulation(inputs, { seed, futures: 1000 });
    for (let from = 0; from < 1000; from += 125) pieces.run(from, from + 125);
    expect(JSON.stringify(pieces.outcome(1000))).toBe(JSON.stringify(whole));
    expect(JSON.stringify(simulate(structuredClone(inputs), { seed, futures: 1000 }))).toBe(JSON.stringify(whole));
    expect(JSON.stringify(simulate(inputs, { seed: seed + 1, futures: 1000 }))).not.toBe(JSON.stringify(whole));
  });

  it('changes nobody else’s number when a person is added who never comes into play', () => {
    const inputs = withCandidates(bareProcess({ q: 0.25 }), { ready: { low: 6, central: 12, high: 24 } });
    const more: ProcessPerson = {
      id: 'somebody-new',
      key: luckKey('somebody-new'),
      ownHazard: null,
      benchHazard: hazardOf(0.3),
      isCandidate: false,
      willing: 1,
      ready: null,
      qualification: { isHeld: true, clockFrom: null, npqFrom: null },
    };
    const settings = { seed, futures: 2000 };
    expect(simulate({ ...inputs, people: [...inputs.people, more] }, settings)).toEqual(simulate(inputs, settings));
  });

  it('is the same future under every option: with no way to differ, options agree dot for dot', () => {
    const settings = { seed, futures: 500 };
    const one = simulate(bareProcess({ q: 0.2 }), settings);
    const other = simulate({ ...bareProcess({ q: 0.2 }), option: 'another' }, settings);
    expect(other.vacantMonthsOf).toEqual(one.vacantMonthsOf);
    // A more loaded SENCO leaves no later in any future.
    const loaded = simulate(bareProcess({ q: 0.2, multiplier: 1.5 }), settings);
    expect(loaded.departures.mean).toBeGreaterThan(one.departures.mean);
  });
});

describe('more candidates', () => {
  const candidate = { benchHazard: hazardOf(0.12), ready: { low: 0, central: 6, high: 12 } };
  const alone = bareProcess({ q: 0.25, months: 60 });
  const schools = [
    { name: 'one where there was none', before: alone },
    { name: 'a second beside one', before: withCandidates(alone, candidate) },
    { name: 'one behind a deputy', before: withDeputy(alone, 0.2) },
  ];
  it.each(schools)(
    'never cost a future its cover, unless its story tells of one who stepped up and then went: $name',
    ({ before }) => {
      const after = withCandidates(before, candidate);
      const fewer = simulate(before, { seed, futures: 3000 });
      const more = simulate(after, { seed, futures: 3000 });
      let worse = 0;
      more.vacantMonthsOf.forEach((vacant, future) => {
        if (vacant <= (fewer.vacantMonthsOf[future] ?? 0)) return;
        worse += 1;
        const { events } = storyOf(after, seed, future);
        const steppedUp = events.findIndex(({ kind }) => kind === 'stepsUp');
        expect(steppedUp, `future ${future}`).toBeGreaterThanOrEqual(0);
        expect(
          events.slice(steppedUp).some(({ kind }) => kind === 'leaves'),
          `future ${future}`,
        ).toBe(true);
      });
      expect(more.alwaysHeld.mean).toBeGreaterThan(fewer.alwaysHeld.mean);
      expect(worse).toBeGreaterThan(0);
    },
  );
});

describe('leaving', () => {
  it('comes to the chance that was entered, over a year', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.6, noNaN: true }), fc.constantFrom(9, 1, 5), (q, start) => {
        const never = { months: [0, 24], dated: [0, 1], sudden: [0, 1] };
        const outcome = simulate({ ...bareProcess({ q, start, months: 12 }), gaps: never }, { seed, futures: 20_000 });
        expect(errorsFrom(outcome.departures, q)).toBeLessThan(4);
      }),
      { numRuns: 8, seed: 5 },
    );
  });

  it('leaves one candidate of 12% a year here after two and a half years with 0.726, one of two with 0.925', () => {
    // The post falls empty by itself after 30 months, and only a candidate can take it.
    const base = {
      ...bareProcess({ q: 0, start: 9, months: 31 }),
      events: [{ kind: 'resigns' as const, month: 30, person: null }],
      gaps: { months: [0, 12], dated: [0, 1], sudden: [0, 1] },
    };
    const evenly = {
      ...base,
      leaving: {
        ...base.leaving,
        suddenByMonth: base.leaving.suddenByMonth.map(() => 1 / 12),
        datedByMonth: base.leaving.datedByMonth.map(() => 0),
      },
    };
    const one = withCandidates(evenly, { benchHazard: hazardOf(0.12) });
    const two = withCandidates(one, { benchHazard: hazardOf(0.12) });
    const settings = { seed, futures: 100_000 };
    expect(errorsFrom(simulate(one, settings).alwaysHeld, 0.88 ** 2.5)).toBeLessThan(3);
    expect(errorsFrom(simulate(two, settings).alwaysHeld, 1 - (1 - 0.88 ** 2.5) ** 2)).toBeLessThan(3);
    expect(0.88 ** 2.5).toBeCloseTo(0.726, 3);
  });
});

describe('the three-year window', () => {
  const becameOn = (
    month: number,
    day: number,
    npqFrom: { month: number; day: number } | null,
    more: Partial<ProcessInputs['npq']> = {},
  ) => {
    const base = bareProcess({ q: 0, months: 60 });
    const senco: ProcessPerson = {
      id: 'senco',
      key: luckKey('senco'),
      ownHazard: null,
      benchHazard: 0,
      isCandidate: false,
      willing: 1,
      ready: null,
      qualification: { isHeld: false, clockFrom: { month, day }, npqFrom },
    };
    return {
      ...withSenco({ ...base, people: [senco] }, { holder: 0 }),
      npq: { ...base.npq, shortest: 20, longest: 20, ...more },
    };
  };
  const breach = (inputs: ProcessInputs): SuccessionOutcome => simulate(inputs, { seed, futures: 400 });

  it('closes on the third anniversary to the day', () => {
    const { events, cover } = storyOf(becameOn(-10, 15, null, { succeeds: 0 }), seed, 1);
    expect(events.find(({ kind }) => kind === 'lapses')).toMatchObject({ month: 26, on: '2028-11-15' });
    expect(cover[25]).toBe('inWindow');
    expect(cover[26]).toBe('lapsed');
  });

  it('is kept by a result on the very day, and missed by one a day later', () => {
    // Became SENCO ten months before the start; the NPQ's twenty months end in the month of the anniversary.
    expect(breach(becameOn(-10, 15, { month: 6, day: 15 }, { succeeds: 1 })).breach.mean).toBe(0);
    expect(breach(becameOn(-10, 15, { month: 6, day: 16 }, { succeeds: 1 })).breach.mean).toBe(1);
  });

  it('lapses as often as the NPQ fails where there is no time for a second try', () => {
    const outcome = breach(becameOn(0, 1, { month: 12, day: 1 }, { succeeds: 0.85 }));
    expect(errorsFrom(outcome.breach, 0.15)).toBeLessThan(4);
  });
});
