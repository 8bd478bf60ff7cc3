interface ChartTipProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a pointer or the arrow keys read off a chart. */
export function ChartTip({ title, lines }: ChartTipProps) {
  return (
    <div className="chart-tip">
      <strong>{title}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
