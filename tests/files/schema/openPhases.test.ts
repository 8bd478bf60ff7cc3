import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/domain/calendar';
import { inCompare } from '../../../src/domain/option';
import { type Plan, planEventKinds } from '../../../src/domain/plan';
import { interims } from '../../../src/domain/structure';
import { policyPackIds } from '../../../src/evidence/policyPacks';
import { openFile } from '../../../src/files/openFile';
import { openFileSentence } from '../../../src/files/openFileSentence';
import { saveText } from '../../../src/files/saveFile';
import { on, openedPlan, savedAt, smallFile, smallPlan } from '../plans';

function sentenceFor(text: string): string {
  const opened = openFile(text, on);
  if (opened.ok) throw new Error('The file was opened');
  return openFileSentence(opened, 'plan.json');
}

const withPlan = (change: object): string => JSON.stringify({ ...smallFile, plan: { ...smallFile.plan, ...change } });
const now = { structure: 'today', startsOn: '2027-01-01' };
const withPhases = (...phases: readonly object[]): string => withPlan({ phasedPlans: [{ phases }] });

describe('a file that somebody wrote by hand', () => {
  it('fills what is left out of phased plans, events, packs and the simulation, and leaves a phased plan room in Compare', () => {
    const phases = [{ structure: 'seconded-senco', startsOn: '2027-01-01' }];
    const events = [
      { kind: 'sencoResigns', on: '2028-05-01' },
      { id: 'event', kind: 'longAbsence', on: '2029-03-01' },
    ];
    const plan = openedPlan(withPlan({ phasedPlans: [{ phases }, { phases }], events, simulation: { seed: 7 } }));
    expect(plan.phasedPlans).toEqual([
      { id: 'phased-plan', name: 'Plan in phases', phases, isCompared: true, notes: '' },
      { id: 'phased-plan-2', name: 'Plan in phases', phases, isCompared: true, notes: '' },
    ]);
    expect(plan.structures.filter(({ isCompared }) => isCompared)).toHaveLength(6);
    expect(plan.events.map(({ id }) => id)).toEqual(['event-2', 'event']);
    expect(plan.policyPacks).toEqual([]);
    expect(plan.simulation).toEqual({ futures: 10_000, seed: 7 });
  });

  it('keeps a phased plan out of Compare where the structures that ask for it leave no room', () => {
    const structures = Array.from({ length: 8 }, (_, index) => ({
      kind: index ? 'slt-senco' : 'today',
      isCompared: true,
    }));
    const phases = [{ structure: 'today', startsOn: '2027-01-01' }];
    expect(openedPlan(withPlan({ structures, phasedPlans: [{ phases }] })).phasedPlans[0]?.isCompared).toBe(false);
  });

  it('counts what the school has now among those compared, ticked or not', () => {
    const structures = Array.from({ length: 8 }, (_, index) => ({
      kind: index ? 'slt-senco' : 'today',
      isCompared: index > 0,
    }));
    const phases = [{ structure: 'today', startsOn: '2027-01-01' }];
    const plan = openedPlan(withPlan({ structures, phasedPlans: [{ phases }] }));
    expect(plan.phasedPlans[0]?.isCompared).toBe(false);
    expect(inCompare(plan)).toHaveLength(8);
  });

  it('gives no structure the id of a phased plan', () => {
    const phasedPlans = [{ id: 'slt-senco', phases: [{ structure: 'slt-senco-2', startsOn: '2027-01-01' }] }];
    const plan = openedPlan(withPlan({ structures: [{ kind: 'today' }, { kind: 'slt-senco' }], phasedPlans }));
    expect(plan.structures.map(({ id }) => id)).toEqual(['today', 'slt-senco-2']);
  });

  it('has the head designated while a post stands empty, and nobody where nobody is planned', () => {
    const plan = openedPlan(JSON.stringify(smallFile));
    for (const { kind, interim } of plan.structures) expect(interim).toBe(kind === 'distributed' ? 'nobody' : 'head');
    const [today] = openedPlan(withPlan({ structures: [{ kind: 'today', interim: 'bridging' }] })).structures;
    expect(today?.interim).toBe('bridging');
  });
});

