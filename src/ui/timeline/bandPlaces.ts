import { addMonths, monthsBetween, partsOf, schoolYearName, schoolYearOf } from '../../domain/calendar';
import type { IsoDate } from '../../domain/units';

/** Where a day stands, in months from the first day of the band. */
export function monthsTo(startsOn: IsoDate, day: IsoDate): number {
  return monthsBetween(startsOn, day) + (partsOf(day).day - 1) / 31;
}

/** How far along a band of some length a place stands, for a style. */
export const percentAlong = (at: number, length: number): string => `${(at / length) * 100}%`;

/** How near to a practical start, in months, a handle is drawn to it. Under a half would be no stronger than any month. */
const pull = 0.9;

/** The month that a handle let go at a place means: a practical start draws it from further than other months do. */
export function snappedMonth(at: number, practical: readonly number[]): number {
  return practical.find((month) => Math.abs(month - at) <= pull) ?? Math.round(at);
}

/** A school year on the band, from its September or from the band's start. */
export interface BandYear {
  readonly name: string;
  readonly fromMonth: number;
  readonly months: number;
}

export function bandYears(startsOn: IsoDate, months: number): readonly BandYear[] {
  const starts = Array.from({ length: months }, (_, month) => month).filter(
    (month) => month === 0 || partsOf(addMonths(startsOn, month)).month === 9,
  );
  return starts.map((fromMonth, place) => ({
    name: schoolYearName(schoolYearOf(addMonths(startsOn, fromMonth))),
    fromMonth,
    months: (starts[place + 1] ?? months) - fromMonth,
  }));
}

interface Label {
  /** Where its mark stands, in pixels. */
  readonly at: number;
  readonly width: number;
  readonly isStrong: boolean;
}

/** Which side of its mark each label stands on; null where it would lie on another label or mark, and is left to the list. */
export function labelSides(labels: readonly Label[], room: number): readonly ('right' | 'left' | null)[] {
  const sides = new Array<'right' | 'left' | null>(labels.length).fill(null);
  const taken: (readonly [number, number])[] = labels.map(({ at }) => [at - 2, at + 2]);
  const inOrder = labels.map((label, place) => ({ ...label, place }));
  for (const { at, width, place } of [...inOrder.filter((l) => l.isStrong), ...inOrder.filter((l) => !l.isStrong)]) {
    const spans = { right: [at + 3, at + 3 + width], left: [at - 3 - width, at - 3] } as const;
    const side = (['right', 'left'] as const).find((each) => {
      const [from, to] = spans[each];
      return from >= 0 && to <= room && taken.every(([start, end]) => to <= start || from >= end);
    });
    if (!side) continue;
    sides[place] = side;
    taken.push(spans[side]);
  }
  return sides;
}

/** Pixels for a letter in the widest of the system's faces, and for all that stands in a segment beside its name. */
const letter = 7.6;
const besideName = 50;
/** 'from Sep 2028', which is written smaller. */
const fewestLetters = 11;

/** Whether a segment of some pixels can hold a name, in two lines. */
export function hasRoomFor(name: string, width: number): boolean {
  const letters = Math.floor((width - besideName) / letter);
  return letters >= fewestLetters && fitsInLines(name, letters, 2);
}

interface PlaceBeneath {
  /** Pixels from the left. */
  readonly at: number;
  readonly line: number;
}

/** Where names stand beneath the segments that cannot hold them: each under its own, unless it would run out on the right. */
export function placesBeneath(
  names: readonly { readonly at: number; readonly text: string }[],
  width: number,
): readonly PlaceBeneath[] {
  const placed = names.map(({ at, text }) => {
    const room = Math.min(width, text.length * letter + 24);
    return { at: Math.min(at, width - room), width: room };
  });
  const lines = linesOf(placed);
  return placed.map(({ at }, place) => ({ at, line: lines[place] ?? 0 }));
}

/** The line on which each name stands, so that names on one line do not meet: the first line with room. */
function linesOf(names: readonly { readonly at: number; readonly width: number }[]): readonly number[] {
  const ends: number[] = [];
  return names.map(({ at, width }) => {
    const free = ends.findIndex((end) => end <= at);
    const line = free === -1 ? ends.length : free;
    ends[line] = at + width;
    return line;
  });
}

/** Whether a name can be written in some lines of some letters without breaking a word. */
function fitsInLines(name: string, letters: number, lines: number): boolean {
  let left = lines;
  let room = 0;
  for (const word of name.split(' ')) {
    if (word.length > letters) return false;
    if (word.length + 1 <= room) {
      room -= word.length + 1;
    } else {
      left -= 1;
      room = letters - word.length;
    }
  }
  return left >= 0;
}
