import { capitalised } from '../../../domain/numerals';
import type { SwitchPoint } from '../../../engine/sensitivity/switchPoint';
import { type Point, quoted } from './blocks';
import { numberWords } from './numberWords';
import type { PaperSensitivity } from './paperInput';
import { standingWords } from './standingWords';
import type { Subject } from './subject';

/** The inputs that could put another option first, in the order in which they move the answer. */
export function switchesOf({ tornado, switches }: PaperSensitivity): readonly SwitchPoint[] {
  const order = tornado.bars.map(({ input }) => input.id);
  const place = ({ input }: SwitchPoint): number => (order.includes(input.id) ? order.indexOf(input.id) : order.length);
  return switches.filter(({ nearest }) => nearest !== null).toSorted((a, b) => place(a) - place(b));
}

/** From where a number alone puts another option first, and what we take. */
export function switchItem(point: SwitchPoint, subject: Subject): Point {
  const { input } = point;
  return {
    key: input.id,
    lead: `${input.label}.`,
    text: `${capitalised(switchWords(point, subject))}. We take ${numberWords(input.unit, input.central)}, ${standingWords[input.standing]}.`,
  };
}

/** The same inside a sentence: '“Pupils with an EHCP”: from 14 pupils, where we take 9 pupils, “Associate” comes out best'. */
export const switchInShort = (point: SwitchPoint, subject: Subject): string =>
  `“${point.input.label}”: ${switchWords(point, subject, `, where we take ${numberWords(point.input.unit, point.input.central)},`)}`;

/** 'from 14 pupils “Associate” comes out best': no more, for beyond the first change it was not looked. */
function switchWords({ input, nearest }: SwitchPoint, subject: Subject, taken = ''): string {
  if (!nearest) return 'the same option comes out best over the whole range';
  const { direction, firstOther, newWinner } = nearest;
  const at = `${input.isWhole ? '' : 'about '}${numberWords(input.unit, firstOther)}`;
  const reached = direction === 'up' ? `from ${at}` : `once it is down to ${at}`;
  return `${reached}${taken} ${newWinner === null ? 'no option is lawful' : `${nameOf(newWinner, subject)} comes out best`}`;
}

/** An option by its name. */
export function nameOf(id: string | null, { options }: Pick<Subject, 'options'>): string {
  const found = options.find((option) => option.id === id);
  return found ? quoted(found) : 'another option';
}
