import fc from 'fast-check';
import type { Interim } from '../../../src/domain/structure';
import { luckKey } from '../../../src/engine/succession/luck';
import type {
  ProcessDeputy,
  ProcessEvent,
  ProcessInputs,
  ProcessPerson,
  ProcessPhase,
  ProcessSeat,
} from '../../../src/engine/succession/process';

/** Yearly hazard of a yearly chance. */
export const hazardOf = (chancePerYear: number): number => -Math.log(1 - chancePerYear);

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const everyMonth = (months: number, value: number): number[] => Array.from({ length: months }, () => value);

/** The calendar of the model: a tenth without notice and even over the year, the rest at the ends of December, April and August. */
const suddenShare = 0.1;
const datedWeights: Readonly<Record<number, number>> = { 12: 0.2, 4: 0.2, 8: 0.6 };

export interface BareOptions {
  /** Yearly chance that whoever is SENCO leaves. */
  readonly q?: number;
  /** Calendar month in which the plan begins, 9 for September. */
  readonly start?: number;
  readonly months?: number;
  /** Times the SENCO's hazard, with a deputy and without. */
  readonly multiplier?: number;
  /** Chance at each departure that somebody ready takes the post at once. */
  readonly straightIn?: number;
}

/** One SENCO's post, always refilled from outside: no deputy, candidates, overload, absence or bridging. */
export function bareProcess({
  q = 0.12,
  start = 9,
  months = 60,
  multiplier = 1,
  straightIn = 0,
}: BareOptions = {}): ProcessInputs {
  const hazard = hazardOf(q);
  const byChance = (gaps: readonly number[]): number[] =>
    gaps.map((chance, at) => (at === 0 ? straightIn : 0) + (1 - straightIn) * chance);
  const calendar = Array.from({ length: months }, (_, month) => ((start - 1 + month) % 12) + 1);
  const zeros = everyMonth(months, 0);
  return {
    option: 'bare',
    startsOn: `2026-${twoDigits(start)}-01`,
    months,
    people: [],
    phases: [{ structure: 'bare', fromMonth: 0, senco: seat('inPost', hazard), deputy: null, interim: 'head' }],
    events: [],
    leaving: {
      suddenByMonth: everyMonth(months, suddenShare / 12),
      datedByMonth: calendar.map((month) => (1 - suddenShare) * (datedWeights[month] ?? 0)),
      endingByMonth: everyMonth(months, 1 / 12),
      overloadWithDeputy: everyMonth(months, multiplier),
      overloadWithoutDeputy: everyMonth(months, multiplier),
    },
    gaps: {
      months: [0, 4, 8, 12],
      dated: byChance([0.4, 0.4, 0.15, 0.05]),
      sudden: byChance([0, 0.4 / 0.6, 0.15 / 0.6, 0.05 / 0.6]),
    },
    absence: { hazard: 0, months: 4 },
    npq: {
      isRequired: true,
      cohortByMonth: calendar.map((month) => month === 10),
      cohortDay: 1,
      shortest: 18,
      longest: 22,
      succeeds: 0.85,
      windowMonths: 36,
    },
    hours: {
      demand: zeros,
      othersWithDeputy: zeros,
      othersWithoutDeputy: zeros,
      senco: zeros,
      head: zeros,
      bridging: zeros,
    },
    effect: { climbs: [{ outside: [1], inside: [1] }], bridging: 1 },
    money: { planned: 0, ceiling: null, savedByMonth: zeros, bridgingByMonth: zeros, advert: 0, npqFeeByMonth: zeros },
    usual: { candidate: { hazard, ready: { low: 18, central: 30, high: 42 } }, deputyHazard: hazard },
  };
}

export function seat(
  holder: ProcessSeat['holder'],
  hazard: number,
  more: Partial<Pick<ProcessSeat, 'kind' | 'insiderHazard'>> = {},
): ProcessSeat {
  return {
    holder,
    leaver: null,
    kind: 'teacher',
    hazard,
    insiderHazard: hazard,
    promotedShare: 0,
    recruitQualified: 1,
    effect: 'established',
    isBridging: false,
    ...more,
  };
}

type Traits = Partial<Omit<ProcessPerson, 'id' | 'key' | 'qualification'>>;

/** Somebody to be added; unless told otherwise, a candidate who is willing and ready and never goes. */
function person(at: number, traits: Traits): ProcessPerson {
  return {
    id: `person${at}`,
    key: luckKey(`person${at}`),
    ownHazard: null,
    benchHazard: 0,
    isCandidate: true,
    willing: 1,
    ready: null,
    ...traits,
    qualification: { isHeld: true, clockFrom: null, npqFrom: null },
  };
}

/** Changes the one phase of a process. */
function inPhase(inputs: ProcessInputs, change: (phase: ProcessPhase) => Partial<ProcessPhase>): ProcessInputs {
  return { ...inputs, phases: inputs.phases.map((phase) => ({ ...phase, ...change(phase) })) };
}

export const withInterim = (inputs: ProcessInputs, interim: Interim): ProcessInputs =>
  inPhase(inputs, () => ({ interim }));

/** Changes the SENCO's post; null leaves it to nobody. */
export const withSenco = (inputs: ProcessInputs, change: Partial<ProcessSeat> | null): ProcessInputs =>
  inPhase(inputs, ({ senco }) => ({ senco: change && senco && { ...senco, ...change } }));

/** A SENCO whom the plan names. */
export function withNamedSenco(inputs: ProcessInputs, traits: Traits): ProcessInputs {
  const holder = inputs.people.length;
  return withSenco({ ...inputs, people: [...inputs.people, person(holder, traits)] }, { holder });
}

/** The SENCO is lent, and the loan ends with this chance in a year. */
export const withSecondment = (inputs: ProcessInputs, endsPerYear: number): ProcessInputs =>
  withSenco(inputs, { kind: 'secondment', hazard: hazardOf(endsPerYear) });

/** A deputy who leaves with chance `q` a year: unnamed, or somebody with traits of their own. */
export function withDeputy(
  inputs: ProcessInputs,
  q: number,
  who: Exclude<ProcessDeputy['holder'], number> | Traits = 'inPost',
): ProcessInputs {
  const at = inputs.people.length;
  const isNamed = typeof who === 'object';
  const people = isNamed ? [...inputs.people, person(at, who)] : inputs.people;
  return inPhase({ ...inputs, people }, () => ({
    deputy: { holder: isNamed ? at : who, hazard: hazardOf(q), studiesNpq: false },
  }));
}

export function withCandidates(inputs: ProcessInputs, ...candidates: readonly Traits[]): ProcessInputs {
  const before = inputs.people.length;
  return { ...inputs, people: [...inputs.people, ...candidates.map((each, at) => person(before + at, each))] };
}

export const withAbsence = (inputs: ProcessInputs, chancePerYear: number, months: number): ProcessInputs => ({
  ...inputs,
  absence: { hazard: hazardOf(chancePerYear), months },
});

export const withEvents = (inputs: ProcessInputs, ...events: readonly ProcessEvent[]): ProcessInputs => ({
  ...inputs,
  events,
});

export const withOverload = (
  inputs: ProcessInputs,
  withDeputyInPost: number,
  withoutDeputy: number,
): ProcessInputs => ({
  ...inputs,
  leaving: {
    ...inputs.leaving,
    overloadWithDeputy: everyMonth(inputs.months, withDeputyInPost),
    overloadWithoutDeputy: everyMonth(inputs.months, withoutDeputy),
  },
});

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
