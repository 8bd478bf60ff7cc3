import type { ProcessEvent } from '../process';
import { createDistribution } from './distribution';
import {
  benchEnds,
  benchWithout,
  deputyBegins,
  deputyEnds,
  deputyWithout,
  fallsIll,
  fill,
  goesBy,
  type School,
  sencoBegins,
  sencoEnds,
  sencoLeaving,
} from './moves';
import { schoolAtStart } from './schoolAtStart';
import {
  createRegister,
  type DeputyPost,
  type Forks,
  keyOfBench,
  keyOfDeputy,
  keyOfSenco,
  type Manner,
  type SencoPost,
  type Setting,
} from './standing';

/** A state is one number of 30 bits, made of those of its three parts. More parts than these are too many states anyway. */
const bits = { senco: 11, deputy: 7, bench: 12 } as const;
const codeOf = (s: number, d: number, b: number): number => (((s << bits.deputy) | d) << bits.bench) | b;
const sencoIn = (code: number): number => code >> (bits.deputy + bits.bench);
const deputyIn = (code: number): number => (code >> bits.bench) & (2 ** bits.deputy - 1);
const benchIn = (code: number): number => code & (2 ** bits.bench - 1);

/** Parts or states by their numbers, with their chances: what the inmost loops read. */
interface Moves {
  readonly to: readonly number[];
  readonly parts: readonly number[];
}

/** The chances of all states of a school, and what carries them through a month. */
export interface Chain {
  /** States that hold some chance. */
  readonly size: () => number;
  readonly hasOutgrown: () => boolean;
  readonly visit: (each: (senco: SencoPost, deputy: DeputyPost, shares: Float64Array, from: number) => void) => void;
  /** An event of the plan at the start of a month. Returns the departures that it brings, as a mean. */
  readonly happens: (event: ProcessEvent) => number;
  readonly beginMonth: () => void;
  /** Carries the chances to the start of the next month. Returns the mean of departures at the end of this one. */
  readonly endMonth: (month: number) => number;
}

