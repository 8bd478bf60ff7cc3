import type { CoverKind } from '../../domain/succession';

interface CoverPatternProps {
  readonly id: string;
  readonly kind: CoverKind;
  readonly colour: string;
}

/** One fill for one kind of cover: pale where all is well, heavier the worse it is, and apart without colour. */
export function CoverPattern({ id, kind, colour }: CoverPatternProps) {
  const line = { stroke: colour, fill: 'none' };
  return (
    <pattern id={id} width="10" height="10" patternUnits="userSpaceOnUse">
      <rect width="10" height="10" fill={kind === 'nobody' ? '#1c2230' : '#fff'} />
      {kind === 'qualified' ? <rect width="10" height="10" fill={colour} fillOpacity="0.2" /> : null}
      {kind === 'inWindow' ? (
        <path d="M2.5 2.5h.01M7.5 7.5h.01" {...line} strokeWidth={2.2} strokeLinecap="round" />
      ) : null}
      {kind === 'lapsed' ? <path d="M0 0 10 10M10 0 0 10" {...line} strokeWidth={1.2} /> : null}
      {kind === 'bridging' ? <path d="M0 2.5h10M0 7.5h10" {...line} strokeWidth={1.5} /> : null}
      {kind === 'acting' ? <path d="M-2.5 2.5l5-5M0 10 10 0M7.5 12.5l5-5" {...line} strokeWidth={3.2} /> : null}
    </pattern>
  );
}
