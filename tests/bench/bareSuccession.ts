import { prepared } from '../../src/engine/succession/prepared';
import type { ProcessDeputy, ProcessInputs, ProcessSeat } from '../../src/engine/succession/process';

// The engine's process flattened by hand, to measure the engine by: one loop with local numbers and typed arrays, and nothing
// made or called per future but draws. For plans of one phase without events. The tables made once for all are the engine's own.

const never = 1 << 20;
const nobody = -1;
const unnamed = -2;
const draw = {
  leaving: 0,
  absence: 1,
  gap: 2,
  ready: 3,
  willing: 4,
  promoted: 5,
  qualified: 6,
  npqLength: 7,
  npqResult: 8,
} as const;
const seatKeys = { teacher: 1, head: 2, secondment: 3 } as const;
const deputyKey = 4;
const startMonth = 0xffff;
const effectNumbers = { established: 0, outside: 1, inside: 2, bridging: 3 } as const;
const sumsKept = 10;

const n = (array: ArrayLike<number>, place: number): number => array[place] as number;
const numbers = (values: readonly number[]): Float64Array => Float64Array.from(values);

/** Philox4x32-10, its constants written out in halves. */
function uniform(seed: number, future: number, subject: number, kind: number, month: number): number {
  let a = future | 0;
  let b = subject | 0;
  let c = kind | 0;
  let d = month | 0;
  let key0 = seed | 0;
  let key1 = 0;
  for (let round = 0; round < 10; round += 1) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const aMiddle = (Math.imul(0xd251, aLow) + (Math.imul(0x1f53, aLow) >>> 16)) | 0;
    const aCarried = (Math.imul(0x1f53, aHigh) + (aMiddle & 0xffff)) | 0;
    const aTop = (Math.imul(0xd251, aHigh) + (aMiddle >>> 16) + (aCarried >>> 16)) | 0;
    const cLow = c & 0xffff;
    const cHigh = c >>> 16;
    const cMiddle = (Math.imul(0xcd9e, cLow) + (Math.imul(0x8d57, cLow) >>> 16)) | 0;
    const cCarried = (Math.imul(0x8d57, cHigh) + (cMiddle & 0xffff)) | 0;
    const cTop = (Math.imul(0xcd9e, cHigh) + (cMiddle >>> 16) + (cCarried >>> 16)) | 0;
    const nextB = Math.imul(0xcd9e8d57, c);
    const nextD = Math.imul(0xd2511f53, a);
    a = cTop ^ b ^ key0;
    c = aTop ^ d ^ key1;
    b = nextB;
    d = nextD;
    key0 = (key0 + 0x9e3779b9) | 0;
    key1 = (key1 + 0xbb67ae85) | 0;
  }
  return ((a >>> 0) + 0.5) / 0x1_0000_0000;
}

function stepOf(chances: Float64Array, chance: number): number {
  let left = chance;
  let at = 0;
  for (; at < chances.length - 1; at += 1) {
    left -= n(chances, at);
    if (left < 0) break;
  }
  return at;
}

function triangular(chance: number, low: number, central: number, top: number): number {
  if (top <= low) return low;
  return chance < (central - low) / (top - low)
    ? low + Math.sqrt(chance * (top - low) * (central - low))
    : top - Math.sqrt((1 - chance) * (top - low) * (top - central));
}

function lastMonth(before: Float64Array, from: number, hazard: number, left: number): number {
  if (hazard <= 0) return never;
  const months = before.length - 1;
  const limit = n(before, from) + left / hazard;
  if (n(before, months) < limit) return never;
  let low = from;
  let top = months - 1;
  while (low < top) {
    const middle = (low + top) >> 1;
    if (n(before, middle + 1) >= limit) top = middle;
    else low = middle + 1;
  }
  return low;
}

function holderOf(seat: ProcessSeat | ProcessDeputy | null): number {
  if (!seat) return nobody;
  return typeof seat.holder === 'number' ? seat.holder : seat.holder === 'inPost' ? unnamed : nobody;
}

/** How many means are told: always held, vacant months, a term vacant, departures, cost. */
const told = 5;

