import { useId } from 'react';
import { type CriterionId, criterionNames } from '../../../domain/decision';
import type { Ranked } from '../../../engine/decide/ranking';
import { ChartWithTable } from '../../../ui/charts/ChartWithTable';
import { PartPattern } from '../../../ui/charts/PartPattern';
import type { TableTwin } from '../../../ui/charts/TwinTable';
import { useWidth } from '../../../ui/charts/useWidth';
import { Mark } from '../../../ui/Mark';
import { structureStyle } from '../../../ui/structureStyle';
import { patternOf, pointsWords, type Stretch, shortNames, stretchesOf } from './parts';

interface PartsChartProps {
  readonly caption: string;
  readonly ranking: readonly Ranked[];
  /** Those that carry weight, the most important first. */
  readonly shown: readonly CriterionId[];
}

const barHeight = 30;
const slight = 0.05;
/** Pixels that a character of a label takes, with its halo. */
const character = 7.4;

/** A bar for each option, made of what each criterion gives it: nought is worst in everything, a hundred best in everything. */
export function PartsChart({ caption, ranking, shown }: PartsChartProps) {
  const keyId = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const bars = ranking.map((ranked) => ({ ranked, stretches: stretchesOf(ranked, shown) }));
  const ends = bars.flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to]));
  const [lowest, most] = [Math.min(0, ...ends), Math.max(100, ...ends)];
  // Rounding in the last digits is nothing below nought.
  const least = lowest > -slight ? 0 : lowest;
  const x = (points: number): number => ((points - least) / (most - least)) * (width - 2) + 1;
  return (
    <ChartWithTable caption={caption} table={twin(ranking, shown)}>
      <ul className="pattern-key" aria-label="What the bars are made of">
        {shown.map((id) => (
          <li key={id}>
            <svg width="22" height="14" aria-hidden="true" focusable="false">
              <defs>
                <PartPattern id={`${keyId}-key-${id}`} part={patternOf(id)} colour="#1c2230" />
              </defs>
              <rect x=".5" y=".5" width="21" height="13" fill={`url(#${keyId}-key-${id})`} stroke="#1c2230" />
            </svg>
            {criterionNames[id]}
          </li>
        ))}
      </ul>
      <div className="parts-chart" ref={ref}>
        {bars.map(({ ranked, stretches }) => (
          <Bar
            key={ranked.contender.id}
            keyId={keyId}
            ranked={ranked}
            stretches={stretches}
            x={x}
            width={width}
            ends={[0, 100]}
          />
        ))}
        <svg
          className="parts-axis"
          width={width}
          height={20}
          viewBox={`0 0 ${width} 20`}
          aria-hidden="true"
          focusable="false"
        >
          <text x={x(0)} y={14} textAnchor={x(0) > 90 ? 'middle' : 'start'}>
            0{width > 480 ? ', worst in all that you count' : ' worst'}
          </text>
          <text x={x(100)} y={14} textAnchor="end">
            {width > 480 ? 'best in all that you count, 100' : 'best 100'}
          </text>
        </svg>
        {least < 0 ? (
          <p className="foot">
            Below nought: worse than the range that the weights are tied to. Only an option that another matches or
            beats in everything can be there.
          </p>
        ) : null}
      </div>
    </ChartWithTable>
  );
}

interface BarProps {
  readonly keyId: string;
  readonly ranked: Ranked;
  readonly stretches: readonly Stretch[];
  readonly x: (points: number) => number;
  readonly width: number;
  readonly ends: readonly number[];
}

function Bar({ keyId, ranked: { contender, place, total }, stretches, x, width, ends }: BarProps) {
  const { colour } = structureStyle(contender.index);
  const says = stretches.map(({ id, part }) => `${criterionNames[id]} ${pointsWords(part)}`).join(', ');
  return (
    <div className="parts-row">
      <p>
        <b className="parts-place">{place}</b>
        <Mark index={contender.index} /> <span style={{ color: colour }}>{contender.name}</span>
        <span className="push parts-total">
          {pointsWords(100 * total)} <small>of 100</small>
        </span>
      </p>
      <svg
        width={width}
        height={barHeight}
        viewBox={`0 0 ${width} ${barHeight}`}
        role="img"
        aria-label={`${contender.name}: ${says}`}
      >
        <defs>
          {stretches.map(({ id }) => (
            <PartPattern key={id} id={`${keyId}-${contender.index}-${id}`} part={patternOf(id)} colour={colour} />
          ))}
        </defs>
        {stretches.map(({ id, from, to, part }) => {
          const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
          return (
            <g key={id}>
              <rect
                x={left}
                y={1}
                width={Math.max(0, right - left)}
                height={barHeight - 2}
                fill={`url(#${keyId}-${contender.index}-${id})`}
                stroke={colour}
              />
              <PartLabel id={id} part={part} left={left} room={right - left} />
            </g>
          );
        })}
        {ends.map((end) => (
          <line key={end} x1={x(end)} x2={x(end)} y1={0} y2={barHeight} className="parts-end" />
        ))}
      </svg>
    </div>
  );
}

interface PartLabelProps {
  readonly id: CriterionId;
  readonly part: number;
  readonly left: number;
  readonly room: number;
}

/** The label as long as there is room for: its name and points, its points, or nothing. */
function PartLabel({ id, part, left, room }: PartLabelProps) {
  const points = pointsWords(part);
  const words = [`${shortNames[id]} ${points}`, points].find((each) => each.length * character + 10 <= room);
  return words === undefined ? null : (
    <text x={left + room / 2} y={barHeight / 2 + 4.5} textAnchor="middle" className="parts-label">
      {words}
    </text>
  );
}

function twin(ranking: readonly Ranked[], shown: readonly CriterionId[]): TableTwin {
  return {
    head: ['Option', ...shown.map((id) => criterionNames[id]), 'Together, of 100'],
    rows: ranking.map(({ contender, parts, total }) => ({
      id: contender.id,
      name: contender,
      cells: [...shown.map((id) => pointsWords(100 * parts[id])), pointsWords(100 * total)],
    })),
  };
}
