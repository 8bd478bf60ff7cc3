import { createEvents } from 'ics';
import { partsOf } from '../../domain/calendar';
import type { IsoDate } from '../../domain/units';

/** A day to put in a calendar. */
export interface CalendarEvent {
  /** The same for the same day of the same school whenever it is written, so that a calendar takes it once. */
  readonly uid: string;
  readonly on: IsoDate;
  readonly title: string;
  readonly description: string;
}

/** Octets in a line before it is folded (RFC 5545, 3.1). */
const mostOctets = 75;
const encoder = new TextEncoder();

/**
 * The text of an .ics file: whole days that block nobody's time. `stampedOn` is the day it is written, so that the same
 * plan on the same day gives the same text.
 */
export function calendarText(events: readonly CalendarEvent[], stampedOn: IsoDate): string {
  const { error, value } = createEvents(
    events.map(({ uid, on, title, description }) => ({
      uid,
      title: plainText(title),
      description: plainText(description),
      start: dayOf(on),
      end: dayOf(on),
      transp: 'TRANSPARENT',
      busyStatus: 'FREE',
    })),
    { productId: '-//SENCO Planner//EN', method: 'PUBLISH', calName: 'SENCO Planner' },
  );
  if (error || value === null) throw error ?? new Error('The calendar came to nothing');
  const stamp = `DTSTAMP:${stampedOn.replaceAll('-', '')}T000000Z`;
  const lines = unfolded(value).map((line) => (line.startsWith('DTSTAMP:') ? stamp : line));
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const dayOf = (on: IsoDate): [number, number, number] => {
  const { year, month, day } = partsOf(on);
  return [year, month, day];
};

/** Control characters, a lone carriage return among them, could end a line and begin a property of its own. */
const plainText = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]|[\u2028\u2029]/gu, ' ');

/** The library folds by characters; the standard counts octets. */
const unfolded = (text: string): readonly string[] =>
  text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);

function folded(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      parts.push('');
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n ');
}
