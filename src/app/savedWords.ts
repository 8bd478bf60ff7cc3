import { dayOf, today } from '../store/clock';
import { dateWords } from '../ui/format';

const twoFigures = (number: number): string => String(number).padStart(2, '0');

/** When a moment was, on this computer's clock: '12:04' today, '21 November 2026 at 12:04' on another day. */
export function savedWords(timestamp: string): string {
  const moment = new Date(timestamp);
  const time = `${twoFigures(moment.getHours())}:${twoFigures(moment.getMinutes())}`;
  const day = dayOf(moment);
  return day === today() ? time : `${dateWords(day)} at ${time}`;
}
