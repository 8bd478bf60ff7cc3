import { isPhased, type Measured } from '../indicators/measured';
import { coversAll } from './wholeWork';

/**
 * The share of the work that an option covers, as every sentence and list says it. Spare hours of a quiet month do not do a
 * busy one's work, nor those of one phase another's: short of the whole, the share done is the one that adds up.
 */
export function shareCovered(measured: Measured): number {
  const { time } = measured.assessment;
  if (!isPhased(measured)) return coversAll(time) ? time.coverage : time.shareDone;
  const phases = measured.phases.map(({ alone }) => shareCovered(alone));
  return phases.every((coverage) => coversAll({ coverage })) ? time.coverage : time.shareDone;
}
