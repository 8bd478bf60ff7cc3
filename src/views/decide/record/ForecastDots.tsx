import { type TermPlace, type TermStanding, termStandings } from '../../../engine/record/termPlace';
import { standingNames } from './recordWords';

interface ForecastDotsProps {
  readonly inHundred: NonNullable<TermPlace['inHundred']>;
  /** Where the school stood; null where it is not known. */
  readonly standing: TermStanding | null;
}

const columns = 25;
const cell = 16;

const disc = 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z';
const ring = 'm-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z';
const bowl = 'm-5 0a5 5 0 0 0 10 0z';

/** A hundred sealed futures in one month, best first, and where the school stood among them. */
export function ForecastDots({ inHundred, standing }: ForecastDotsProps) {
  const kinds = termStandings.flatMap((each) => Array.from({ length: inHundred[each] }, () => each));
  return (
    <figure className="forecast-dots">
      <svg
        viewBox={`0 0 ${columns * cell} ${Math.ceil(kinds.length / columns) * cell}`}
        aria-hidden="true"
        focusable="false"
      >
        {termStandings.map((each) => (
          <Dots key={each} standing={each} places={placesOf(kinds, each)} isHere={each === standing} />
        ))}
      </svg>
      <ul>
        {termStandings.map((each) => (
          <li key={each} className={each === standing ? 'is-here' : undefined}>
            <svg className="forecast-key" viewBox={`0 0 ${cell} ${cell}`} aria-hidden="true" focusable="false">
              <Dots standing={each} places={[0]} isHere={each === standing} />
            </svg>
            <span>
              <b>{inHundred[each]}</b> {standingNames[each]}
              {each === standing ? <strong> – this school</strong> : null}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

const placesOf = (kinds: readonly TermStanding[], standing: TermStanding): readonly number[] =>
  kinds.flatMap((kind, place) => (kind === standing ? [place] : []));

/** A full disc, a half one, a ring: told apart without colour. */
function Dots({
  standing,
  places,
  isHere,
}: {
  readonly standing: TermStanding;
  readonly places: readonly number[];
  readonly isHere: boolean;
}) {
  const path = (shape: string): string =>
    places
      .map((place) => `M${((place % columns) + 0.5) * cell} ${(Math.floor(place / columns) + 0.5) * cell}${shape}`)
      .join('');
  return (
    <g className={isHere ? 'here' : undefined}>
      {standing === 'secure' ? <path className="full" d={path(disc)} /> : null}
      {standing === 'unqualified' ? <path className="full" d={path(bowl)} /> : null}
      {standing === 'secure' ? null : <path className="outline" d={path(ring)} />}
    </g>
  );
}
