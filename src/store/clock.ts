import type { IsoDate } from '../domain/units';

/** Today where the school is. The only clock of the app; the engine is handed the day. */
export function today(): IsoDate {
  return new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
}

/** This instant in UTC, for the saved file. */
export function timestamp(): string {
  return new Date().toISOString();
}

/** Milliseconds, for telling one thought from the next. */
export function milliseconds(): number {
  return Date.now();
}
