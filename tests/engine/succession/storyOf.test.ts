import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../src/domain/succession';
import { luckKey } from '../../../src/engine/succession/luck';
import type { ProcessEvent, ProcessInputs, ProcessPerson, ProcessPhase } from '../../../src/engine/succession/process';
import { simulate } from '../../../src/engine/succession/simulate';
import { solveExactly } from '../../../src/engine/succession/solveExactly';
import { storyOf } from '../../../src/engine/succession/storyOf';
import { suddenVacancy } from '../../../src/engine/succession/suddenVacancy';
import { whatIfs } from '../../../src/engine/succession/whatIf';
import {
  anyProcess,
  bareProcess,
  hazardOf,
  seat,
  withCandidates,
  withDeputy,
  withInterim,
  withNamedSenco,
  withSecondment,
  withSenco,
} from './processes';

const kinds = (events: readonly StoryEvent[]): string[] => events.map(({ kind, month }) => `${month} ${kind}`);
const sureOf = (gap: number): ProcessInputs['gaps'] => ({
  months: [0, 4, 8, 12],
  dated: [0, 4, 8, 12].map((months) => (months === gap ? 1 : 0)),
  sudden: [0, 4, 8, 12].map((months) => (months === gap ? 1 : 0)),
});
const quiet = (months = 36): ProcessInputs => ({ ...bareProcess({ q: 0, months }), gaps: sureOf(4) });
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