export function createChain(setting: Setting): Chain {
  const chances = createDistribution();
  const sencos = createRegister(keyOfSenco);
  const deputies = createRegister(keyOfDeputy);
  const benches = createRegister(keyOfBench);

  const codeOfSchool = ({ senco, deputy, bench }: School): number =>
    codeOf(sencos.idOf(senco), deputies.idOf(deputy), benches.idOf(bench));

  for (const [school, chance] of schoolAtStart(setting)) chances.begin(codeOfSchool(school), chance);

  // Who follows a SENCO depends on little and never on the month.
  const fills = new Map<number, Moves>();
  const fillsOf = (senco: SencoPost, d: number, b: number, manner: Manner): Moves => {
    const key = codeOf((senco.nextAdvertFails ? 2 : 0) + (manner === 'sudden' ? 1 : 0), d, b);
    const known = fills.get(key);
    if (known) return known;
    const school = { senco, deputy: deputies.at(d), bench: benches.at(b) };
    const moves = inNumbers(fill(school, manner, setting), codeOfSchool);
    fills.set(key, moves);
    return moves;
  };

  const sencosBegin = lazily((s) => inNumbers(sencoBegins(sencos.at(s), setting), sencos.idOf));
  const sencosEnd = lazily((s) => sencos.idOf(sencoEnds(sencos.at(s))));
  const deputiesSettle = lazily((d) => deputies.idOf({ ...deputies.at(d), hasJustGone: false }));
  const deputiesBegin = lazily((d) => deputies.idOf(deputyBegins(deputies.at(d), setting)));

  const changeSencos = (change: (post: SencoPost) => SencoPost): void => {
    const changed = lazily((s) => sencos.idOf(change(sencos.at(s))));
    chances.spread((code, put) => put(codeOf(changed(sencoIn(code)), deputyIn(code), benchIn(code)), 1));
  };

  const loseFromInside = (person: number): void => {
    const deputyLess = lazily((d) => inNumbers(deputyWithout(person, deputies.at(d), setting), deputies.idOf));
    const benchLess = lazily((b) => benches.idOf(benchWithout(person, benches.at(b), setting)));
    chances.spread((code, put) => {
      const b = benchLess(benchIn(code));
      const { to, parts } = deputyLess(deputyIn(code));
      for (let i = 0; i < to.length; i++) put(codeOf(sencoIn(code), to[i] ?? 0, b), parts[i] ?? 0);
    });
  };

  const isAnnounced = (month: number): boolean =>
    setting.inputs.events.some((event) => event.kind === 'advertFails' && event.month === month);

  return {
    size: chances.size,
    hasOutgrown: () =>
      sencos.size() > 2 ** bits.senco || deputies.size() > 2 ** bits.deputy || benches.size() > 2 ** bits.bench,
    visit: (each) =>
      chances.visit((code, shares, from) => {
        each(sencos.at(sencoIn(code)), deputies.at(deputyIn(code)), shares, from);
      }),

    happens: (event) => {
      if (event.kind === 'longAbsence') changeSencos((post) => fallsIll(post, setting));
      if (event.kind === 'becomesHead' && event.person !== null) loseFromInside(event.person);
      let departures = 0;
      chances.spread((code, put, chance) => {
        const senco = sencos.at(sencoIn(code));
        const manner = goesBy(event, senco);
        if (!manner) return put(code, 1);
        departures += chance;
        putAll(fillsOf(senco, deputyIn(code), benchIn(code), manner), 1, put);
      });
      return departures;
    },

    beginMonth: () =>
      chances.spread((code, put) => {
        const d = deputiesBegin(deputyIn(code));
        const { to, parts } = sencosBegin(sencoIn(code));
        for (let i = 0; i < to.length; i++) put(codeOf(to[i] ?? 0, d, benchIn(code)), parts[i] ?? 0);
      }),

    endMonth: (month) => {
      const deputiesEnd = lazily((d) => inNumbers(deputyEnds(deputies.at(d), month, setting), deputies.idOf));
      chances.spread((code, put) => {
        const { to, parts } = deputiesEnd(deputyIn(code));
        for (let i = 0; i < to.length; i++) put(codeOf(sencoIn(code), to[i] ?? 0, benchIn(code)), parts[i] ?? 0);
      });

      const benchesEnd = lazily((b) => inNumbers(benchEnds(benches.at(b), month, setting), benches.idOf));
      chances.spread((code, put) => {
        const { to, parts } = benchesEnd(benchIn(code));
        for (let i = 0; i < to.length; i++) put(codeOf(sencoIn(code), deputyIn(code), to[i] ?? 0), parts[i] ?? 0);
      });

      // An advert that is to fail next month fails whoever is sought from then on, also in the place of somebody going now.
      if (isAnnounced(month + 1)) changeSencos((post) => ({ ...post, nextAdvertFails: true }));
      const leavesWith = lazily((s) => sencoLeaving(sencos.at(s).holder, true, month, setting));
      const leavesWithout = lazily((s) => sencoLeaving(sencos.at(s).holder, false, month, setting));
      let departures = 0;
      chances.spread((code, put, chance) => {
        const s = sencoIn(code);
        const b = benchIn(code);
        const deputy = deputies.at(deputyIn(code));
        const d = deputiesSettle(deputyIn(code));
        const { sudden, dated } = (deputy.holder || deputy.hasJustGone ? leavesWith : leavesWithout)(s);
        const stays = sencosEnd(s);
        put(codeOf(stays, d, b), Math.max(0, 1 - sudden - dated));
        departures += chance * (sudden + dated);
        const going = sencos.at(stays);
        if (sudden > 0) putAll(fillsOf(going, d, b, 'sudden'), sudden, put);
        if (dated > 0) putAll(fillsOf(going, d, b, 'dated'), dated, put);
      });
      return departures;
    },
  };
}

function putAll({ to, parts }: Moves, chance: number, put: (to: number, part: number) => void): void {
  for (let i = 0; i < to.length; i++) put(to[i] ?? 0, chance * (parts[i] ?? 0));
}

function lazily<T>(make: (id: number) => T): (id: number) => T {
  const made: T[] = [];
  return (id) => {
    const known = made[id];
    if (known !== undefined) return known;
    const value = make(id);
    made[id] = value;
    return value;
  };
}

function inNumbers<T>(forks: Forks<T>, idOf: (outcome: T) => number): Moves {
  const possible = forks.filter(([, chance]) => chance > 0);
  return { to: possible.map(([outcome]) => idOf(outcome)), parts: possible.map(([, chance]) => chance) };
}
