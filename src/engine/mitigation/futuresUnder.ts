import { mitigationIds } from '../../domain/mitigation';
import type { PhaseSpan } from '../../domain/option';
import type { ProcessInputs } from '../succession/process';
import { mitigations } from './register';

/** An option's process with what the mitigations of its phases change in it. */
export function futuresUnder(inputs: ProcessInputs, phases: readonly PhaseSpan[]): ProcessInputs {
  return mitigationIds.reduce((so, id) => {
    const { inFutures } = mitigations[id];
    const isIn = (place: number): boolean => phases[place]?.structure.mitigations.includes(id) ?? false;
    const first = phases.find((_, place) => isIn(place));
    return inFutures && first ? inFutures(so, { fromMonth: first.fromMonth, isIn }) : so;
  }, inputs);
}
