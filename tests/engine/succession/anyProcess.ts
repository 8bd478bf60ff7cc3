import fc from 'fast-check';
import type { Interim } from '../../../src/domain/structure';
import type { ProcessEvent, ProcessInputs, ProcessPerson, ProcessPhase } from '../../../src/engine/succession/process';
import {
  bareProcess,
  hazardOf,
  type Traits,
  withAbsence,
  withCandidates,
  withDeputy,
  withEvents,
  withInterim,
  withNamedSenco,
  withOverload,
  withSenco,
} from './processes';

const first = ({ phases: [phase] }: ProcessInputs): ProcessPhase => {
  if (!phase) throw new Error('a process has a phase');
  return phase;
};
const bench = (inputs: ProcessInputs): readonly ProcessPerson[] =>
  inputs.people.filter(
    ({ isCandidate }, at) => isCandidate && first(inputs).senco?.holder !== at && first(inputs).deputy?.holder !== at,
  );
const nameOf = (inputs: ProcessInputs, post: 'senco' | 'deputy'): ProcessPerson | undefined => {
  const holder = first(inputs)[post]?.holder;
  return typeof holder === 'number' ? inputs.people[holder] : undefined;
};

/** The rules that cases of `anyProcess` bring in, and how to know them: of one phase, without events of the plan. */
export const coveredByAnyProcess: Readonly<Record<string, (inputs: ProcessInputs) => boolean>> = {
  'nobody is to be SENCO': (inputs) => first(inputs).senco === null,
  'an unnamed SENCO': (inputs) => first(inputs).senco?.holder === 'inPost',
  'a named SENCO with a hazard of their own': (inputs) => nameOf(inputs, 'senco')?.ownHazard != null,
  'a SENCO to be appointed': (inputs) => first(inputs).senco?.holder === 'toAppoint',
  'a SENCO who is leaving': (inputs) => first(inputs).senco?.holder === 'leaving',
  'a teacher as SENCO': (inputs) => first(inputs).senco?.kind === 'teacher',
  'the head as SENCO': (inputs) => first(inputs).senco?.kind === 'head',
  'a secondment that ends': (inputs) => first(inputs).senco?.kind === 'secondment',
  'no deputy': (inputs) => first(inputs).deputy === null,
  'an unnamed deputy': (inputs) => first(inputs).deputy?.holder === 'inPost',
  'a named deputy who is perhaps unwilling': (inputs) => (nameOf(inputs, 'deputy')?.willing ?? 1) < 1,
  'a deputy to be appointed': (inputs) => first(inputs).deputy?.holder === 'toAppoint',
  'a bench of none': (inputs) => bench(inputs).length === 0,
  'a bench of one': (inputs) => bench(inputs).length === 1,
  'a bench of two': (inputs) => bench(inputs).length === 2,
  'a candidate who is perhaps unwilling': (inputs) => bench(inputs).some(({ willing }) => willing > 0 && willing < 1),
  'a candidate who becomes ready': (inputs) =>
    bench(inputs).some(({ ready }) => ready !== null && ready.low < ready.high),
  'a long absence': ({ absence }) => absence.hazard > 0,
  'the head meanwhile': (inputs) => first(inputs).interim === 'head',
  'a bridging secondee meanwhile': (inputs) => first(inputs).interim === 'bridging',
  'nobody meanwhile': (inputs) => first(inputs).interim === 'nobody',
  'overload that a deputy lightens': ({ leaving }) =>
    (leaving.overloadWithDeputy[0] ?? 0) < (leaving.overloadWithoutDeputy[0] ?? 0),
};

const chance = fc.double({ min: 0.02, max: 0.6, noNaN: true });
const maybeHazard = fc.option(chance.map(hazardOf), { nil: null });
const willing = fc.constantFrom(1, 1, 0.5, 0.2, 0);
const ready = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 24 }).map((month) => ({ low: month, central: month, high: month })),
  fc
    .tuple(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }), fc.boolean())
    .map(([low, spread, isLate]) => ({ low, central: isLate ? low + spread : low + spread / 3, high: low + spread })),
);

