import type { ProcessDeputy, ProcessSeat } from '../process';
import { becomeReady, fill, type School, seekOutside } from './moves';
import { firstReadyMonth } from './readiness';
import {
  type Bench,
  type DeputyPost,
  type Forks,
  gapsAfter,
  hazardAsSenco,
  meantOf,
  personAt,
  type SencoPost,
  type Setting,
} from './standing';

/** Everything that can be the case as the plan begins, before the first arrivals. */
export function schoolAtStart(setting: Setting): Forks<School> {
  return deputyAtStart(setting).flatMap(([deputy, ofDeputy]) =>
    benchAtStart(setting).flatMap(([bench, ofBench]) =>
      sencoAtStart(deputy, bench, setting).map(([school, chance]) => [school, ofDeputy * ofBench * chance] as const),
    ),
  );
}

const nobody: SencoPost = {
  holder: null,
  away: 0,
  isFresh: false,
  search: null,
  isPlanned: false,
  nextAdvertFails: false,
};

function sencoAtStart(deputy: DeputyPost, bench: Bench, setting: Setting): Forks<School> {
  const seat = setting.phase.senco;
  if (!seat) return [[{ senco: nobody, deputy, bench }, 1]];
  const advertFails = setting.inputs.events.some(({ kind, month }) => kind === 'advertFails' && month === 0);
  const empty = { ...nobody, nextAdvertFails: advertFails };
  if (seat.holder === 'leaving') return fill({ senco: empty, deputy, bench }, 'dated', setting);
  if (seat.holder === 'toAppoint')
    return seekOutside({ ...empty, isPlanned: true }, 'dated', setting).map(([senco, chance]) => [
      { senco, deputy, bench },
      chance,
    ]);
  const person = typeof seat.holder === 'number' ? personAt(seat.holder, setting) : null;
  // A secondment ends by its own chance, whoever is lent.
  const hazard = seat.kind === 'secondment' ? seat.hazard : (person?.ownHazard ?? seat.hazard);
  const holder = { kind: seat.kind, hazard, meant: meantOf(seat.holder, setting) };
  return [[{ senco: { ...empty, holder, isFresh: true }, deputy, bench }, 1]];
}

function deputyAtStart(setting: Setting): Forks<DeputyPost> {
  const seat = setting.phase.deputy;
  const empty: DeputyPost = { holder: null, search: null, hasJustGone: false };
  if (!seat) return [[empty, 1]];
  if (seat.holder === 'toAppoint')
    return gapsAfter('dated', setting).map(([search, chance]) => [{ ...empty, search }, chance]);
  const person = typeof seat.holder === 'number' ? personAt(seat.holder, setting) : null;
  const willing = person?.willing ?? 1;
  const holder = {
    hazard: person?.ownHazard ?? seat.hazard,
    hazardAsSenco: hazardAsSenco(person, setting),
    meant: typeof seat.holder === 'number' ? meantOf(seat.holder, setting) : null,
  };
  return [
    [{ ...empty, holder: { ...holder, isWilling: true } }, willing],
    [{ ...empty, holder: { ...holder, isWilling: false } }, 1 - willing],
  ];
}

/** Those of the bench who are willing and could be ready in time, with whoever is ready already in their order. */
function benchAtStart(setting: Setting): Forks<Bench> {
  const { people, months } = setting.inputs;
  const candidates = candidatesOf(setting).filter((index) => firstReadyMonth(personAt(index, setting)) < months);
  let forks: Forks<Bench> = [[{ ready: [], unready: [] }, 1]];
  for (const index of candidates) {
    const { willing } = personAt(index, setting);
    forks = forks.flatMap(([bench, chance]) => [
      [{ ...bench, unready: [...bench.unready, index] }, chance * willing],
      [bench, chance * (1 - willing)],
    ]);
  }
  const earliest = Math.min(0, ...people.map(firstReadyMonth));
  for (let month = earliest; month <= 0; month++)
    forks = forks.flatMap(([bench, chance]) =>
      becomeReady(bench, month, setting).map(([to, part]) => [to, chance * part] as const),
    );
  return forks.filter(([, chance]) => chance > 0);
}

/** Who is on the bench, by index: nobody is in two seats. */
export function candidatesOf({ inputs: { people }, phase: { senco, deputy } }: Setting): readonly number[] {
  const holds = (seat: ProcessSeat | ProcessDeputy | null, index: number): boolean => seat?.holder === index;
  return [...people.keys()].filter(
    (index) => people[index]?.isCandidate && !holds(senco, index) && !holds(deputy, index),
  );
}
