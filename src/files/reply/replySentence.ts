import { criterionNames } from '../../domain/decision';
import type { RefusedReply } from './reply';

/** Why a reply was not taken in, in one sentence or two that name its file. */
export function replySentence(refused: RefusedReply, fileName: string): string {
  const file = `“${fileName}” is not taken in:`;
  switch (refused.why) {
    case 'notJson':
      return `${file} it is not a reply file, or part of it has been lost.`;
    case 'notOurs':
      return `${file} it is not a reply saved by SENCO Planner.`;
    case 'aPlan':
      return `${file} it is a plan and not a governor’s reply.`;
    case 'newerThanThisApp':
      return `${file} it was saved by a newer version of SENCO Planner than this one.`;
    case 'tooLarge':
      return `${file} it is larger than any reply.`;
    case 'damaged':
      return `${file} ${refused.where} ${refused.what}.`;
    case 'otherRanges': {
      const { criterion, was, is } = refused;
      return `${file} it was weighed against other ranges. “${criterionNames[criterion]}” was shown there as “${was ?? 'nothing'}”, and here it is “${is ?? 'nothing'}”. Send the plan again and ask for a new reply.`;
    }
  }
}
