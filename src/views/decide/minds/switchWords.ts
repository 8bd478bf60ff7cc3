import { capitalised } from '../../../domain/numerals';
import type { Contender } from '../../../engine/decide/contender';
import type { Switch, SwitchPoint } from '../../../engine/sensitivity/switchPoint';
import type { UncertainInput } from '../../../engine/sensitivity/uncertainInput';
import { decimal } from '../../../ui/format';
import { standingWords } from '../../paper/telling/standingWords';
import { nameOf } from '../weighing/verdictWords';
import { bestWords, winnerWords } from './bestWords';
import { amountWords, apartWords } from './inputWords';

interface SwitchWords {
  readonly id: string;
  /** Where another option comes to be best. */
  readonly says: string;
  /** What comes out best on either side of it. */
  readonly either: string;
}

/** Every switch that was found, the nearest of each input first. */
export function switchWords(points: readonly SwitchPoint[], contenders: readonly Contender[]): readonly SwitchWords[] {
  return points.flatMap((point) =>
    point.switches.map((change) => ({
      id: `${point.input.id} ${change.direction}`,
      says: switchSentence(point, change, contenders),
      either: eitherSide(point, change, contenders),
    })),
  );
}

/** '“Deputy” becomes the best choice from 14 EHCPs (you have 7).' */
function switchSentence({ input }: SwitchPoint, change: Switch, contenders: readonly Contender[]): string {
  const { newWinner } = change;
  const becomes =
    newWinner === null ? 'No option is lawful any more' : `${nameOf(contenders, newWinner)} becomes the best choice`;
  return `${becomes} ${fromWords(input, change)} (${standsWords(input)}).`;
}

function fromWords(input: UncertainInput, { direction, firstOther }: Switch): string {
  const at = amountWords(input, firstOther);
  if (input.isWhole) return direction === 'up' ? `from ${at}` : `at ${at} or fewer`;
  return `where “${input.label}” is ${direction === 'up' ? 'above' : 'below'} about ${at}`;
}

/** What the plan is worked out with: the school's own count, or what we take. */
function standsWords(input: UncertainInput): string {
  const { central, isWhole, standing } = input;
  if (isWhole && standing === 'own') return `you have ${decimal(central)}`;
  return isWhole ? `we take ${decimal(central)}` : `we take ${amountWords(input, central)}, ${standingWords[standing]}`;
}

/** 'At 81 EHCPs “Inclusion lead” comes out best; at 80 EHCPs “SLT SENCO” does.' */
function eitherSide(
  { input, winner }: SwitchPoint,
  { lastSame, firstOther, newWinner }: Switch,
  contenders: readonly Contender[],
): string {
  const [same, other] = apartWords(input, lastSame, firstOther);
  const about = input.isWhole ? '' : `“${input.label}”: `;
  const then = newWinner === null ? 'no option is lawful' : `${winnerWords(contenders, newWinner)} does`;
  return `${about}${about ? 'at' : 'At'} ${same} ${bestWords(contenders, winner)}; at ${other} ${then}.`;
}

/** That an input changes nothing over all its range: '“Deputy” comes out best from 4 to 13 EHCPs (you have 7).' */
export function staysWords({ input, winner }: SwitchPoint, contenders: readonly Contender[]): string {
  const range = input.isWhole
    ? `from ${decimal(input.low)} to ${amountWords(input, input.high)}`
    : `wherever “${input.label}” lies in its range`;
  return `${capitalised(bestWords(contenders, winner))} ${range} (${standsWords(input)}).`;
}