/** The means that tell whether this is still the engine's process. */
export function bareSuccession(inputs: ProcessInputs, seed: number, futures: number): readonly number[] {
  const { months, people, npq, money, hours } = inputs;
  const [phase, another] = inputs.phases;
  if (!phase || another || inputs.events.length > 0) throw new Error('The bare loop knows one phase and no events');
  const { plain, withDeputy, withoutDeputy, ending, done, climbs, climbMonths, saved, bridgingCost, firstCohort } =
    prepared(inputs);
  const [climb] = climbs;
  if (!climb) throw new Error('A phase has its climb');
  const benchUnits = plain.before;
  const [deputyBefore, deputySudden] = [plain.before, plain.afterSudden];
  const gapMonths = numbers(inputs.gaps.months);
  const gapDated = numbers(inputs.gaps.dated);
  const gapSudden = numbers(inputs.gaps.sudden);
  const demand = numbers(hours.demand);
  const sencoHours = numbers(hours.senco);
  const othersWith = numbers(hours.othersWithDeputy);
  const othersWithout = numbers(hours.othersWithoutDeputy);
  const fees = numbers(money.npqFeeByMonth);
  const { advert, planned } = money;
  const { shortest, longest, succeeds, cohortDay, windowMonths } = npq;
  const absenceHazard = inputs.absence.hazard;
  const absenceMonths = inputs.absence.months;
  const count = people.length;
  const keys = numbers(people.map(({ key }) => key));
  const benchHazards = numbers(people.map(({ benchHazard }) => benchHazard));
  const ownHazards = numbers(people.map(({ ownHazard }) => ownHazard ?? -1));
  const willing = numbers(people.map((person) => person.willing));
  const candidates = Uint8Array.from(people, ({ isCandidate }) => (isCandidate ? 1 : 0));
  const hasReady = Uint8Array.from(people, ({ ready }) => (ready ? 1 : 0));
  const readyLow = numbers(people.map(({ ready }) => ready?.low ?? 0));
  const readyCentral = numbers(people.map(({ ready }) => ready?.central ?? 0));
  const readyHigh = numbers(people.map(({ ready }) => ready?.high ?? 0));
  const held = Uint8Array.from(people, ({ qualification }) => (qualification.isHeld ? 1 : 0));
  const clockMonths = numbers(people.map(({ qualification }) => qualification.clockFrom?.month ?? never));
  const clockDays = numbers(people.map(({ qualification }) => qualification.clockFrom?.day ?? 1));
  const npqMonths = numbers(people.map(({ qualification }) => qualification.npqFrom?.month ?? never));
  const npqDays = numbers(people.map(({ qualification }) => qualification.npqFrom?.day ?? 1));
  const senco = phase.senco;
  const seatKey = seatKeys[senco?.kind ?? 'teacher'];
  const seatHazard = senco?.hazard ?? 0;
  const insiderHazard = senco?.insiderHazard ?? 0;
  const recruitQualified = senco?.recruitQualified ?? 0;
  const seatEffect = effectNumbers[senco?.effect ?? 'established'];
  const seatBridges = senco?.isBridging ? 1 : 0;
  const sencoAtStart = holderOf(senco);
  const seat = phase.deputy;
  const deputyAtStart = holderOf(seat);
  const deputySeatHazard = seat?.hazard ?? 0;
  const studies = seat?.studiesNpq ? 1 : 0;
  const interim = senco ? { head: 0, bridging: 1, nobody: 2 }[phase.interim] : 2;
  const standInKind = interim === 0 ? 4 : interim === 1 ? 3 : 5;
  const standInLead = interim === 0 ? 3 : interim === 1 ? 4 : 0;
  const totalDemand = demand.reduce((sum, each) => sum + each, 0);

  const patience = new Float64Array(count);
  const benchLast = new Int32Array(count);
  const readyFrom = new Int32Array(count);
  const isWilling = new Uint8Array(count);
  const onBench = new Uint8Array(count);
  const steps = new Int32Array(6 * (months + 1));
  const firstCauses = new Uint32Array(10);
  const totals = new Float64Array(sumsKept);
  const squares = new Float64Array(sumsKept);
  const values = new Float64Array(sumsKept);
  const vacantOf = new Uint8Array(futures);
  const costOf = new Float64Array(futures);
  const doneOf = new Float64Array(futures);

  for (let future = 0; future < futures; future += 1) {
    for (let who = 0; who < count; who += 1) {
      const key = n(keys, who);
      const chance = n(willing, who);
      const left = -Math.log(uniform(seed, future, key, draw.leaving, 0));
      patience[who] = left;
      readyFrom[who] =
        n(hasReady, who) === 1
          ? Math.ceil(
              triangular(
                uniform(seed, future, key, draw.ready, 0),
                n(readyLow, who),
                n(readyCentral, who),
                n(readyHigh, who),
              ),
            )
          : 0;
      isWilling[who] = chance >= 1 || (chance > 0 && uniform(seed, future, key, draw.willing, 0) < chance) ? 1 : 0;
      benchLast[who] = lastMonth(benchUnits, 0, n(benchHazards, who), left);
      onBench[who] = 1;
    }
    let holder = nobody;
    let kind: number = seatKey;
    let subject = 0;
    let taken = 0;
    let bridges = 0;
    let effect = 0;
    let hazard = 0.5;
    let threshold = 0.5;
    let borne = 0.5;
    let heldFrom = 0;
    let lapsesAt = never;
    let absentFrom = never;
    let absentUntil = never;
    let holding = 0;
    let arrivesAt = never;
    let isPlanned = 0;
    let deputy = nobody;
    let deputySubject = 0;
    let deputyTaken = 0;
    let deputyHazard = 0.5;
    let deputyPatience = 0.5;
    let deputyLast = never;
    let deputyNpq = never;
    let deputyNpqDay = 1;
    let deputyHeldFrom = never;
    let deputyArrivesAt = never;
    let cause = 9;
    let firstCause = nobody;
    let departures = 0;
    let adverts = 0;
    let paidFees = 0.5;
    let isBreach = 0;
    let vacant = 0;
    let qualified = 0;
    let gap = 0;
    let longestGap = 0;
    let nobodyMonths = 0;
    let changes = 0;
    let designated = -4;
    let worked = 0.5;
    let spent = 0.5;
    paidFees = 0;
    worked = 0;
    spent = 0;
    // Who takes the seats when this stretch begins; 1 at the start, 2 from outside, 3 from inside. NPQ of an insider.
    let takes = 0;
    let takesNpq = never;
    let takesNpqDay = 1;
    // The holder is gone from month t: 1 with notice, 2 without, 3 a planned search.
    let goes = 0;
    let t = 0;
    let deputyTakes = deputyAtStart === nobody ? 0 : 1;
    if (seat && deputyTakes === 0) {
      const at = stepOf(gapDated, uniform(seed, future, deputyKey, draw.gap, 0));
      adverts += at;
      deputyArrivesAt = n(gapMonths, at);
    }
    if (sencoAtStart !== nobody) {
      takes = 1;
      holder = sencoAtStart;
      if (holder >= 0) {
        threshold = n(patience, holder);
        subject = n(keys, holder);
        onBench[holder] = 0;
        takesNpq = n(npqMonths, holder);
        takesNpqDay = n(npqDays, holder);
      }
    } else if (senco) {
      goes = senco.holder === 'leaving' ? 1 : 3;
      if (goes === 1) {
        departures = 1;
        cause = 1;
      } else cause = 0;
    }

    while (t < months) {
      if (deputyArrivesAt === t && goes === 0) deputyTakes = 2;
      for (let pass = 0; pass < 2; pass += 1) {
        // The deputy's seat, at the start before the SENCO's and else after it.
        if (deputyTakes !== 0 && (pass === 1 || t === 0)) {
          let isHeld = 0;
          deputy = deputyTakes === 1 ? deputyAtStart : unnamed;
          deputyTaken = t;
          deputyArrivesAt = never;
          deputyHazard = deputySeatHazard;
          deputyNpq = studies === 1 ? firstCohort + 12 * Math.ceil((t - firstCohort) / 12) : never;
          deputyNpqDay = cohortDay;
          if (deputy >= 0) {
            onBench[deputy] = 0;
            if (n(ownHazards, deputy) >= 0) deputyHazard = n(ownHazards, deputy);
            deputySubject = n(keys, deputy);
            deputyPatience = n(patience, deputy);
            isHeld = n(held, deputy);
            if (n(npqMonths, deputy) < never || isHeld === 1) {
              deputyNpq = n(npqMonths, deputy);
              deputyNpqDay = n(npqDays, deputy);
            }
          } else {
            deputySubject = deputyKey + ((deputyTakes === 1 ? startMonth : t) << 4);
            deputyPatience = -Math.log(uniform(seed, future, deputySubject, draw.leaving, 0));
          }
          deputyLast = lastMonth(deputyBefore, t, deputyHazard, deputyPatience);
          deputyHeldFrom = isHeld === 1 ? 0 : never;
          if (isHeld === 0) {
            let month = deputyNpq;
            while (month < months) {
              const span = longest - shortest + 1;
              const drawn = uniform(seed, future, deputySubject, draw.npqLength, month & 0xffff);
              const result = month + shortest + Math.floor(span * drawn);
              if (uniform(seed, future, deputySubject, draw.npqResult, month & 0xffff) < succeeds) {
                deputyHeldFrom = result;
                break;
              }
              month = firstCohort + 12 * Math.ceil((result + 1 - firstCohort) / 12);
            }
          }
          deputyTakes = 0;
        }
        if (pass === 1) break;

        // The SENCO's seat falls empty: the deputy, then the readiest candidate, else somebody from outside.
        if (goes !== 0) {
          const isSudden = goes === 2;
          const isSearch = goes === 3;
          goes = 0;
          if (!isSearch && deputy !== nobody && (deputy === unnamed || n(isWilling, deputy) === 1)) {
            takes = 3;
            holder = deputy;
            subject = deputySubject;
            threshold = deputyPatience - deputyHazard * (n(deputyBefore, t) - n(deputyBefore, deputyTaken));
            takesNpq = deputyNpq;
            takesNpqDay = deputyNpqDay;
            deputy = nobody;
            deputyLast = never;
            const at = stepOf(isSudden ? gapSudden : gapDated, uniform(seed, future, deputyKey, draw.gap, t));
            adverts += 1 + at;
            deputyArrivesAt = t + n(gapMonths, at);
          } else {
            let best = nobody;
            for (let who = 0; who < count && !isSearch; who += 1) {
              if (n(candidates, who) === 0 || n(onBench, who) === 0 || n(isWilling, who) === 0) continue;
              if (n(readyFrom, who) > t || n(benchLast, who) < t) continue;
              if (best === nobody || n(readyFrom, who) < n(readyFrom, best)) best = who;
            }
            if (best !== nobody) {
              takes = 3;
              holder = best;
              subject = n(keys, best);
              threshold = n(patience, best) - n(benchUnits, t) * n(benchHazards, best);
              onBench[best] = 0;
              takesNpq = n(npqMonths, best);
              takesNpqDay = n(npqDays, best);
            } else {
              const at = stepOf(isSudden ? gapSudden : gapDated, uniform(seed, future, seatKey, draw.gap, t));
              adverts += isSearch ? at : 1 + at;
              arrivesAt = t + n(gapMonths, at);
              isPlanned = isSearch && arrivesAt > t ? 1 : 0;
            }
          }
          if (deputyArrivesAt === t) deputyTakes = 2;
        }
        if (arrivesAt === t) takes = 2;

        // Somebody takes the SENCO's seat.
        if (takes !== 0) {
          let isHeld = 0;
          let clockMonth = t;
          let clockDay = 1;
          if (takes === 2) holder = unnamed;
          if (holder === unnamed && takes !== 3) {
            subject = seatKey + ((takes === 1 ? startMonth : t) << 4);
            threshold = -Math.log(uniform(seed, future, subject, draw.leaving, 0));
            isHeld = takes === 1 || uniform(seed, future, subject, draw.qualified, 0) < recruitQualified ? 1 : 0;
            takesNpq = never;
          }
          kind = takes === 3 ? 1 : seatKey;
          taken = t;
          bridges = takes === 3 ? 0 : seatBridges;
          effect = takes === 3 ? 2 : takes === 2 && seatEffect !== 3 ? 1 : seatEffect;
          hazard = takes === 3 ? insiderHazard : seatHazard;
          if (holder >= 0) {
            isHeld = n(held, holder);
            if (n(clockMonths, holder) !== never) {
              clockMonth = n(clockMonths, holder);
              clockDay = n(clockDays, holder);
            }
            if (n(ownHazards, holder) >= 0 && kind !== 3) hazard = n(ownHazards, holder);
          }
          borne = 0;
          arrivesAt = never;
          isPlanned = 0;
          holding += 1;
          absentUntil = never;
          absentFrom = never;
          if (absenceHazard > 0 && kind !== 3) {
            const left = -Math.log(uniform(seed, future, subject, draw.absence, t));
            absentFrom = t + Math.max(1, Math.ceil((12 * left) / absenceHazard));
          }
          heldFrom = 0;
          lapsesAt = never;
          if (isHeld === 0) {
            let month = takesNpq;
            let day = takesNpqDay;
            if (month === never) {
              month = firstCohort + 12 * Math.ceil((t - firstCohort) / 12);
              day = cohortDay;
              if (month < months) paidFees += n(fees, month);
            }
            heldFrom = never;
            while (month < months) {
              const span = longest - shortest + 1;
              const drawn = uniform(seed, future, subject, draw.npqLength, month & 0xffff);
              const result = month + shortest + Math.floor(span * drawn);
              if (uniform(seed, future, subject, draw.npqResult, month & 0xffff) < succeeds) {
                heldFrom = result;
                break;
              }
              month = firstCohort + 12 * Math.ceil((result + 1 - firstCohort) / 12);
              day = cohortDay;
            }
            lapsesAt = clockMonth + windowMonths;
            if (heldFrom < lapsesAt || (heldFrom === lapsesAt && day <= clockDay)) lapsesAt = never;
          }
          takes = 0;
        }
      }
      if (absentUntil === t) {
        absentUntil = never;
        const left = -Math.log(uniform(seed, future, subject, draw.absence, t));
        absentFrom = t + Math.max(1, Math.ceil((12 * left) / absenceHazard));
      }
      if (absentFrom === t) {
        absentUntil = t + absenceMonths;
        cause = 8;
      }

      // How long nothing changes, and what those months come to.
      const hasDeputy = deputy === nobody ? 0 : 1;
      const units = kind === 3 ? ending : hasDeputy === 1 ? withDeputy : withoutDeputy;
      const before = units.before;
      let last = never;
      if (holder !== nobody && hazard > 0) {
        last = lastMonth(before, t, hazard, threshold - borne);
      }
      let end = months;
      if (last < end) end = last + 1;
      if (deputyLast < end) end = deputyLast + 1;
      if (arrivesAt < end) end = arrivesAt;
      if (deputyArrivesAt < end) end = deputyArrivesAt;
      if (absentUntil < end) end = absentUntil;
      if (absentFrom > t && absentFrom < end) end = absentFrom;
      if (heldFrom > t && heldFrom < end) end = heldFrom;
      if (lapsesAt > t && lapsesAt < end) end = lapsesAt;
      if (deputyHeldFrom > t && deputyHeldFrom < end) end = deputyHeldFrom;
      const length = end - t;
      let cover = 5;
      let now = -4;
      let lead = 0;
      if (holder !== nobody && t < absentFrom) {
        cover = bridges === 1 ? 3 : t >= heldFrom ? 0 : t >= lapsesAt ? 2 : 1;
        now = holding;
        lead = effect === 3 ? 2 : 1;
        gap = 0;
      } else if (hasDeputy === 1 && (holder !== nobody || isPlanned === 1)) {
        cover = t >= deputyHeldFrom ? 0 : 1;
        now = -3;
        gap = 0;
      } else {
        cover = standInKind;
        now = interim === 0 ? -1 : interim === 1 ? -2 : -4;
        lead = standInLead;
        if (holder === nobody) spent -= n(saved, end) - n(saved, t);
        if (interim === 1) spent += n(bridgingCost, end) - n(bridgingCost, t);
        if (interim === 2) nobodyMonths += length;
        gap += length;
        if (gap > longestGap) longestGap = gap;
        vacant += length;
        if (firstCause === nobody) firstCause = cause;
      }
      if (now > 0 ? t >= heldFrom : now === -3 && cover === 0) qualified += length;
      const row = cover * (months + 1);
      steps[row + t] = n(steps, row + t) + 1;
      steps[row + end] = n(steps, row + end) - 1;
      let from = t;
      if (lead === 1 && effect !== 0) {
        const table = effect === 2 ? climb.inside : climb.outside;
        const others = hasDeputy === 1 ? othersWith : othersWithout;
        const until = Math.min(end, taken + climbMonths);
        for (; from < until; from += 1) {
          worked += Math.min(n(demand, from), n(others, from) + n(sencoHours, from) * n(table, from - taken));
        }
      }
      const sums = done[2 * lead + hasDeputy] as Float64Array;
      worked += n(sums, end) - n(sums, from);
      if (now !== designated && t > 0 && now !== -4) changes += 1;
      designated = now;
      if (holder !== nobody && (t === lapsesAt || (t > lapsesAt && t < heldFrom))) isBreach = 1;

      // Who goes at its end, the deputy first.
      const isGoing = last === end - 1;
      let isSudden = false;
      if (isGoing && kind !== 3) {
        isSudden = n(before, t) + (threshold - borne) / hazard <= n(units.afterSudden, end - 1);
      }
      if (holder !== nobody && !isGoing) {
        borne += hazard * (n(before, end) - n(before, t));
      }
      if (deputyLast === end - 1) {
        const limit = n(deputyBefore, deputyTaken) + deputyPatience / deputyHazard;
        const chances = limit <= n(deputySudden, end - 1) ? gapSudden : gapDated;
        const at = stepOf(chances, uniform(seed, future, deputyKey, draw.gap, end));
        adverts += 1 + at;
        deputyArrivesAt = end + n(gapMonths, at);
        deputy = nobody;
        deputyLast = never;
      }
      if (isGoing) {
        departures += 1;
        goes = isSudden ? 2 : 1;
        const promoted =
          kind === 1 && !isSudden && senco !== null && senco.promotedShare > 0
            ? uniform(seed, future, subject, draw.promoted, 0) < senco.promotedShare
            : false;
        cause = kind === 3 ? 7 : kind === 2 ? 6 : isSudden ? 3 : promoted ? 4 : 2;
        holder = nobody;
        absentFrom = never;
        absentUntil = never;
        if (end === months && (deputy === nobody || (deputy >= 0 && n(isWilling, deputy) === 0))) {
          let isInside = false;
          for (let who = 0; who < count; who += 1) {
            if (n(candidates, who) === 0 || n(onBench, who) === 0 || n(isWilling, who) === 0) continue;
            if (n(readyFrom, who) <= end && n(benchLast, who) >= end) isInside = true;
          }
          const chances = isSudden ? gapSudden : gapDated;
          if (!isInside) adverts += 1 + stepOf(chances, uniform(seed, future, seatKey, draw.gap, end));
        } else if (end === months) {
          const chances = isSudden ? gapSudden : gapDated;
          adverts += 1 + stepOf(chances, uniform(seed, future, deputyKey, draw.gap, end));
        }
      }
      t = end;
    }
    const cost = adverts * advert + paidFees + spent;
    values[0] = vacant === 0 ? 1 : 0;
    values[1] = vacant;
    values[2] = longestGap >= 4 ? 1 : 0;
    values[3] = departures;
    values[4] = cost;
    values[5] = nobodyMonths;
    values[6] = nobodyMonths > 0 ? 1 : 0;
    values[7] = changes;
    values[8] = isBreach;
    values[9] = qualified === months ? 1 : 0;
    for (let at = 0; at < sumsKept; at += 1) {
      const value = n(values, at);
      totals[at] = n(totals, at) + value;
      squares[at] = n(squares, at) + value * value;
    }
    if (firstCause !== nobody) firstCauses[firstCause] = n(firstCauses, firstCause) + 1;
    vacantOf[future] = vacant;
    costOf[future] = planned + cost;
    doneOf[future] = totalDemand > 0 ? worked / totalDemand : 1;
  }
  costOf.sort();
  doneOf.sort();
  return Array.from(totals.subarray(0, told), (total) => total / futures);
}
