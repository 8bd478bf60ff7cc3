import type { Tornado } from '../../../engine/sensitivity/tornado';
import type { Scale } from './tornadoScale';
import { measuredWords } from './tornadoWords';

/** What the lines down the chart stand for. */
export function TornadoAxis({
  tornado: { measure, central },
  scale: { width, zero, middle },
}: {
  readonly tornado: Tornado;
  readonly scale: Scale;
}) {
  return (
    <svg className="tornado-axis" width={width} height={40} viewBox={`0 0 ${width} 40`} aria-hidden="true">
      <AxisWords at={middle} y={13} width={width} isStrong>
        {`as it stands: ${measuredWords(measure, central)}`}
      </AxisWords>
      <line x1={middle} x2={middle} y1={18} y2={40} className="tornado-middle" />
      {zero === null ? null : (
        <>
          <AxisWords at={zero} y={31} width={width}>
            0: level
          </AxisWords>
          <line x1={zero} x2={zero} y1={35} y2={40} className="tornado-zero" />
        </>
      )}
    </svg>
  );
}

interface AxisWordsProps {
  readonly at: number;
  readonly y: number;
  readonly width: number;
  readonly isStrong?: boolean;
  readonly children: string;
}

/** Pixels that a character takes. */
const character = 7;

/** Words over a line, kept on the drawing. */
function AxisWords({ at, y, width, isStrong = false, children }: AxisWordsProps) {
  const half = (children.length * character) / 2;
  const x = Math.max(half, Math.min(width - half, at));
  return (
    <text x={x} y={y} textAnchor="middle" className={isStrong ? 'chart-name' : undefined}>
      {children}
    </text>
  );
}
