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
import { bandYears, hasRoomFor, percentAlong, placesBeneath } from './bandPlaces';
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

/** Phases as a band over months and school years, with a handle at each boundary and tracks of dates beneath. */
export function PhaseBand({ label, startsOn, months, segments, tracks, practical, boundaries }: PhaseBandProps) {
  const [lane, width] = useWidth<HTMLDivElement>();
  const hasRoom = (segment: BandSegment): boolean => hasRoomFor(segment.name, (segment.months / months) * width);
  return (
    <Picture caption={label}>
      <TableScroll label={label} save="elsewhere">
        <div className="phase-band" style={{ minWidth: `${months * 9}px` }}>
          <YearsRow startsOn={startsOn} months={months} width={width} />
          <div className="band-row">
            <span className="band-name" aria-hidden="true">
              In force
            </span>
            <div className="band-lane band-phases" ref={lane}>
              {segments.map((segment) => (
                <Segment
                  key={segment.id}
                  segment={segment}
                  startsOn={startsOn}
                  months={months}
                  isNamed={hasRoom(segment)}
                />
              ))}
              {practical.map((month) => (
                <i key={month} className="band-practical" style={{ left: percentAlong(month, months) }} />
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
          <NamesBeneath
            segments={segments.filter((segment) => !hasRoom(segment))}
            startsOn={startsOn}
            months={months}
            width={width}
            // Room is kept for names while boundaries can move, so that nothing below jumps as one grows too narrow for its own.
            linesKept={boundaries.length > 0 ? Math.min(2, segments.length - 1) : 0}
          />
          <div className="band-tracks" aria-hidden="true">
            <div className="band-row band-guides">
              <span className="band-name" />
              <div className="band-lane">
                {segments.slice(1).map((segment) => (
                  <i key={segment.id} style={{ left: percentAlong(segment.fromMonth, months) }} />
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

interface LaneProps {
  readonly startsOn: IsoDate;
  readonly months: number;
  /** Of the lane, in pixels. */
  readonly width: number;
}

/** Pixels that the name of a school year takes. */
const yearRoom = 54;

function YearsRow({ startsOn, months, width }: LaneProps) {
  return (
    <div className="band-row band-years" aria-hidden="true">
      <span className="band-name">School year</span>
      <div className="band-lane">
        {bandYears(startsOn, months).map((year) => (
          <span
            key={year.name}
            className="band-year"
            style={{ left: percentAlong(year.fromMonth, months), width: percentAlong(year.months, months) }}
          >
            {(year.months / months) * width > yearRoom ? year.name : ''}
          </span>
        ))}
      </div>
    </div>
  );
}

interface SegmentProps extends Omit<LaneProps, 'width'> {
  readonly segment: BandSegment;
  /** Whether its name is seen in it. */
  readonly isNamed: boolean;
}

function Segment({ segment, startsOn, months, isNamed }: SegmentProps) {
  return (
    <div
      className="band-segment"
      style={{
        left: percentAlong(segment.fromMonth, months),
        width: percentAlong(segment.months, months),
        borderColor: structureStyle(segment.index).colour,
      }}
    >
      <Mark index={segment.index} />
      <span className={isNamed ? 'band-words' : 'visually-hidden'}>
        <b>{segment.name}</b>
        <small>{fromWords(segment, startsOn)}</small>
      </span>
    </div>
  );
}

interface NamesBeneathProps extends LaneProps {
  readonly segments: readonly BandSegment[];
  /** Lines for which there is room whether or not a name stands there. */
  readonly linesKept: number;
}

/** Pixels. */
const lineHeight = 20;

/** The names of segments too narrow for their own. */
function NamesBeneath({ segments, startsOn, months, width, linesKept }: NamesBeneathProps) {
  const names = segments.map((segment) => ({
    at: (segment.fromMonth / months) * width,
    text: `${segment.name}, ${fromWords(segment, startsOn)}`,
  }));
  const places = placesBeneath(names, width);
  const lines = Math.max(linesKept, ...places.map(({ line }) => line + 1));
  return lines === 0 ? null : (
    <div className="band-row band-beneath" aria-hidden="true">
      <span className="band-name" />
      <div className="band-lane" style={{ height: `${lines * lineHeight}px` }}>
        {segments.map((segment, place) => (
          <span
            key={segment.id}
            style={{
              left: percentAlong(places[place]?.at ?? 0, width),
              top: `${(places[place]?.line ?? 0) * lineHeight}px`,
            }}
          >
            <Mark index={segment.index} size={11} /> {names[place]?.text}
          </span>
        ))}
      </div>
    </div>
  );
}

/** 'from Sep 2028' on the band. */
function fromWords({ fromMonth }: BandSegment, startsOn: IsoDate): string {
  const day = addMonths(startsOn, fromMonth);
  return `from ${monthShort(day)} ${monthWords(day).slice(-4)}`;
}
