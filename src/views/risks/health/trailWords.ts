import { impactNames, likelihoodNames, riskNames } from '../../../domain/risk';
import type { HealthTrail, Moved, OptionTrail, RiskMoved } from '../../../engine/health/trailOf';
import type { HealthSwitch } from '../../../engine/mitigation/figuresUnder';
import { type FigureId, figureRegister } from '../../../evidence/register';
import { changed, countWords, hoursPerWeek, listWords, percent } from '../../../ui/format';
import { valueWords } from '../../evidence/figureWords';

export const answerNames = { yes: 'Yes', no: 'No', unknown: 'I don’t know' } as const;

/** What an answer moved, from the figure to the number, a sentence each; that it moved nothing is said as plainly. */
export function trailWords({ options, alone }: HealthTrail): readonly string[] {
  const [first, ...others] = options;
  if (first) return [...movedSentences(first), ...othersWords(others)];
  const [only] = alone;
  return only
    ? [
        `by itself this would mean that ${listWords(clausesOf(only))}.`,
        'Another of your answers has done that already, or points the other way, so nothing moves.',
      ]
    : ['this moves no number and no risk here.', 'It stands on the sheet, for the conversation.'];
}

function movedSentences(first: OptionTrail): readonly string[] {
  const taken = listWords(first.switches.map(takenWords));
  const follows = listWords(clausesOf(first));
  const reachesFutures = first.switches.some(({ figure }) => figure.startsWith('leaving.'));
  const link = taken === '' ? follows : follows === '' ? taken : `${taken}, so ${follows}`;
  return [`${link}.`, ...(reachesFutures ? ['Succession plays its futures with that.'] : [])];
}

function othersWords({ length }: readonly OptionTrail[]): readonly string[] {
  return length > 0 ? [`It moves ${countWords(length)} other ${length === 1 ? 'option' : 'options'} too.`] : [];
}

/** The same after the answer it is of: 'No: hours lost to other duties …' */
export const answeredWords = (trail: HealthTrail): string =>
  `${answerNames[trail.answer]}: ${trailWords(trail).join(' ')}`;

/** What follows under an option, each to stand inside a sentence. */
function clausesOf({ option, covered, shortPerWeek, risks }: OptionTrail): readonly string[] {
  const name = `“${option.name}”`;
  return [...workWords(name, covered, shortPerWeek), ...risks.map((risk) => riskWords(name, risk))];
}

function workWords(name: string, covered: Moved | null, short: Moved | null): readonly string[] {
  const shares = covered && changed(covered.from, covered.to, percent);
  if (shares) return [`${name} covers ${shares[1]} of the work rather than ${shares[0]}`];
  const hours = short && changed(short.from, short.to, (each) => hoursPerWeek(each));
  return hours ? [`under ${name} ${hours[1]} are beyond the hours of the posts rather than ${hours[0]}`] : [];
}

function riskWords(name: string, { risk, part, from, to }: RiskMoved): string {
  const names = part === 'likelihood' ? likelihoodNames : impactNames;
  const levels = `${names[to].toLowerCase()} (${to}) rather than ${names[from].toLowerCase()} (${from})`;
  const says = part === 'likelihood' ? levels : `of ${part} ${levels}`;
  return `the risk “${riskNames[risk]}” is ${says} under ${name}`;
}

/** What is taken otherwise: 'hours lost to other duties are taken at 15% rather than 5%'. */
function takenWords({ figure, from, to }: HealthSwitch): string {
  switch (figure) {
    case 'capacity.pulledAwayShare':
      return `hours lost to other duties are taken at ${percent(to)} rather than ${percent(from)}`;
    case 'leaving.overloadSlope':
      return `a SENCO asked for twice the hours there are is taken to leave ${percent(to)} rather than ${percent(from)} faster`;
    default:
      // The only other figures an answer moves are how often those leave who did not want the post.
      if (figure.startsWith('leaving.')) {
        return `a SENCO who did not want the post is taken to leave it with a chance of ${percent(to)} a year rather than ${percent(from)}`;
      }
      return `${sentenceName(figure)} is taken at ${inUnit(figure, to)} rather than ${inUnit(figure, from)}`;
  }
}

const inUnit = (id: FigureId, value: number): string => valueWords(figureRegister[id].unit, value);

/** A figure's label, to stand inside a sentence. */
const sentenceName = (id: FigureId): string => {
  const { label } = figureRegister[id];
  return /^[A-Z][a-z]/.test(label) ? `“${label}”` : label;
};
