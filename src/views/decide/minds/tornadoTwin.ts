import { capitalised } from '../../../domain/numerals';
import type { Contender } from '../../../engine/decide/contender';
import type { Tornado } from '../../../engine/sensitivity/tornado';
import type { TableTwin } from '../../../ui/charts/TwinTable';
import { unitSuffix } from '../../evidence/figureWords';
import { standingWords } from '../../paper/telling/standingWords';
import { bareWords } from './inputWords';
import { endWords, measuredWords } from './tornadoWords';

/** Every bar as a row: the number's range and where it comes from, what each end comes to, and who is best there. */
export function tornadoTwin({ measure, bars, winner }: Tornado, contenders: readonly Contender[]): TableTwin {
  return {
    head: ['Number', 'In', 'Low', 'We take', 'High', 'Which is', 'At its low', 'At its high', 'Puts first'],
    rows: bars.map(({ input, low, high, isSwitch }) => ({
      id: input.id,
      name: input.label,
      cells: [
        input.unit === 'multiplier' ? '' : unitSuffix(input.unit),
        ...[input.low, input.central, input.high].map((value) => bareWords(input, value)),
        standingWords[input.standing],
        measuredWords(measure, low.value),
        measuredWords(measure, high.value),
        isSwitch ? capitalised(endWords({ low, high }, winner, contenders)) : 'no other',
      ],
    })),
  };
}
