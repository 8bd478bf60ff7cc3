import { monthsInYear } from '../../../domain/calendar';
import type { ProcessEvent } from '../process';
import { chanceBecomesReady } from './readiness';
import {
  type Bench,
  type Deputy,
  type DeputyPost,
  type Forks,
  gapsAfter,
  type Holder,
  hazardAsSenco,
  type Manner,
  meantOf,
  personAt,
  type SencoPost,
  type Setting,
} from './standing';

/** Chance of an event in a time over which its hazard accrues so much. */
const chanceOf = (accrued: number): number => -Math.expm1(-accrued);

type Leaving = Readonly<Record<Manner, number>>;

/** Chances of going at the end of a month: first without notice and, failing that, with it. */
function leaving(hazard: number, month: number, { inputs: { leaving } }: Setting): Leaving {
  const sudden = chanceOf(hazard * (leaving.suddenByMonth[month] ?? 0));
  return { sudden, dated: (1 - sudden) * chanceOf(hazard * (leaving.datedByMonth[month] ?? 0)) };
}

export function sencoLeaving(holder: Holder | null, hadDeputy: boolean, month: number, setting: Setting): Leaving {
  if (!holder) return { sudden: 0, dated: 0 };
  const { kind, hazard } = holder;
  if (kind === 'secondment') {
    return { sudden: 0, dated: chanceOf(hazard * (setting.inputs.leaving.endingByMonth[month] ?? 0)) };
  }
  const { overloadWithDeputy, overloadWithoutDeputy } = setting.inputs.leaving;
  const overload = (hadDeputy ? overloadWithDeputy : overloadWithoutDeputy)[month] ?? 1;
  return leaving(hazard * overload, month, setting);
}

const takenBy = (holder: Holder, post: SencoPost): SencoPost => ({
  ...post,
  holder,
  away: 0,
  isFresh: true,
  search: null,
  isPlanned: false,
});

/** Whoever was appointed from outside is there, and as the seat's holder was. */
function arrived(post: SencoPost, { phase: { senco } }: Setting): SencoPost {
  if (!senco) throw new Error('nobody is appointed to a post that is left empty');
  return takenBy({ kind: senco.kind, hazard: senco.hazard, meant: null }, post);
}

/** Start of a month: whoever was appointed arrives, or a long absence begins. */
export function sencoBegins(post: SencoPost, setting: Setting): Forks<SencoPost> {
  const { absence } = setting.inputs;
  if (post.search === 0) return [[arrived(post, setting), 1]];
  const mayBegin = canFallIll(post.holder) && post.away === 0 && !post.isFresh && absence.months > 0;
  const begins = mayBegin ? chanceOf(absence.hazard / monthsInYear) : 0;
  return [
    [post, 1 - begins],
    [{ ...post, away: absence.months }, begins],
  ];
}

export function deputyBegins(post: DeputyPost, setting: Setting): DeputyPost {
  if (post.search !== 0) return post;
  const holder: Deputy = {
    hazard: setting.phase.deputy?.hazard ?? 0,
    hazardAsSenco: hazardAsSenco(null, setting),
    isWilling: true,
    meant: null,
  };
  return { holder, search: null, hasJustGone: false };
}

const monthLess = (search: number | null): number | null => (search === null ? null : search - 1);

/** The SENCO's post a month later, if nobody goes. */
export function sencoEnds(post: SencoPost): SencoPost {
  return { ...post, away: Math.max(0, post.away - 1), isFresh: post.away === 1, search: monthLess(post.search) };
}

export function deputyEnds(post: DeputyPost, month: number, setting: Setting): Forks<DeputyPost> {
  if (!post.holder) return [[{ ...post, search: monthLess(post.search) }, 1]];
  const { sudden, dated } = leaving(post.holder.hazard, month, setting);
  const gone = (manner: Manner, chance: number) =>
    gapsAfter(manner, setting).map(
      ([search, gap]) => [{ holder: null, search, hasJustGone: true }, chance * gap] as const,
    );
  return [[post, 1 - sudden - dated], ...gone('sudden', sudden), ...gone('dated', dated)];
}

/** The bench at the end of a month: some have gone, and some are ready by the next. */
export function benchEnds(bench: Bench, month: number, setting: Setting): Forks<Bench> {
  let forks: Forks<Bench> = [[{ ready: [], unready: [] }, 1]];
  for (const id of bench.ready) {
    const { sudden, dated } = leaving(setting.traits.at(id).benchHazard, month, setting);
    forks = forks.flatMap(([{ ready, unready }, chance]) => [
      [{ ready: [...ready, id], unready }, chance * (1 - sudden - dated)],
      [{ ready, unready }, chance * (sudden + dated)],
    ]);
  }
  for (const index of bench.unready) {
    const { sudden, dated } = leaving(personAt(index, setting).benchHazard, month, setting);
    forks = forks.flatMap(([here, chance]) => [
      [{ ...here, unready: [...here.unready, index] }, chance * (1 - sudden - dated)],
      [here, chance * (sudden + dated)],
    ]);
  }
  return forks.flatMap(([here, chance]) =>
    becomeReady(here, month + 1, setting).map(([to, part]) => [to, chance * part] as const),
  );
}