describe('refusing a file', () => {
  it.each<readonly [string, string, string]>([
    [
      'a phase that is no structure',
      withPhases({ structure: 'deputy', startsOn: '2027-01-01' }),
      'Structure (phased plan 1, phase 1, structure) "deputy" is not a structure of this plan.',
    ],
    ['a phased plan without a phase', withPhases(), 'phased plan 1, phases must hold at least 1.'],
    [
      'too many phases',
      withPhases(...Array.from({ length: 9 }, () => ({ structure: 'today', startsOn: '2027-01-01' }))),
      'phased plan 1, phases holds more than 8.',
    ],
    [
      'too many phased plans',
      withPlan({ phasedPlans: Array.from({ length: 11 }, () => ({ phases: [now] })) }),
      'phased plans holds more than 10.',
    ],
    [
      'a phase in mid-month',
      withPhases(now, { structure: 'distributed', startsOn: '2028-01-15' }),
      'First day of the phase (phased plan 1, phase 2, starts on) must be the first of a month, written YYYY-MM-DD.',
    ],
    [
      'phases out of order',
      withPhases(
        now,
        { structure: 'distributed', startsOn: '2029-09-01' },
        { structure: 'slt-senco', startsOn: '2028-09-01' },
      ),
      'First day of the phase (phased plan 1, phase 3, starts on) must be later than the first day of the phase before it.',
    ],
    [
      'two phases on one day',
      withPhases(
        now,
        { structure: 'distributed', startsOn: '2028-09-01' },
        { structure: 'slt-senco', startsOn: '2028-09-01' },
      ),
      'First day of the phase (phased plan 1, phase 3, starts on) must be later than the first day of the phase before it.',
    ],
    [
      'a phased plan with the id of a structure',
      withPlan({ phasedPlans: [{ id: 'today', phases: [now] }] }),
      'phased plan 1, id "today" is used twice.',
    ],
    [
      'an event in mid-month',
      withPlan({ events: [{ kind: 'longAbsence', on: '2028-03-02' }] }),
      'From (event 1, on) must be the first of a month, written YYYY-MM-DD.',
    ],
    [
      'an event that nobody knows',
      withPlan({ events: [{ kind: 'lottery', on: '2028-03-01' }] }),
      'What happens (event 1, kind) must be one of "sencoBecomesHead", "sencoResigns", "suddenVacancy", "longAbsence", "secondmentWithdrawn", "firstAdvertFails".',
    ],
    [
      'two events of one id',
      withPlan({ events: ['a', 'a'].map((id) => ({ id, kind: 'sencoResigns', on: '2028-05-01' })) }),
      'event 2, id "a" is used twice.',
    ],
    [
      'too many events',
      withPlan({ events: Array.from({ length: 21 }, () => ({ kind: 'sencoResigns', on: '2028-05-01' })) }),
      'events holds more than 20.',
    ],
    [
      'too few futures',
      withPlan({ simulation: { futures: 99 } }),
      'Futures (simulation, futures) must be at least 100.',
    ],
    [
      'too many futures',
      withPlan({ simulation: { futures: 100_001 } }),
      'Futures (simulation, futures) must be at most 100000.',
    ],
    ['half a seed', withPlan({ simulation: { seed: 0.5 } }), 'Seed (simulation, seed) must be a whole number.'],
    [
      'a seed past 32 bits',
      withPlan({ simulation: { seed: 2 ** 32 } }),
      'Seed (simulation, seed) must be at most 4294967295.',
    ],
    [
      'a policy pack twice',
      withPlan({ policyPacks: ['teacherPensionRise', 'teacherPensionRise'] }),
      'policy pack 2 "teacherPensionRise" is switched on twice.',
    ],
    [
      'an interim that is not',
      withPlan({ structures: [{ kind: 'today', interim: 'deputy' }] }),
      'While the post stands empty (structure 1, interim) must be one of "head", "bridging", "nobody".',
    ],
    [
      'nine to compare',
      withPlan({
        structures: Array.from({ length: 8 }, (_, index) => ({
          kind: index ? 'slt-senco' : 'today',
          isCompared: true,
        })),
        phasedPlans: [{ phases: [now], isCompared: true }],
      }),
      'the file has more than 8 structures and phased plans chosen to compare.',
    ],
    [
      'eight to compare beside what the school has now, which stays',
      withPlan({
        structures: Array.from({ length: 9 }, (_, index) => ({
          kind: index ? 'slt-senco' : 'today',
          isCompared: index > 0,
        })),
      }),
      'the file has more than 8 structures chosen to compare.',
    ],
  ])('names the place and the fault: %s', (_, text, end) => {
    expect(sentenceFor(text)).toBe(`"plan.json" cannot be opened: ${end}`);
  });
});

describe('saving', () => {
  it('gives back phased plans, events, interim rules, packs and settings', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((months) => addMonths('2020-01-01', months));
    const structure = fc.constantFrom(...smallPlan.structures.map(({ id }) => id));
    const phases = fc
      .tuple(fc.array(structure, { minLength: 1, maxLength: 8 }), fc.uniqueArray(day, { minLength: 8, maxLength: 8 }))
      .map(([structures, days]) => {
        const inOrder = [...days].sort();
        return structures.map((each, place) => ({ structure: each, startsOn: inOrder[place] ?? '2027-01-01' }));
      });
    const phasedPlan = fc.record({ name: fc.string({ maxLength: 120 }), phases, notes: fc.string({ maxLength: 300 }) });
    const plans = fc.record({
      phasedPlans: fc.array(phasedPlan, { maxLength: 10 }),
      events: fc.array(fc.record({ kind: fc.constantFrom(...planEventKinds), on: day }), { maxLength: 20 }),
      policyPacks: fc.subarray([...policyPackIds]),
      simulation: fc.record({
        futures: fc.integer({ min: 100, max: 100_000 }),
        seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      }),
      interim: fc.constantFrom(...interims),
    });
    fc.assert(
      fc.property(plans, ({ phasedPlans, events, policyPacks, simulation, interim }) => {
        const plan: Plan = {
          ...smallPlan,
          structures: smallPlan.structures.map((each) => ({ ...each, interim })),
          phasedPlans: phasedPlans.map((each, at) => ({ ...each, id: `in-phases-${at}`, isCompared: false })),
          events: events.map((each, at) => ({ ...each, id: `event-${at}` })),
          policyPacks,
          simulation,
        };
        expect(openedPlan(saveText(plan, savedAt))).toEqual(plan);
      }),
      { numRuns: 50 },
    );
  });
});
