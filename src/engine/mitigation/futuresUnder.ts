import { mitigationIds } from '../../domain/mitigation';
import type { PhaseSpan } from '../../domain/option';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import type { ProcessInputs } from '../succession/process';
import { mitigations } from './register';

/** An option's process with what the mitigations of its phases change in it. */
export function futuresUnder(
  inputs: ProcessInputs,
  phases: readonly PhaseSpan[],
  world: { readonly startsOn: IsoDate; readonly figures: Figures },
): ProcessInputs {
  return mitigationIds.reduce((so, id) => {
    const { inFutures } = mitigations[id];
    const isIn = (place: number): boolean => phases[place]?.structure.mitigations.includes(id) ?? false;
    const first = phases.find((_, place) => isIn(place));
    return inFutures && first ? inFutures(so, { ...world, fromMonth: first.fromMonth, isIn }) : so;
  }, inputs);
}