describe('phases', () => {
  const named = (id: string): ProcessPerson => ({
    id,
    key: luckKey(id),
    ownHazard: null,
    benchHazard: 0,
    isCandidate: true,
    willing: 1,
    ready: { low: 99, central: 99, high: 99 },
    qualification: { isHeld: true, clockFrom: null, npqFrom: null },
  });
  const phase = (
    fromMonth: number,
    holder: number | 'toAppoint' | 'inPost',
    more: Partial<ProcessPhase> = {},
  ): ProcessPhase => ({
    structure: `phase ${fromMonth}`,
    fromMonth,
    senco: seat(holder, 0),
    deputy: null,
    interim: 'head',
    ...more,
  });
  const phased = (phases: readonly ProcessPhase[], gap = 4): ProcessInputs => ({
    ...quiet(),
    gaps: sureOf(gap),
    people: [named('a'), named('b')],
    phases,
  });

  it('hands the post over to whom the next phase names, without a departure', () => {
    const inputs = phased([phase(0, 0), phase(12, 1)]);
    expect(kinds(storyOf(inputs, 1, 0).events)).toEqual(['0 begins', '12 phase']);
    expect(simulate(inputs, { seed: 1, futures: 100 })).toMatchObject({
      departures: { mean: 0 },
      alwaysHeld: { mean: 1 },
      changes: { mean: 1 },
    });
  });

  it('lets a deputy take over as planned', () => {
    const inputs = phased([phase(0, 0, { deputy: { holder: 1, hazard: 0, studiesNpq: false } }), phase(24, 1)]);
    const { events } = storyOf(inputs, 1, 0);
    expect(events.at(-1)).toMatchObject({ kind: 'phase', month: 24, who: { person: 'b' } });
  });

  it('keeps an unnamed SENCO in the next phase, and replaces a named one who is to be followed', () => {
    expect(kinds(storyOf(phased([phase(0, 'inPost'), phase(12, 'toAppoint')]), 1, 0).events)).toEqual([
      '0 begins',
      '12 phase',
    ]);
    const followed = storyOf(phased([phase(0, 0), phase(12, 'toAppoint')]), 1, 0);
    expect(kinds(followed.events)).toEqual(['0 begins', '12 searches', '12 phase', '16 arrives']);
    expect(followed.events[1]).toMatchObject({ meanwhile: 'before' });
    expect(followed.vacantMonths).toBe(0);
  });

  it('lets a secondee carry on until the one who is appointed comes', () => {
    const bridge = phase(0, 'inPost', { senco: { ...seat('inPost', 0, { kind: 'secondment' }), isBridging: true } });
    const { cover, vacantMonths } = storyOf(phased([bridge, phase(8, 'toAppoint')]), 1, 0);
    expect(vacantMonths).toBe(0);
    expect(cover[11]).toBe('bridging');
    expect(cover[12]).toBe('qualified');
  });

  it('fills the post another way where the one who was named has gone', () => {
    const inputs = phased([phase(0, 'inPost', { senco: seat('inPost', 0, { kind: 'secondment' }) }), phase(12, 1)]);
    const gone = { ...inputs, people: [named('a'), { ...named('b'), benchHazard: 1000 }] };
    expect(kinds(storyOf(gone, 1, 0).events)).toEqual([
      '0 begins',
      '1 candidateLeaves',
      '12 searches',
      '12 phase',
      '16 arrives',
    ]);
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

describe('whoever stays on', () => {
  it('has the chances of the new phase', () => {
    const stays = (first: number, then: number) =>
      simulate(
        {
          ...bareProcess({ q: 0, months: 48 }),
          phases: [0, 24].map((fromMonth) => ({
            structure: String(fromMonth),
            fromMonth,
            senco: seat('inPost', hazardOf(fromMonth === 0 ? first : then)),
            deputy: null,
            interim: 'head',
          })),
        },
        { seed: 9, futures: 20_000 },
      ).everLeaves;
    const { mean, standardError } = stays(0.1, 0.4);
    const right = 1 - 0.9 ** 2 * 0.6 ** 2;
    expect(Math.abs(mean - right)).toBeLessThan(4 * standardError);
  });
});

describe('a sudden vacancy', () => {
  it('plays nothing but itself', () => {
    fc.assert(
      fc.property(anyProcess, fc.integer({ min: 0, max: 5 }), fc.constantFrom(4, 8, 12), (inputs, month, gap) => {
        const { events } = suddenVacancy(inputs, month, gap);
        const leaving = events.filter(({ kind }) => kind === 'leaves');
        expect(leaving.length).toBeLessThanOrEqual(1);
        for (const each of leaving) expect(each.month).toBe(month);
        for (const each of events) if (each.kind === 'searches' && each.month === month) expect(each.gap).toBe(gap);
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  it('leaves a lone SENCO’s post empty for as long as the search takes', () => {
    expect(suddenVacancy(bareProcess({ q: 0.12 }), 6, 8).vacantMonths).toBe(8);
    expect(suddenVacancy(withDeputy(bareProcess({ q: 0.12 }), 0), 6, 8).vacantMonths).toBe(0);
  });
});

describe('what the bench is worth', () => {
  const chance = (inputs: ProcessInputs): number => simulate(inputs, { seed: 5, futures: 4000 }).alwaysHeld.mean;

  it('offers a candidate and a deputy to a lone SENCO, and neither to a structure with nobody designated', () => {
    const inputs = bareProcess({ q: 0.2 });
    expect(whatIfs(inputs).map(({ id }) => id)).toEqual(['candidate', 'deputy']);
    for (const { inputs: changed } of whatIfs(inputs)) expect(chance(changed)).toBeGreaterThan(chance(inputs));
    const nobody = { ...inputs, phases: inputs.phases.map((phase) => ({ ...phase, senco: null })) };
    expect(whatIfs(nobody)).toEqual([]);
  });

  it('starts the NPQ of those who could step up, which changes no cover but makes it qualified sooner', () => {
    const base = withCandidates(bareProcess({ q: 0.3 }), { benchHazard: hazardOf(0.05) });
    const inputs = {
      ...base,
      people: base.people.map((person) => ({
        ...person,
        qualification: { isHeld: false, clockFrom: null, npqFrom: null },
      })),
    };
    const studying = whatIfs(inputs).find(({ id }) => id === 'npqNow')?.inputs;
    if (!studying) throw new Error('The NPQ was not offered');
    const settings = { seed: 5, futures: 4000 };
    const [before, after] = [simulate(inputs, settings), simulate(studying, settings)];
    expect(after.alwaysHeld).toEqual(before.alwaysHeld);
    expect(after.alwaysQualified.mean).toBeGreaterThan(before.alwaysQualified.mean);
    expect(whatIfs(studying).some(({ id }) => id === 'npqNow')).toBe(false);
  });
});
