import type { Acceptability } from '../../../engine/decide/acceptability';
import type { Contender } from '../../../engine/decide/contender';
import { ranksOfHundred } from '../../../engine/decide/countsOfHundred';
import { byPlaces } from '../../../engine/decide/places';
import { ChartWithTable } from '../../../ui/charts/ChartWithTable';
import type { TableTwin } from '../../../ui/charts/TwinTable';
import { useWidth } from '../../../ui/charts/useWidth';
import { Mark } from '../../../ui/Mark';
import { structureStyle } from '../../../ui/structureStyle';

interface RanksChartProps {
  readonly caption: string;
  readonly accepted: Acceptability;
  readonly contenders: readonly Contender[];
}

interface RankRow {
  readonly contender: Contender;
  /** Of a hundred weightings, in how many it stands in each place. */
  readonly counts: readonly number[];
}

const places = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th'] as const;
const placeName = (place: number): string => places[place] ?? `${place + 1}th`;

/** A hundred weightings for each option, split by the place it takes in them. */
export function RanksChart({ caption, accepted, contenders }: RanksChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const counts = ranksOfHundred(accepted.rank);
  const rows = contenders
    .filter(({ id }) => accepted.options.includes(id))
    .toSorted(byPlaces(accepted))
    .map((contender): RankRow => ({ contender, counts: counts[accepted.options.indexOf(contender.id)] ?? [] }));
  return (
    <ChartWithTable caption={caption} table={twin(rows)}>
      <div className="ranks-chart" ref={ref}>
        {rows.map(({ contender, counts: of }) => (
          <div key={contender.id} className="ranks-row">
            <p>
              <Mark index={contender.index} />{' '}
              <span style={{ color: structureStyle(contender.index).colour }}>{contender.name}</span>
              <span className="push parts-total">
                best in {of[0] ?? 0} <small>of 100</small>
              </span>
            </p>
            <RanksBar contender={contender} counts={of} width={width} />
          </div>
        ))}
      </div>
    </ChartWithTable>
  );
}

function RanksBar({ contender, counts, width }: RankRow & { readonly width: number }) {
  const { colour } = structureStyle(contender.index);
  const says = counts.map((count, place) => `${placeName(place)} in ${count}`).join(', ');
  return (
    <div className="ranks-bar" role="img" aria-label={`${contender.name}: ${says} of 100`}>
      {counts.map((count, place) =>
        count === 0 ? null : (
          <span
            key={placeName(place)}
            className={place === 0 ? 'ranks-part first' : 'ranks-part'}
            style={{ flexGrow: count, borderColor: colour, background: shadeOf(colour, place, counts.length) }}
          >
            {(count / 100) * width >= roomFor ? `${placeName(place)} ${count}` : ''}
          </span>
        ),
      )}
    </div>
  );
}

/** Pixels: in less there is no room for a label. */
const roomFor = 56;

/** The first place solid, the rest ever paler. */
function shadeOf(colour: string, place: number, many: number): string {
  if (place === 0) return colour;
  const share = Math.round(34 * (1 - place / many));
  return `color-mix(in srgb, ${colour} ${share}%, white)`;
}

function twin(rows: readonly RankRow[]): TableTwin {
  return {
    head: ['Of 100 weightings', ...rows.map((_, place) => placeName(place))],
    rows: rows.map(({ contender, counts }) => ({
      id: contender.id,
      name: contender,
      cells: counts.map(String),
    })),
  };
}
