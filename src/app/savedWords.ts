import { today } from '../store/clock';

/** When a moment was, where the school is: '12:04' today, '21 November at 12:04' on another day. */
export function savedWords(timestamp: string): string {
  const moment = new Date(timestamp);
  const time = moment.toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
  const day = moment.toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
  if (day === today()) return time;
  return `${moment.toLocaleDateString('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long' })} at ${time}`;
}
