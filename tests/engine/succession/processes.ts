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

export type Traits = Partial<Omit<ProcessPerson, 'id' | 'key' | 'qualification'>>;

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

/** Recruitment from outside that always takes so many months. */
export const withGap = (inputs: ProcessInputs, gap: number): ProcessInputs => ({
  ...inputs,
  gaps: { months: [gap], dated: [1], sudden: [1] },
});
