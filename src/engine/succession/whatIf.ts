import type { Estimated, SuccessionOutcome } from '../../domain/succession';
import { luckKey } from './luck';
import type { MonthDay, ProcessInputs, ProcessPerson } from './process';

/** The same option with one thing more inside the school: one more candidate, the NPQ begun now, a deputy. */
export interface WhatIf {
  readonly id: 'candidate' | 'npqNow' | 'deputy';
  readonly inputs: ProcessInputs;
}

/** Those of the three that would change anything for this option. Only the process changes: hours and costs are as planned. */
export function whatIfs(inputs: ProcessInputs): readonly WhatIf[] {
  const { phases } = inputs;
  if (phases.every(({ senco }) => senco === null)) return [];
  const found: WhatIf[] = [{ id: 'candidate', inputs: withCandidate(inputs, 'what-if-candidate') }];
  const studying = withNpqNow(inputs);
  if (studying) found.push({ id: 'npqNow', inputs: studying });
  if (phases.some(({ deputy }) => deputy === null)) found.push({ id: 'deputy', inputs: withDeputy(inputs) });
  return found;
}

/** One more willing teacher, ready when candidates usually are. */
function withCandidate(inputs: ProcessInputs, id: string): ProcessInputs {
  const { hazard, ready } = inputs.usual.candidate;
  return {
    ...inputs,
    people: [
      ...inputs.people,
      {
        id,
        key: luckKey(id),
        ownHazard: null,
        benchHazard: hazard,
        isCandidate: true,
        willing: 1,
        ready,
        qualification: { isHeld: false, clockFrom: null, npqFrom: null },
      },
    ],
  };
}

/** One person more, who begins to get ready, and the NPQ where it is asked for, in some month. */
export function withTrainee(inputs: ProcessInputs, person: ProcessPerson, fromMonth: number): ProcessInputs {
  const { ready, qualification } = person;
  const trainee: ProcessPerson = {
    ...person,
    ready: ready && { low: ready.low + fromMonth, central: ready.central + fromMonth, high: ready.high + fromMonth },
    qualification: inputs.npq.isRequired
      ? { ...qualification, npqFrom: cohortAfter(fromMonth, inputs) }
      : qualification,
  };
  return { ...inputs, people: [...inputs.people, trainee] };
}

/** The phases in which something is begun, by their place, and the month in which the first of them begins. */
interface Begun {
  readonly fromMonth: number;
  readonly isIn: (place: number) => boolean;
}

const fromTheStart: Begun = { fromMonth: 0, isIn: () => true };

/** Everybody who could step up begins the NPQ in the first cohort of some phases; null where nobody is left who could. */
export function withNpqNow(inputs: ProcessInputs, begun: Begun = fromTheStart): ProcessInputs | null {
  const { people, npq } = inputs;
  if (!npq.isRequired) return null;
  const npqFrom = cohortAfter(begun.fromMonth, inputs);
  const phases = inputs.phases.filter((_, place) => begun.isIn(place));
  const deputies = new Set(phases.map(({ deputy }) => deputy?.holder));
  const couldStudy = ({ isCandidate, qualification }: ProcessPerson, index: number): boolean =>
    (isCandidate || deputies.has(index)) && !qualification.isHeld && qualification.npqFrom === null;
  const idle = phases.some(({ deputy }) => deputy !== null && !deputy.studiesNpq);
  if (!idle && !people.some(couldStudy)) return null;
  return {
    ...inputs,
    people: people.map((person, index) =>
      couldStudy(person, index) ? { ...person, qualification: { ...person.qualification, npqFrom } } : person,
    ),
    phases: inputs.phases.map((phase) =>
      phases.includes(phase) ? { ...phase, deputy: phase.deputy && { ...phase.deputy, studiesNpq: true } } : phase,
    ),
  };
}

/** The first cohort of the NPQ from a month on; the month itself where none opens before the plan ends. */
function cohortAfter(fromMonth: number, { npq }: ProcessInputs): MonthDay {
  const cohort = npq.cohortByMonth.indexOf(true, fromMonth);
  return { month: cohort < 0 ? fromMonth : cohort, day: npq.cohortDay };
}

/** A deputy SENCO in every phase that has none, appointed from outside and studying for the NPQ. */
function withDeputy(inputs: ProcessInputs): ProcessInputs {
  const hazard = inputs.usual.deputyHazard;
  return {
    ...inputs,
    phases: inputs.phases.map((phase) => ({
      ...phase,
      deputy: phase.deputy ?? { holder: 'toAppoint', hazard, studiesNpq: true },
    })),
  };
}

/** What a change inside the school may change. */
export type WhatIfMeasures = Pick<SuccessionOutcome, 'alwaysHeld' | 'vacantMonths' | 'alwaysQualified' | 'breach'>;

/** What cover comes to with one thing changed, and without, both from the same futures. */
export interface Changed extends WhatIfMeasures {
  readonly before: WhatIfMeasures;
}

/** The change set beside what the option comes to as it stands: where that is exact, the change moves by as much as it does. */
export function besideWhatStands(changed: Changed, stands: WhatIfMeasures): Changed {
  const moved = (measure: keyof WhatIfMeasures, most: number): Estimated => {
    const mean = changed[measure].mean + (stands[measure].mean - changed.before[measure].mean);
    return { ...changed[measure], mean: Math.min(most, Math.max(0, mean)) };
  };
  return {
    before: stands,
    alwaysHeld: moved('alwaysHeld', 1),
    vacantMonths: moved('vacantMonths', Number.POSITIVE_INFINITY),
    alwaysQualified: moved('alwaysQualified', 1),
    breach: moved('breach', 1),
  };
}
