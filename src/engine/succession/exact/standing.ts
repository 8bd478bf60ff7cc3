import type { ProcessInputs, ProcessPerson, ProcessPhase, ProcessSeat } from '../process';

/** Whom an event of the plan is about: a person's index, or `unnamed` for the one in post from the start. Null for everybody else. */
type Meant = number | 'unnamed' | null;

/** Whoever holds the SENCO's post, by what decides when they go and not by who they are: people alike are one state. */
export interface Holder {
  readonly kind: ProcessSeat['kind'];
  readonly hazard: number;
  readonly meant: Meant;
}

export interface SencoPost {
  readonly holder: Holder | null;
  /** Months of a long absence still to come, the present one with them. */
  readonly away: number;
  /** Took the post, or came back to it, this month: no absence can begin. */
  readonly isFresh: boolean;
  /** Months until whoever is appointed arrives; null where nobody is sought. */
  readonly search: number | null;
  /** The search was planned from the start, so a deputy covers it. */
  readonly isPlanned: boolean;
  /** The next search from outside cannot succeed at once. */
  readonly nextAdvertFails: boolean;
}

export interface Deputy {
  readonly hazard: number;
  readonly hazardAsSenco: number;
  readonly isWilling: boolean;
  readonly meant: Meant;
}

export interface DeputyPost {
  readonly holder: Deputy | null;
  readonly search: number | null;
  /** Was in post this month, which counts for the SENCO's overload, and is gone from the next. */
  readonly hasJustGone: boolean;
}

/** Candidates who are here and willing; the others can change nothing. */
export interface Bench {
  /** Traits of those who are ready, in the order in which they would be asked. */
  readonly ready: readonly number[];
  /** Those who are not ready, by their index in people and in its order. */
  readonly unready: readonly number[];
}

/** What still tells candidates who are ready apart. */
interface Traits {
  readonly benchHazard: number;
  readonly hazardAsSenco: number;
  readonly meant: Meant;
}

/** Values that occur again and again, each with a small number. */
export interface Register<T> {
  readonly idOf: (value: T) => number;
  readonly at: (id: number) => T;
  readonly size: () => number;
}

export function createRegister<T>(keyOf: (value: T) => string): Register<T> {
  const ids = new Map<string, number>();
  const values: T[] = [];
  return {
    idOf: (value) => {
      const key = keyOf(value);
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, values.length);
      return values.push(value) - 1;
    },
    at: (id) => {
      const value = values[id];
      if (value === undefined) throw new Error(`nothing has number ${id}`);
      return value;
    },
    size: () => values.length,
  };
}

export const keyOfSenco = ({ holder, away, isFresh, search, isPlanned, nextAdvertFails }: SencoPost): string =>
  `${holder?.kind} ${holder?.hazard} ${holder?.meant} ${away} ${isFresh} ${search} ${isPlanned} ${nextAdvertFails}`;

export const keyOfDeputy = ({ holder, search, hasJustGone }: DeputyPost): string =>
  `${holder?.hazard} ${holder?.hazardAsSenco} ${holder?.isWilling} ${holder?.meant} ${search} ${hasJustGone}`;

export const keyOfBench = ({ ready, unready }: Bench): string => `${ready.join()} ${unready.join()}`;

/** The inputs of a process of one phase, with what its states refer to. */
export interface Setting {
  readonly inputs: ProcessInputs;
  readonly phase: ProcessPhase;
  readonly traits: Register<Traits>;
}

export function settingOf(inputs: ProcessInputs, phase: ProcessPhase): Setting {
  return {
    inputs,
    phase,
    traits: createRegister(({ benchHazard, hazardAsSenco, meant }) => `${benchHazard} ${hazardAsSenco} ${meant}`),
  };
}

/** Yearly hazard of somebody from inside once they are SENCO. */
export function hazardAsSenco(person: ProcessPerson | null, { phase }: Setting): number {
  return person?.ownHazard ?? phase.senco?.insiderHazard ?? 0;
}

export function personAt(index: number, { inputs }: Setting): ProcessPerson {
  const person = inputs.people[index];
  if (!person) throw new Error(`nobody has index ${index}`);
  return person;
}

/** Whom the plan's events are about is told apart from others alike; people of whom nothing is foreseen stay one state. */
export function meantOf(index: number | 'inPost', { inputs }: Setting): Meant {
  const person = index === 'inPost' ? null : index;
  const isMeant = inputs.events.some((event) => event.kind === 'becomesHead' && event.person === person);
  return isMeant ? (person ?? 'unnamed') : null;
}

/** Outcomes with their chances, which sum to one. */
export type Forks<T> = readonly (readonly [outcome: T, chance: number])[];

export type Manner = 'dated' | 'sudden';

/** Months that recruitment from outside takes. */
export function gapsAfter(manner: Manner, { inputs }: Setting): Forks<number> {
  return inputs.gaps.months.map((gap, at) => [gap, inputs.gaps[manner][at] ?? 0] as const);
}
