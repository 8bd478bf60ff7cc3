import type { ProcessInputs, ProcessSeat } from '../../src/engine/succession/process';

const seat: ProcessSeat = {
  holder: 'inPost',
  leaver: null,
  kind: 'teacher',
  hazard: 0.16,
  insiderHazard: 0.2,
  promotedShare: 0.2,
  recruitQualified: 0.4,
  effect: 'established',
  isBridging: false,
};

/** A SENCO with a deputy or alone, round numbers throughout: enough of a process for its futures to differ. */
export function roundInputs(option: string, { months = 60, hasDeputy = false } = {}): ProcessInputs {
  const each = <Value>(value: (month: number) => Value): Value[] => Array.from({ length: months }, (_, t) => value(t));
  return {
    option,
    startsOn: '2027-01-01',
    months,
    people: [],
    phases: [
      {
        structure: option,
        fromMonth: 0,
        senco: seat,
        deputy: hasDeputy ? { holder: 'inPost', hazard: seat.hazard, studiesNpq: true } : null,
        interim: 'head',
      },
    ],
    events: [],
    leaving: {
      suddenByMonth: each(() => 0.01),
      datedByMonth: each((t) => (t % 12 === 7 ? 0.6 : t % 12 === 11 || t % 12 === 3 ? 0.14 : 0)),
      endingByMonth: each(() => 1 / 12),
      overloadWithDeputy: each(() => 1),
      overloadWithoutDeputy: each(() => 1.2),
    },
    gaps: { months: [0, 4, 8], dated: [0.8, 0.15, 0.05], sudden: [0, 0.8, 0.2] },
    absence: { hazard: 0.03, months: 4 },
    npq: {
      isRequired: true,
      cohortByMonth: each((t) => t % 12 === 9),
      cohortDay: 15,
      shortest: 12,
      longest: 18,
      succeeds: 0.9,
      windowMonths: 36,
    },
    hours: {
      demand: each(() => 80),
      othersWithDeputy: each(() => 20),
      othersWithoutDeputy: each(() => 0),
      senco: each(() => 60),
      head: each(() => 10),
      bridging: each(() => 20),
    },
    effect: { climbs: [{ outside: [0.6, 0.7, 0.8, 0.9, 1], inside: [0.8, 0.9, 1] }], bridging: 0.8 },
    money: {
      planned: 10_000,
      ceiling: 9_000,
      savedByMonth: each(() => 300),
      bridgingByMonth: each(() => 900),
      advert: 800,
      npqFeeByMonth: each(() => 0),
    },
    usual: { candidate: { hazard: 0.15, ready: { low: 6, central: 18, high: 30 } }, deputyHazard: 0.16 },
  };
}
