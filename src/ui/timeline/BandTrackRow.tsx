import type { IsoDate } from '../../domain/units';
import { labelSides, monthsTo, percentAlong } from './bandPlaces';

/** A date on a track: a tick, a diamond, or a bar up to `until` with a tick at its end. */
export interface BandMark {
  readonly id: string;
  readonly on: IsoDate;
  readonly until: IsoDate | null;
  readonly shape: 'tick' | 'diamond' | 'bar';
  readonly label: string;
  /** Bears on what is shown above: drawn in ink, and its label comes first. */
  readonly isStrong: boolean;
}

export interface BandTrack {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly BandMark[];
}

interface BandTrackRowProps {
  readonly track: BandTrack;
  readonly startsOn: IsoDate;
  readonly months: number;
  readonly width: number;
}

/** Room for a letter in the widest of the system's faces. */
const letter = 7.4;

/** One kind of date over the months. What there is no room to write stands in the list beside the band. */
export function BandTrackRow({ track, startsOn, months, width }: BandTrackRowProps) {
  const inside = (day: IsoDate): number => Math.min(months, Math.max(0, monthsTo(startsOn, day)));
  const placed = track.marks.map((mark) => {
    const from = inside(mark.on);
    const to = mark.until === null ? from : inside(mark.until);
    return { mark, from, to };
  });
  const sides = labelSides(
    placed.map(({ mark, to }) => ({
      at: (to / months) * width,
      width: mark.label.length * letter + 2,
      isStrong: mark.isStrong,
    })),
    width,
  );
  const percent = (month: number): string => percentAlong(month, months);
  return (
    <div className="band-row band-track">
      <span className="band-name">{track.name}</span>
      <div className="band-lane">
        {placed.map(({ mark, from, to }, place) => {
          const side = sides[place] ?? null;
          return (
            <span key={mark.id} className={mark.isStrong ? 'band-mark is-strong' : 'band-mark'}>
              {to > from ? <i className="band-bar" style={{ left: percent(from), width: percent(to - from) }} /> : null}
              <i className={mark.shape === 'diamond' ? 'band-diamond' : 'band-tick'} style={{ left: percent(to) }} />
              {side === null || mark.label === '' ? null : (
                <b
                  className={`is-${side}`}
                  style={side === 'right' ? { left: percent(to) } : { right: percent(months - to) }}
                >
                  {mark.label}
                </b>
              )}
            </span>
          );
        })}
      </div>
    </div>
  );
}
