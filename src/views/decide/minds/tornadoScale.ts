import type { Tornado } from '../../../engine/sensitivity/tornado';

export interface Scale {
  readonly x: (value: number) => number;
  readonly width: number;
  /** Where the winner's lead is nought; null where something else is measured. */
  readonly zero: number | null;
  /** Where the plan as it stands is. */
  readonly middle: number;
}

/** Room beside the bars for the words and marks at their ends. */
const margin = 58;

/** From the least to the most that the bars reach. A lead is drawn from nought, where another option would overtake. */
export function scaleOf({ measure, central, bars }: Tornado, width: number): Scale {
  const values = bars.flatMap(({ low, high }) => [low.value ?? [], high.value ?? []]).flat();
  const middle = central ?? 0;
  const base = measure.kind === 'lead' ? [0] : [];
  const [least, most] = [Math.min(middle, ...base, ...values), Math.max(middle, ...base, ...values)];
  const room = Math.max(40, width - 2 * margin);
  const x = (value: number): number =>
    most === least ? margin + room / 2 : margin + ((value - least) / (most - least)) * room;
  return { x, width, zero: measure.kind === 'lead' ? x(0) : null, middle: x(middle) };
}
