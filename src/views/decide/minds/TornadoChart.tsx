import { capitalised } from '../../../domain/numerals';
import type { Contender } from '../../../engine/decide/contender';
import type { Tornado, TornadoBar } from '../../../engine/sensitivity/tornado';
import { ChartWithTable } from '../../../ui/charts/ChartWithTable';
import { useWidth } from '../../../ui/charts/useWidth';
import { countWords } from '../../../ui/format';
import { Mark, MarkShapePath } from '../../../ui/Mark';
import { numberWords } from '../../paper/telling/numberWords';
import { threeWords } from './inputWords';
import { TornadoAxis } from './TornadoAxis';
import { type Scale, scaleOf } from './tornadoScale';
import { tornadoTwin } from './tornadoTwin';
import { endWords, measuredWords, measureWords, widest } from './tornadoWords';

interface TornadoChartProps {
  readonly tornado: Tornado;
  readonly contenders: readonly Contender[];
}

/** The widest bars, from what the low comes to through the plan as it stands to what the high comes to. */
export function TornadoChart({ tornado, contenders }: TornadoChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const bars = tornado.bars.slice(0, widest).filter(({ swing }) => swing > 0);
  const told = { ...tornado, bars };
  const scale = scaleOf(told, width);
  if (bars.length === 0) return <p className="decide-says">None of them moves {measureWords(tornado, contenders)}.</p>;
  const which = bars.length === 1 ? 'the one that moves it' : `the ${countWords(bars.length)} that move it most`;
  return (
    <ChartWithTable
      caption={`How far each number, alone, moves ${measureWords(tornado, contenders)}: ${which}`}
      table={tornadoTwin(told, contenders)}
    >
      <ul className="pattern-key" aria-label="What a bar is made of">
        <li>
          <span className="tornado-key low" /> at its low
        </li>
        <li>
          <span className="tornado-key high" /> at its high
        </li>
        {bars.some(({ isSwitch }) => isSwitch) ? <li>An option’s mark: it comes out best there</li> : null}
      </ul>
      <div className="tornado">
        <div className="tornado-row tornado-head">
          <span />
          <div ref={ref}>
            <TornadoAxis tornado={tornado} scale={scale} />
          </div>
        </div>
        {bars.map((bar) => (
          <Row key={bar.input.id} {...{ bar, tornado, contenders, scale }} />
        ))}
      </div>
    </ChartWithTable>
  );
}

interface RowProps extends TornadoChartProps {
  readonly bar: TornadoBar;
  readonly scale: Scale;
}

const height = 30;
const inset = 5;
/** Pixels across. */
const markSize = 13;
const smallMark = 10;

function Row({ bar, tornado: { measure, winner, central }, contenders, scale }: RowProps) {
  const { input, low, high, isSwitch } = bar;
  const { x, width, zero, middle } = scale;
  const [from, to, mid] = [x(low.value ?? central ?? 0), x(high.value ?? central ?? 0), middle];
  // Where both ends lie on one side of the middle they would hide each other: then each takes half of the height.
  const isOneSided = (from - mid) * (to - mid) > 0;
  const [lowest, taken, highest] = threeWords(input);
  const lowBest = otherBest(low.winner, winner, contenders);
  const highBest = otherBest(high.winner, winner, contenders);
  const isLowLeft = from <= to;
  const deep = height - 2 * inset;
  const half = isOneSided ? deep / 2 : deep;
  const says = `${input.label}: at its low, ${numberWords(input.unit, input.low)}, ${measuredWords(measure, low.value)}; at its high, ${numberWords(input.unit, input.high)}, ${measuredWords(measure, high.value)}`;
  return (
    <div className="tornado-row">
      <div className="tornado-name">
        <b>{input.label}</b>
        <span>
          {lowest} · <em>{taken}</em> · {highest}
        </span>
        {isSwitch ? (
          <span className="tornado-switch">
            {lowBest ? <Mark index={lowBest.index} size={12} /> : null}{' '}
            {highBest && highBest !== lowBest ? <Mark index={highBest.index} size={12} /> : null}{' '}
            {capitalised(endWords(bar, winner, contenders))}
          </span>
        ) : null}
      </div>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        {zero === null ? null : <line x1={zero} x2={zero} y1={0} y2={height} className="tornado-zero" />}
        <rect className="tornado-low" x={Math.min(from, mid)} y={inset} width={Math.abs(from - mid)} height={half} />
        <rect
          className="tornado-high"
          x={Math.min(to, mid)}
          y={isOneSided ? inset + half : inset}
          width={Math.abs(to - mid)}
          height={half}
        />
        <line x1={mid} x2={mid} y1={0} y2={height} className="tornado-middle" />
        {isOneSided ? (
          <>
            <EndMark at={from} y={inset + half / 2} size={smallMark} isLeft={from < mid} best={lowBest} />
            <EndMark at={to} y={inset + half * 1.5} size={smallMark} isLeft={from < mid} best={highBest} />
            <EndWord
              at={Math.abs(from - mid) > Math.abs(to - mid) ? from : to}
              isLeft={from < mid}
              word="both"
              besideMark={lowBest || highBest ? smallMark : 0}
            />
          </>
        ) : (
          <>
            <EndMark at={from} y={height / 2} size={markSize} isLeft={isLowLeft} best={lowBest} />
            <EndWord at={from} isLeft={isLowLeft} word="low" besideMark={lowBest ? markSize : 0} />
            <EndMark at={to} y={height / 2} size={markSize} isLeft={!isLowLeft} best={highBest} />
            <EndWord at={to} isLeft={!isLowLeft} word="high" besideMark={highBest ? markSize : 0} />
          </>
        )}
      </svg>
    </div>
  );
}

/** The option that comes out best at an end in the place of the winner; null where it is still the winner, or none is lawful. */
function otherBest(id: string | null, winner: string | null, contenders: readonly Contender[]): Contender | null {
  return id === winner ? null : (contenders.find((each) => each.id === id) ?? null);
}

interface EndProps {
  readonly at: number;
  readonly isLeft: boolean;
}

const gap = 5;

interface EndMarkProps extends EndProps {
  /** Of its middle. */
  readonly y: number;
  readonly size: number;
  readonly best: Contender | null;
}

/** The mark of the option that comes out best at this end of the bar. */
function EndMark({ at, y, size, isLeft, best }: EndMarkProps) {
  return best ? (
    <svg
      x={isLeft ? at - gap - size : at + gap}
      y={y - size / 2}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <MarkShapePath index={best.index} />
    </svg>
  ) : null;
}

interface EndWordProps extends EndProps {
  readonly word: string;
  /** Size of the mark that stands between the bar and the word; nought where none does. */
  readonly besideMark: number;
}

/** Which end of the range this end of the bar is. */
function EndWord({ at, isLeft, word, besideMark }: EndWordProps) {
  const away = gap + (besideMark > 0 ? besideMark + gap : 0);
  return (
    <text x={isLeft ? at - away : at + away} y={height / 2 + 4.5} textAnchor={isLeft ? 'end' : 'start'}>
      {word}
    </text>
  );
}
