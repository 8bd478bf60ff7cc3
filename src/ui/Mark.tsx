import { type MarkShape, structureStyle } from './structureStyle';

const paths: Record<MarkShape, string> = {
  circle: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4Z',
  triangle: 'M8 1.4 15 14H1Z',
  diamond: 'M8 .8 15.2 8 8 15.2.8 8Z',
  square: 'M2.2 2.2h11.6v11.6H2.2Z',
  cross: 'M5.6 1.2h4.8v4.4h4.4v4.8h-4.4v4.4H5.6v-4.4H1.2V5.6h4.4Z',
  invertedTriangle: 'M8 14.6 1 2h14Z',
  star: 'M8 .6l2.1 5 5.4.4-4.1 3.5 1.3 5.3L8 11.9l-4.7 2.9 1.3-5.3L.5 6l5.4-.4Z',
  hourglass: 'M1.4 1.2h13.2L9.8 8l4.8 6.8H1.4L6.2 8Z',
  saltire: 'M4 .8 8 4.8 12 .8 15.2 4 11.2 8 15.2 12 12 15.2 8 11.2 4 15.2.8 12 4.8 8 .8 4Z',
  chevron: 'M2.2 1h5.6L14.8 8 7.8 15H2.2L8.6 8Z',
  ring: 'M8 .8a7.2 7.2 0 1 1 0 14.4a7.2 7.2 0 1 1 0-14.4ZM8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6Z',
  hexagon: 'M4.2 1.6h7.6L15.6 8l-3.8 6.4H4.2L.4 8Z',
};

/** The outline of an option's mark in a 16 by 16 box. */
export const markPath = (index: number): string => paths[structureStyle(index).mark];

/** The mark in a 16 by 16 box, for use inside a drawing. */
export function MarkShapePath({ index }: { readonly index: number }) {
  return <path d={markPath(index)} fill={structureStyle(index).colour} />;
}

interface MarkProps {
  readonly index: number;
  /** Pixels; 14 unless told. */
  readonly size?: number;
}

/** The shape of one option. Decoration: the name always stands beside it. */
export function Mark({ index, size = 14 }: MarkProps) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <MarkShapePath index={index} />
    </svg>
  );
}