/** Some become ready at the start of a month, and are asked after those who were ready before. */
export function becomeReady(bench: Bench, month: number, setting: Setting): Forks<Bench> {
  let forks: Forks<Bench> = [[{ ready: bench.ready, unready: [] }, 1]];
  for (const index of bench.unready) {
    const person = personAt(index, setting);
    const traits = {
      benchHazard: person.benchHazard,
      hazardAsSenco: hazardAsSenco(person, setting),
      meant: meantOf(index, setting),
    };
    const becomes = chanceBecomesReady(month, person);
    forks = forks.flatMap(([{ ready, unready }, chance]) => [
      [{ ready, unready: [...unready, index] }, chance * (1 - becomes)],
      [{ ready: [...ready, setting.traits.idOf(traits)], unready }, chance * becomes],
    ]);
  }
  return forks.filter(([, chance]) => chance > 0);
}

export interface School {
  readonly senco: SencoPost;
  readonly deputy: DeputyPost;
  readonly bench: Bench;
}

/** The SENCO's post has fallen vacant: the deputy, the bench, then recruitment from outside. */
export function fill({ senco, deputy, bench }: School, manner: Manner, setting: Setting): Forks<School> {
  if (deputy.holder?.isWilling) {
    const { hazardAsSenco: hazard, meant } = deputy.holder;
    const holder: Holder = { kind: 'teacher', hazard, meant };
    return gapsAfter(manner, setting).map(([search, chance]) => [
      { senco: takenBy(holder, senco), deputy: { holder: null, search, hasJustGone: false }, bench },
      chance,
    ]);
  }
  const [first, ...ready] = bench.ready;
  if (first !== undefined) {
    const { hazardAsSenco: hazard, meant } = setting.traits.at(first);
    const holder: Holder = { kind: 'teacher', hazard, meant };
    return [[{ senco: takenBy(holder, senco), deputy, bench: { ...bench, ready } }, 1]];
  }
  return seekOutside(senco, manner, setting).map(([searching, chance]) => [
    { senco: searching, deputy, bench },
    chance,
  ]);
}

/** Recruitment from outside: without a gap the post is taken at once, so that an event of that very month finds it so. */
export function seekOutside(post: SencoPost, manner: Manner, setting: Setting): Forks<SencoPost> {
  const searching = { ...post, holder: null, away: 0, isFresh: false, nextAdvertFails: false };
  return gapsAfter(post.nextAdvertFails ? 'sudden' : manner, setting).map(([search, chance]) => [
    search === 0 ? arrived(searching, setting) : { ...searching, search },
    chance,
  ]);
}

/** A long absence that the plan foresees; it changes nothing for somebody who is away already. */
export function fallsIll(post: SencoPost, { inputs: { absence } }: Setting): SencoPost {
  return post.away === 0 && canFallIll(post.holder) ? { ...post, away: absence.months } : post;
}

/** Whoever is lent would be replaced by the school that lends. */
const canFallIll = (holder: Holder | null): boolean => holder !== null && holder.kind !== 'secondment';

/** Whether an event makes the SENCO go, and how. */
export function goesBy({ kind, person }: ProcessEvent, { holder }: SencoPost): Manner | null {
  if (holder === null) return null;
  if (kind === 'suddenly') return 'sudden';
  if (kind === 'resigns') return 'dated';
  if (kind === 'becomesHead') return holder.kind !== 'head' && holder.meant === (person ?? 'unnamed') ? 'dated' : null;
  return kind === 'secondmentEnds' && holder.kind === 'secondment' ? 'dated' : null;
}

/** Somebody becomes head: if they are the deputy, another is sought. */
export function deputyWithout(person: number, post: DeputyPost, setting: Setting): Forks<DeputyPost> {
  if (post.holder?.meant !== person) return [[post, 1]];
  return gapsAfter('dated', setting).map(([search, chance]) => [{ holder: null, search, hasJustGone: false }, chance]);
}

/** Somebody becomes head: if they are on the bench, they can step up no longer. */
export function benchWithout(person: number, { ready, unready }: Bench, { traits }: Setting): Bench {
  return {
    ready: ready.filter((id) => traits.at(id).meant !== person),
    unready: unready.filter((index) => index !== person),
  };
}
