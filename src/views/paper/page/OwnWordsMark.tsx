import { ownWordsMark } from '../../../domain/paper';

/** In print, where nothing else tells the head's words from the planner's. */
export const OwnWordsMark = () => <span className="paper-own-words print-only"> {ownWordsMark}</span>;
