import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';

interface StackedPart {
  readonly name: string;
  readonly shares: readonly number[];
}

interface AreaLabelsProps {
  readonly months: number;
  /** From the bottom up. */
  readonly parts: readonly StackedPart[];
}

/** Pixels that a letter of a name takes, and that a name needs from top to bottom. */
const letter = 7.2;
const line = 17;

/** The name of each part written on it, where it is thickest, if it has room there. */
export function AreaLabels({ months, parts }: AreaLabelsProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale) return null;
  const perMonth = ((xScale(months) ?? 0) - (xScale(0) ?? 0)) / months;
  const perShare = (yScale(0) ?? 0) - (yScale(1) ?? 0);
  const labels = parts.map(({ name, shares }, place) => {
    const below = (month: number): number =>
      parts.slice(0, place).reduce((sum, part) => sum + (part.shares[month] ?? 0), 0);
    const reach = Math.ceil((name.length * letter) / perMonth);
    // The clear band over the months that the name would lie on: from the highest floor to the lowest ceiling.
    let widest = { from: 0, floor: 0, room: 0 };
    for (let from = 0; from + reach <= months; from++) {
      const under = Array.from({ length: reach }, (_, month) => from + month);
      const floor = Math.max(...under.map(below));
      const room = Math.min(...under.map((month) => below(month) + (shares[month] ?? 0))) - floor;
      if (room > widest.room) widest = { from, floor, room };
    }
    if (widest.room * perShare < line) return null;
    return (
      <text
        key={name}
        className="chart-name area-name"
        x={xScale(widest.from + reach / 2)}
        y={(yScale(widest.floor + widest.room / 2) ?? 0) + 4.5}
        textAnchor="middle"
      >
        {name}
      </text>
    );
  });
  // The areas are drawn above what has no layer of its own.
  return <ZIndexLayer zIndex={DefaultZIndexes.label}>{labels}</ZIndexLayer>;
}
