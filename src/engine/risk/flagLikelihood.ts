import type { RiskFlag } from '../../domain/assessment';
import type { SuccessionOutcome } from '../../domain/succession';
import { chanceReadings } from '../succession/riskChances';

/** How likely what a flag warns of is over the plan's years, and what exactly it is the chance of. */
export interface FlagLikelihood {
  readonly chance: number;
  readonly of: string;
}

/** From the futures; null where the flag is a plain fact of the structure, such as who sits on the leadership team. */
export function flagLikelihood(id: RiskFlag['id'], outcome: SuccessionOutcome | null): FlagLikelihood | null {
  if (!outcome) return null;
  switch (id) {
    case 'onePersonHoldsEverything':
      return { chance: chanceReadings.empty(outcome).mean, of: 'The SENCO’s post stands empty at some time' };
    case 'overload':
      return { chance: chanceReadings.leaves(outcome).mean, of: 'The SENCO leaves, sooner the heavier the load' };
    case 'noSuccessor':
      return (
        outcome.readyWhenNeeded && {
          chance: 1 - outcome.readyWhenNeeded.mean,
          of: 'When the SENCO leaves, nobody inside is ready',
        }
      );
    case 'conflictOfInterest':
    case 'offLeadershipTeam':
      return null;
  }
}
