import { type Assessment, type RiskFlag, unboundedLoad } from '../../domain/assessment';
import { flagLikelihood } from '../../engine/risk/flagLikelihood';
import { percent, plain } from '../../ui/format';
import type { Compared } from './compared';

/** What raised a flag, in the few words that a cell can hold. The working has the sentence. */
export function flagWords(
  id: RiskFlag['id'],
  { assessment, measured }: Pick<Compared, 'assessment' | 'measured'>,
): string {
  const words = raisedWords(id, assessment);
  const likelihood = flagLikelihood(id, measured.succession);
  return likelihood ? `${words}; ${Math.round(100 * likelihood.chance)} in 100` : words;
}

function raisedWords(id: RiskFlag['id'], { flags, time }: Assessment): string {
  const isRaised = flags.find((flag) => flag.id === id)?.isRaised ?? false;
  if (!isRaised) return 'not raised';
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
