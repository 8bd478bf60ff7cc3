import { type KeyboardEvent, useState } from 'react';
import { addMonths } from '../../domain/calendar';
import type { IsoDate } from '../../domain/units';
import { dateWords } from '../format';
import { snappedMonth } from './bandPlaces';

/** A day at which one phase ends and the next begins, and the months between which it may stand. */
export interface BandBoundary {
  readonly id: string;
  /** Names the handle: 'Start of the SLT SENCO'. */
  readonly label: string;
  readonly month: number;
  readonly from: number;
  readonly to: number;
  readonly onMove: (month: number) => void;
}

interface BandHandleProps {
  readonly boundary: BandBoundary;
  readonly startsOn: IsoDate;
  readonly months: number;
  readonly practical: readonly number[];
}

/** Moves a boundary: arrow keys by a month, Page keys to the next practical start, the pointer to months and, from further off, to practical starts. */
export function BandHandle({ boundary, startsOn, months, practical }: BandHandleProps) {
  const { month, from, to } = boundary;
  const [isHeld, setIsHeld] = useState(false);
  const moveTo = (wanted: number): void => {
    const allowed = Math.min(to, Math.max(from, wanted));
    if (from <= to && allowed !== month) boundary.onMove(allowed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = monthForKey(event.key, boundary, practical);
    if (wanted === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveTo(wanted);
  };
  return (
    <input
      className="band-handle screen-only"
      type="range"
      min={0}
      max={months}
      // While held, parts of a month reach us, so that a practical start can draw the handle from further than others.
      step={isHeld ? 0.05 : 1}
      value={month}
      aria-label={boundary.label}
      aria-valuetext={`${dateWords(addMonths(startsOn, month))}${practical.includes(month) ? '' : ', not a practical start'}`}
      onKeyDown={onKeyDown}
      onPointerDown={() => setIsHeld(true)}
      onPointerUp={() => setIsHeld(false)}
      onPointerCancel={() => setIsHeld(false)}
      onChange={({ target }) => {
        const at = target.valueAsNumber;
        moveTo(isHeld ? snappedMonth(at, practical) : Math.round(at));
      }}
    />
  );
}

function monthForKey(key: string, { month, from, to }: BandBoundary, practical: readonly number[]): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return month + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return month - 1;
    case 'PageUp':
      return practical.find((start) => start > month) ?? month;
    case 'PageDown':
      return practical.findLast((start) => start < month) ?? month;
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return null;
  }
}
