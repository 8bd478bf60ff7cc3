import { openFileSentence } from '../openFileSentence';
import type { RefusedLink } from './linkForm';

/** Why a link was not opened, in one sentence or two. */
export function linkSentence(refusal: RefusedLink): string {
  switch (refusal.why) {
    case 'notALink':
      return 'The link cannot be opened: it is not a link made by SENCO Planner.';
    case 'newerThanThisApp':
      return 'The link cannot be opened: it was made by a newer version of SENCO Planner than this one.';
    case 'cutShort':
      return 'The link cannot be opened: its end is missing, as happens when a message breaks it in two. Ask for it again, or for the file.';
    case 'altered':
      return 'The link cannot be opened: it is not as it was made, and part of it has been changed or lost on the way. Ask for it again, or for the file.';
    case 'tooLarge':
      return 'The link cannot be opened: it holds more than any plan.';
    case 'plan':
      return openFileSentence(refusal.refused, 'The plan in the link');
  }
}
