import { type Assessment, type RiskFlag, unboundedLoad } from '../../domain/assessment';
import { flagLikelihood } from '../../engine/risk/flagLikelihood';
import { percent, plain } from '../../ui/format';
import { valueText } from './cellText';
import type { Compared } from './compared';

/**
 * What raised a flag, and how likely what it warns of is, in the few words that a cell can hold. The working has the
 * sentences, and the likelihood of a flag that is not raised too.
 */
export function flagWords(
  id: RiskFlag['id'],
  { assessment, measured }: Pick<Compared, 'assessment' | 'measured'>,
): string {
  const isRaised = assessment.flags.find((flag) => flag.id === id)?.isRaised ?? false;
  if (!isRaised) return 'not raised';
  const chance = chanceWords[id];
  const raised = raisedWords(id, assessment);
  if (chance === null) return raised;
  // While the futures are being drawn the words stand where they will, so that no row grows.
  if (!measured.succession) return `${raised}; ${chance('…')}`;
  const likelihood = flagLikelihood(id, measured.succession);
  return `${raised}; ${likelihood ? chance(valueText('futures of 100', 100 * likelihood.chance)) : 'no departures'}`;
}

/** What the likelihood is the chance of; null where the flag is a plain fact of the structure. */
const chanceWords: Readonly<Record<RiskFlag['id'], ((futures: string) => string) | null>> = {
  conflictOfInterest: null,
  onePersonHoldsEverything: (futures) => `post empty at some time in ${futures} of 100`,
  offLeadershipTeam: null,
  overload: (futures) => `leaves in ${futures} of 100`,
  noSuccessor: (futures) => `nobody ready in ${futures} of 100 departures`,
};

function raisedWords(id: RiskFlag['id'], { time }: Assessment): string {
  switch (id) {
    case 'conflictOfInterest':
      return 'raised: judge and advocate';
    case 'onePersonHoldsEverything':
      return `raised: ${percent(time.shareOnOnePerson)} on one person`;
    case 'offLeadershipTeam':
      return 'raised: not a member';
    case 'overload':
      return time.loadOnSenco >= unboundedLoad
        ? 'raised: no hours for it'
        : `raised: ${plain(time.loadOnSenco, 1)} times the hours`;
    case 'noSuccessor':
      return 'raised: nobody on the way';
  }
}
