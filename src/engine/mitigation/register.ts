import type { MitigationId } from '../../domain/mitigation';
import { helpWithTheWork } from './helpWithTheWork';
import type { Mitigation } from './mitigation';
import { peopleToFollow } from './peopleToFollow';
import { standingAndOversight } from './standingAndOversight';

/** Everything a school can add to a structure against its risks, once. */
export const mitigations: Readonly<Record<MitigationId, Mitigation>> = {
  ...helpWithTheWork,
  ...peopleToFollow,
  ...standingAndOversight,
};