const anyTraits: fc.Arbitrary<Traits> = fc.record({
  ownHazard: maybeHazard,
  benchHazard: fc.oneof(fc.constant(0), chance.map(hazardOf)),
  willing,
  ready,
});

const anyDeputy = fc.oneof(
  fc.constant(null),
  fc.constantFrom('inPost' as const, 'toAppoint' as const),
  fc.constant('inPost' as const),
  anyTraits,
);

const anySenco = fc.record({
  who: fc.oneof(
    { weight: 5, arbitrary: fc.constant('inPost' as const) },
    { weight: 3, arbitrary: fc.record({ ownHazard: maybeHazard, isCandidate: fc.boolean() }) },
    { weight: 2, arbitrary: fc.constantFrom('toAppoint' as const, 'leaving' as const) },
  ),
  kind: fc.constantFrom('teacher' as const, 'teacher' as const, 'head' as const, 'secondment' as const),
  hazard: chance.map(hazardOf),
  insiderHazard: chance.map(hazardOf),
});

/** A small case of the process; see `coveredByAnyProcess`. */
export const anyProcess: fc.Arbitrary<ProcessInputs> = fc
  .record({
    bare: fc.record({ start: fc.integer({ min: 1, max: 12 }), months: fc.integer({ min: 6, max: 36 }) }),
    senco: fc.oneof({ weight: 40, arbitrary: anySenco }, { weight: 1, arbitrary: fc.constant(null) }),
    deputy: anyDeputy,
    deputyLeaves: chance,
    candidates: fc.array(anyTraits, { maxLength: 2 }),
    interim: fc.constantFrom<Interim>('head', 'bridging', 'nobody'),
    absence: fc.option(fc.tuple(chance, fc.integer({ min: 1, max: 12 })), { nil: null }),
    overload: fc.tuple(fc.double({ min: 1, max: 1.3, noNaN: true }), fc.double({ min: 1, max: 2, noNaN: true })),
  })
  .map(({ bare, senco, deputy, deputyLeaves, candidates, interim, absence, overload }) => {
    let inputs = withInterim(bareProcess(bare), interim);
    if (senco === null) inputs = withSenco(inputs, null);
    else {
      const { who, ...change } = senco;
      inputs = withSenco(inputs, change);
      inputs = typeof who === 'object' ? withNamedSenco(inputs, who) : withSenco(inputs, { holder: who });
    }
    if (deputy !== null) inputs = withDeputy(inputs, deputyLeaves, deputy);
    inputs = withCandidates(inputs, ...candidates);
    if (absence) inputs = withAbsence(inputs, ...absence);
    return growing(withOverload(inputs, ...overload));
  });

/** Overload that grows by a tenth over the horizon. */
function growing(inputs: ProcessInputs): ProcessInputs {
  const grow = (byMonth: readonly number[]) =>
    byMonth.map((times, month) => times * (1 + (0.1 * month) / inputs.months));
  const { overloadWithDeputy, overloadWithoutDeputy } = inputs.leaving;
  return {
    ...inputs,
    leaving: {
      ...inputs.leaving,
      overloadWithDeputy: grow(overloadWithDeputy),
      overloadWithoutDeputy: grow(overloadWithoutDeputy),
    },
  };
}

const eventKinds = [
  'becomesHead',
  'resigns',
  'suddenly',
  'longAbsence',
  'secondmentEnds',
  'advertFails',
] as const satisfies readonly ProcessEvent['kind'][];

/** A small case in which the school foresees one or two events, in order of time. */
export const anyEventfulProcess: fc.Arbitrary<ProcessInputs> = anyProcess.chain((inputs) =>
  fc
    .array(
      fc
        .record({
          kind: fc.constantFrom(...eventKinds, 'becomesHead'),
          month: fc.integer({ min: 0, max: inputs.months - 1 }),
          person: fc.option(fc.nat({ max: Math.max(0, inputs.people.length - 1) }), { nil: null }),
        })
        .map((event) => ({ ...event, person: event.kind === 'becomesHead' ? event.person : null })),
      { minLength: 1, maxLength: 2 },
    )
    .map((events) => withEvents(inputs, ...events.toSorted((a, b) => a.month - b.month))),
);
