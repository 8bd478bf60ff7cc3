import { type FocusEvent, type KeyboardEvent, memo, type RefObject, useCallback, useRef, useState } from 'react';
import { monthsInTerm } from '../../domain/succession';
import { structureStyle } from '../structureStyle';
import './futureDots.css';

export interface FutureDot {
  /** Its place on every board. */
  readonly place: number;
  readonly future: number;
  /** Months in which the post stands empty. */
  readonly vacantMonths: number;
  /** 'Future 37: empty for 4 months' */
  readonly says: string;
}

interface FutureDotsProps {
  /** What the dots add up to, for who cannot see them. */
  readonly label: string;
  /** Place in the plan, for its colour. */
  readonly index: number;
  readonly dots: readonly FutureDot[];
  readonly columns: number;
  /** The future that is chosen, on every board. */
  readonly chosen: number | null;
  readonly onChoose: (future: number) => void;
  /** Told the place that a pointer or the keyboard is at, so that every board marks the same one. */
  readonly onPoint: (place: number | null) => void;
}

/** A dot for every future: the same place on every board is the same future. One stop of the Tab key; arrows go from dot to dot. */
export const FutureDots = memo(function FutureDots(props: FutureDotsProps) {
  const { label, index, dots, columns, chosen, onChoose, onPoint } = props;
  const board = useRef<HTMLFieldSetElement>(null);
  const [visited, setVisited] = useState<number | null>(null);
  const chosenPlace = dots.findIndex(({ future }) => future === chosen);
  const stop = Math.min(visited ?? Math.max(0, chosenPlace), dots.length - 1);

  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const place = placeOf(event.currentTarget);
    setVisited(place);
    onPoint(place);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const to = placeAfter(event.key, placeOf(event.currentTarget), columns, dots.length);
    if (to === null) return;
    event.preventDefault();
    board.current?.querySelector<HTMLElement>(`[data-place="${to}"]`)?.focus();
  };
  const away = (): void => onPoint(null);

  return (
    <fieldset
      className="future-dots"
      ref={board}
      aria-label={label}
      style={{
        color: structureStyle(index).colour,
        gridTemplateColumns: `repeat(${columns}, 1fr)`,
        aspectRatio: columns / rowsOf(dots.length, columns),
      }}
    >
      <Drawing dots={dots} columns={columns} />
      {dots.map(({ place, future, says }) => (
        <button
          key={place}
          type="button"
          data-place={place}
          tabIndex={place === stop ? 0 : -1}
          aria-label={says}
          aria-pressed={future === chosen}
          onClick={() => onChoose(future)}
          onFocus={onFocus}
          onBlur={away}
          onKeyDown={onKeyDown}
          onPointerEnter={() => onPoint(place)}
          onPointerLeave={away}
        />
      ))}
    </fieldset>
  );
});

const rowsOf = (count: number, columns: number): number => Math.ceil(count / columns);
const placeOf = (dot: HTMLElement): number => Number(dot.getAttribute('data-place'));

function placeAfter(key: string, place: number, columns: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, place + 1);
    case 'ArrowLeft':
      return Math.max(0, place - 1);
    case 'ArrowDown':
      return place + columns > last ? place : place + columns;
    case 'ArrowUp':
      return place < columns ? place : place - columns;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Drawing units of one dot's square, and its middle. */
const cell = 16;
const half = cell / 2;

const ring = (radius: number) =>
  `m${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
const bowl = (radius: number) => `m${-radius} 0a${radius} ${radius} 0 0 0 ${2 * radius} 0z`;

/** Always held: a small ring. A term or less: half full. Longer: a full disc. Three paths, however many dots. */
const Drawing = memo(function Drawing({ dots, columns }: Pick<FutureDotsProps, 'dots' | 'columns'>) {
  const paths = { held: '', outline: '', half: '', full: '' };
  for (const { place, vacantMonths } of dots) {
    const from = `M${(place % columns) * cell + half} ${Math.floor(place / columns) * cell + half}`;
    if (vacantMonths === 0) paths.held += from + ring(3);
    else if (vacantMonths > monthsInTerm) paths.full += from + ring(6);
    else {
      paths.outline += from + ring(5);
      paths.half += from + bowl(5);
    }
  }
  return (
    <svg viewBox={`0 0 ${columns * cell} ${rowsOf(dots.length, columns) * cell}`} aria-hidden="true" focusable="false">
      <path className="held" d={paths.held} />
      <path className="outline" d={paths.outline} />
      <path d={`${paths.half}${paths.full}`} fill="currentColor" />
    </svg>
  );
});

/** The same three shapes for a key. */
export function DotShape({ vacantMonths }: Pick<FutureDot, 'vacantMonths'>) {
  return (
    <span className="dot-shape">
      <Drawing dots={[{ place: 0, future: 0, vacantMonths, says: '' }]} columns={1} />
    </span>
  );
}

/** Marks one place on every board inside the element, without building any of them anew. */
export function usePointed<T extends HTMLElement>(
  columns: number,
): readonly [RefObject<T | null>, (place: number | null) => void] {
  const boards = useRef<T>(null);
  const point = useCallback(
    (place: number | null) => {
      const style = boards.current?.style;
      style?.setProperty('--pointed', place === null ? '0' : '1');
      if (place === null) return;
      style?.setProperty('--pointed-column', String(place % columns));
      style?.setProperty('--pointed-row', String(Math.floor(place / columns)));
    },
    [columns],
  );
  return [boards, point];
}

/** The marking of the chosen place, for the element around the boards. */
export function chosenStyle(place: number, columns: number, count: number): Record<string, string | number> {
  return {
    '--columns': columns,
    '--rows': rowsOf(count, columns),
    '--chosen': place < 0 ? 0 : 1,
    '--chosen-column': place % columns,
    '--chosen-row': Math.floor(place / columns),
  };
}
