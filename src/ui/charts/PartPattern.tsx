/** How many patterns are told apart. */
const patternCount = 7;

interface PartPatternProps {
  readonly id: string;
  /** Place of the part in its list. */
  readonly part: number;
  readonly colour: string;
}

/** One fill for one part of a bar: solid first, then hatches that survive a grey printer. */
export function PartPattern({ id, part, colour }: PartPatternProps) {
  const kind = part % patternCount;
  const line = { stroke: colour, strokeWidth: 1.6, fill: 'none' };
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill={kind === 0 ? colour : '#fff'} />
      {kind === 1 ? <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" {...line} strokeWidth={2.4} /> : null}
      {kind === 2 ? <path d="M2 2h.01M6 6h.01" {...line} strokeWidth={3} strokeLinecap="round" /> : null}
      {kind === 3 ? <path d="M0 2h8M0 6h8" {...line} /> : null}
      {kind === 4 ? <path d="M0 0 8 8M8 0 0 8" {...line} strokeWidth={1.2} /> : null}
      {kind === 5 ? <path d="M2 0v8" {...line} strokeWidth={1} /> : null}
      {kind === 6 ? <path d="M0 6l4-4 4 4" {...line} strokeWidth={1.4} /> : null}
    </pattern>
  );
}
