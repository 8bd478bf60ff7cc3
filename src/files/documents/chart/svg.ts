import { attributeText, textContent } from '../xml';

/** How an option looks: its colour, the outline of its mark in a 16 by 16 box, and the dashes of its line ('' for none). */
export interface OptionLook {
  readonly colour: string;
  readonly markPath: string;
  readonly dash: string;
}

/** How the option at a place in the plan looks. */
export type LookOf = (index: number) => OptionLook;

const ink = '#1c2230';
export const soft = '#555d6b';
const fontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif";

type Attributes = Readonly<Record<string, string | number>>;

export function element(tag: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${attributeText(shortened(value))}"`);
  return inside === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inside}</${tag}>`;
}

/** A tenth of a pixel is as fine as a picture needs. */
function shortened(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
}

interface Lettering {
  readonly size?: number;
  readonly weight?: 'bold';
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export function label(x: number, y: number, words: string, lettering: Lettering = {}): string {
  const { size = 15, weight, colour = ink, anchor = 'start' } = lettering;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-family': fontFamily,
      fill: colour,
      'text-anchor': anchor,
      ...(weight ? { 'font-weight': weight } : {}),
    },
    textContent(words),
  );
}

/** The mark of an option, with its middle at a point. */
export function mark(x: number, y: number, { markPath, colour }: OptionLook, size = 15): string {
  const scale = size / 16;
  const place = `translate(${x - size / 2} ${y - size / 2}) scale(${scale})`;
  return element('path', { d: markPath, fill: colour, transform: place });
}

/** Width of a text, about: an Arial letter is half as wide as it is high, a capital two thirds. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce(
    (sum, letter) => sum + size * (/[A-ZMWmw£%]/.test(letter) ? 0.7 : /[ijlt.,’ ]/.test(letter) ? 0.3 : 0.56),
    0,
  );
}

/** A text broken into lines that are no wider than `width`. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Several lines of text under each other; `y` is the foot of the first. */
export function paragraph(
  x: number,
  y: number,
  lines: readonly string[],
  height: number,
  lettering: Lettering,
): string {
  return lines.map((line, at) => label(x, y + at * height, line, lettering)).join('');
}
