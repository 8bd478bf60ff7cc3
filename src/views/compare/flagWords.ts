import { type Assessment, type RiskFlag, unboundedLoad } from '../../domain/assessment';
import { percent, plain } from '../../ui/format';

/** What raised a flag, in the few words that a cell can hold. The working has the sentence. */
export function flagWords(id: RiskFlag['id'], { flags, time }: Pick<Assessment, 'flags' | 'time'>): string {
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
