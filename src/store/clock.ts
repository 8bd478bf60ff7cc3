import { isoDate } from '../domain/calendar';
import type { IsoDate } from '../domain/units';

/** Today on this computer. The only clock of the app; the engine is handed the day. */
export function today(): IsoDate {
  return dayOf(new Date());
}

/** The day of a moment on this computer's clock. */
export function dayOf(moment: Date): IsoDate {
  return isoDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** This instant in UTC, for the saved file. */
export function timestamp(): string {
  return new Date().toISOString();
}

/** Milliseconds, for telling one thought from the next. */
export function milliseconds(): number {
  return Date.now();
}
