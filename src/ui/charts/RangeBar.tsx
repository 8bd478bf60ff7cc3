import { decimal } from '../format';
import { zeroBasedTicks } from './spread';
import './rangeBar.css';

interface RangeBarProps {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** Written at the end of the line: 'hours'. */
  readonly unit: string;
}

const width = 300;
/** The line is at least this long, so that little work looks little. */
const least = 10;

/** Low to high on a line from nought, with the central case marked. The words beside it say the same. */
export function RangeBar({ low, central, high, unit }: RangeBarProps) {
  const end = zeroBasedTicks([Math.max(least, high)]).at(-1) ?? least;
  const x = (value: number): number => (value / end) * width;
  return (
    <svg className="range-bar" viewBox={`-4 0 ${width + 16} 44`} aria-hidden="true" focusable="false">
      <rect x={0} y={9} width={width} height={8} rx={4} className="track" />
      <rect x={x(low)} y={9} width={x(high) - x(low)} height={8} rx={4} className="range" />
      <rect x={x(central) - 2} y={3} width={4} height={20} rx={1} className="central" />
      <text x={0} y={38}>
        0
      </text>
      <text x={width} y={38} textAnchor="end">
        {decimal(end)} {unit}
      </text>
    </svg>
  );
}
