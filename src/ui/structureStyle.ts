/** Shapes that stay apart in grey and for every kind of colour vision. */
export type MarkShape =
  | 'circle'
  | 'triangle'
  | 'diamond'
  | 'square'
  | 'cross'
  | 'invertedTriangle'
  | 'star'
  | 'hexagon'
  | 'hourglass'
  | 'saltire'
  | 'chevron'
  | 'ring';

/** How an option looks, the same on every chart and page. */
export interface StructureStyle {
  readonly colour: string;
  readonly mark: MarkShape;
  /** SVG stroke-dasharray; empty for a solid line. */
  readonly dash: string;
}

/** Okabe and Ito's palette, darkened until each holds 4.5:1 as text on paper and on white. The first is today. */
const today: StructureStyle = { colour: '#5c626d', mark: 'circle', dash: '' };
const others: readonly StructureStyle[] = [
  { colour: '#007a5a', mark: 'triangle', dash: '9 3' },
  { colour: '#a3437a', mark: 'diamond', dash: '3 3' },
  { colour: '#b84a00', mark: 'square', dash: '12 3 3 3' },
  { colour: '#0064a0', mark: 'cross', dash: '6 6' },
  { colour: '#8a6100', mark: 'invertedTriangle', dash: '12 3 3 3 3 3' },
  { colour: '#5b4bb0', mark: 'star', dash: '2 5' },
  { colour: '#0a7384', mark: 'hexagon', dash: '16 5' },
  { colour: '#6b2d2d', mark: 'hourglass', dash: '20 3 2 3' },
  { colour: '#7b1fa2', mark: 'saltire', dash: '4 2' },
  { colour: '#4f6700', mark: 'chevron', dash: '14 4 5 4' },
  { colour: '#1f3f94', mark: 'ring', dash: '1 4' },
];

/**
 * The style of the option at this place in the plan. Twelve are distinct, enough for the nine kinds of structure and three
 * phased plans; from the thirteenth on a colour and its line come again under another mark.
 */
export function structureStyle(index: number): StructureStyle {
  if (index === 0) return today;
  const round = Math.floor((index - 1) / others.length);
  const at = (place: number): StructureStyle => others[place % others.length] ?? today;
  return { ...at(index - 1), mark: at(index - 1 + 5 * round).mark };
}
