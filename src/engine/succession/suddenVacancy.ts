import type { Story } from '../../domain/succession';
import type { ProcessInputs, ProcessPhase, ProcessSeat } from './process';
import { storyOf } from './storyOf';

/**
 * What follows if the SENCO is gone from a month on without notice, and nothing else goes wrong: nobody else leaves, nobody is
 * ill, and outside recruitment takes `gap` months (a length of `inputs.gaps.months`; no less than a term, since nobody can
 * start at once).
 */
export function suddenVacancy(inputs: ProcessInputs, month: number, gap: number): Story {
  return storyOf(withoutChance(inputs, month, gap), 0, 0);
}

function withoutChance(inputs: ProcessInputs, month: number, gap: number): ProcessInputs {
  const nothing = inputs.leaving.suddenByMonth.map(() => 0);
  const sure = inputs.gaps.months.map((months) => (months === gap ? 1 : 0));
  // Everybody who is planned is there when the play begins, and a willing person of whom nobody knows says yes.
  return {
    ...inputs,
    people: inputs.people.map((person) => ({
      ...person,
      willing: person.willing > 0 ? 1 : 0,
      ready: person.ready && { low: person.ready.central, central: person.ready.central, high: person.ready.central },
    })),
    phases: inputs.phases.map((phase, place) => ({ ...phase, ...seatsOf(phase, place === 0) })),
    events: [{ kind: 'suddenly', month, person: null }],
    leaving: { ...inputs.leaving, suddenByMonth: nothing, datedByMonth: nothing },
    gaps: { ...inputs.gaps, dated: inputs.gaps.months.map((months) => (months === 0 ? 1 : 0)), sudden: sure },
    absence: { ...inputs.absence, hazard: 0 },
    npq: { ...inputs.npq, succeeds: 1 },
  };
}

/** The seats with no loan that ends by itself; on the plan's first day with everybody in them. */
function seatsOf({ senco, deputy }: ProcessPhase, isFirst: boolean): Pick<ProcessPhase, 'senco' | 'deputy'> {
  const isMissing = (holder: ProcessSeat['holder']): boolean => holder === 'toAppoint' || holder === 'leaving';
  return {
    senco: senco && {
      ...senco,
      holder: isFirst && isMissing(senco.holder) ? 'inPost' : senco.holder,
      hazard: senco.kind === 'secondment' ? 0 : senco.hazard,
    },
    deputy: deputy && { ...deputy, holder: isFirst && isMissing(deputy.holder) ? 'inPost' : deputy.holder },
  };
}
