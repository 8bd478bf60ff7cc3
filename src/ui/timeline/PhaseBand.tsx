import { addMonths } from '../../domain/calendar';
import type { IsoDate } from '../../domain/units';
import { useWidth } from '../charts/useWidth';
import { monthShort, monthWords } from '../format';
import { TableScroll } from '../layout/TableScroll';
import { Mark } from '../Mark';
import { Picture } from '../saving/Picture';
import { structureStyle } from '../structureStyle';
import { type BandBoundary, BandHandle } from './BandHandle';
import { type BandTrack, BandTrackRow } from './BandTrackRow';
import { bandYears, fitsInLines, linesOf } from './bandPlaces';
import './timeline.css';

/** A stretch of months under one structure. */
export interface BandSegment {
  readonly id: string;
  readonly name: string;
  /** Place of the structure in the plan, for its colour and mark. */
  readonly index: number;
  readonly fromMonth: number;
  readonly months: number;
}

interface PhaseBandProps {
  /** Names the band for who comes to it by keyboard. */
  readonly label: string;
  readonly startsOn: IsoDate;
  readonly months: number;
  readonly segments: readonly BandSegment[];
  /** Decoration for who sees: their dates stand in a list beside the band. */
  readonly tracks: readonly BandTrack[];
  /** Months from the start on whose first day a teacher from another school can start. */
  readonly practical: readonly number[];
  /** None where the band is only to be read. */
  readonly boundaries: readonly BandBoundary[];
}

/** Room for a letter in the widest of the system's faces, and for all that stands in a segment beside its name. */
const letter = 7.6;
const besideName = 50;
/** 'from Sep 2028', which is written smaller. */
const fewestLetters = 11;

/** Phases as a band over months and school years, with a handle at each boundary and tracks of dates beneath. */
export function PhaseBand({ label, startsOn, months, segments, tracks, practical, boundaries }: PhaseBandProps) {
  const [lane, width] = useWidth<HTMLDivElement>();
  const percent = (month: number): string => `${(month / months) * 100}%`;
  const years = bandYears(startsOn, months);
  const hasRoom = ({ name, months: length }: BandSegment): boolean => {
    const letters = Math.floor(((length / months) * width - besideName) / letter);
    return letters >= fewestLetters && fitsInLines(name, letters, 2);
  };
  const outside = segments.filter((segment) => !hasRoom(segment));
  const beneath = outside.map((segment) => ({ segment, text: `${segment.name}, ${fromWords(segment, startsOn)}` }));
  const placed = beneath.map(({ segment, text }) => {
    const room = Math.min(width, text.length * letter + 24);
    return { at: Math.min((segment.fromMonth / months) * width, width - room), width: room };
  });
  const lines = linesOf(placed);
  // Room is kept for names while boundaries can move, so that nothing below jumps as one grows too narrow for its own.
  const kept = boundaries.length > 0 ? Math.min(2, segments.length - 1) : 0;
  const linesBeneath = Math.max(kept, ...lines.map((line) => line + 1));
  return (
    <Picture caption={label}>
      <TableScroll label={label} save="elsewhere">
        <div className="phase-band" style={{ minWidth: `${months * 9}px` }}>
          <div className="band-row band-years" aria-hidden="true">
            <span className="band-name">School year</span>
            <div className="band-lane">
              {years.map((year) => (
                <span
                  key={year.name}
                  className="band-year"
                  style={{ left: percent(year.fromMonth), width: percent(year.months) }}
                >
                  {(year.months / months) * width > 54 ? year.name : ''}
                </span>
              ))}
            </div>
          </div>
          <div className="band-row">
            <span className="band-name" aria-hidden="true">
              In force
            </span>
            <div className="band-lane band-phases" ref={lane}>
              {segments.map((segment) => (
                <div
                  key={segment.id}
                  className="band-segment"
                  style={{
                    left: percent(segment.fromMonth),
                    width: percent(segment.months),
                    borderColor: structureStyle(segment.index).colour,
                  }}
                >
                  <Mark index={segment.index} />
                  <span className={hasRoom(segment) ? 'band-words' : 'visually-hidden'}>
                    <b>{segment.name}</b>
                    <small>{fromWords(segment, startsOn)}</small>
                  </span>
                </div>
              ))}
              {practical.map((month) => (
                <i key={month} className="band-practical" style={{ left: percent(month) }} />
              ))}
              {boundaries.map((boundary) => (
                <BandHandle
                  key={boundary.id}
                  boundary={boundary}
                  startsOn={startsOn}
                  months={months}
                  practical={practical}
                />
              ))}
            </div>
          </div>
          {linesBeneath > 0 ? (
            <div className="band-row band-beneath" aria-hidden="true">
              <span className="band-name" />
              <div className="band-lane" style={{ height: `${linesBeneath * 20}px` }}>
                {beneath.map(({ segment, text }, place) => (
                  <span
                    key={segment.id}
                    style={{
                      left: `${((placed[place]?.at ?? 0) / width) * 100}%`,
                      top: `${(lines[place] ?? 0) * 20}px`,
                    }}
                  >
                    <Mark index={segment.index} size={11} /> {text}
                  </span>
                ))}
              </div>
            </div>
          ) : null}
          <div className="band-tracks" aria-hidden="true">
            <div className="band-row band-guides">
              <span className="band-name" />
              <div className="band-lane">
                {segments.slice(1).map((segment) => (
                  <i key={segment.id} style={{ left: percent(segment.fromMonth) }} />
                ))}
              </div>
            </div>
            {tracks.map((track) => (
              <BandTrackRow key={track.id} track={track} startsOn={startsOn} months={months} width={width} />
            ))}
          </div>
        </div>
      </TableScroll>
    </Picture>
  );
}

/** 'from Sep 2028' on the band. */
function fromWords({ fromMonth }: BandSegment, startsOn: IsoDate): string {
  const day = addMonths(startsOn, fromMonth);
  return `from ${monthShort(day)} ${monthWords(day).slice(-4)}`;
}
