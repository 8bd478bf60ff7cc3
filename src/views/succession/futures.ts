import type { Option } from '../../domain/option';
import type { SuccessionOutcome } from '../../domain/succession';
import type { ProcessInputs } from '../../engine/succession/process';
import type { FutureDot } from '../../ui/charts/FutureDots';
import { countOf } from '../../ui/format';

/** A compared option with what is known of its futures so far. */
export interface OptionFutures {
  readonly option: Option;
  readonly inputs: ProcessInputs;
  /** Null while nothing has been worked out for it. */
  readonly outcome: SuccessionOutcome | null;
}

/** Options, inputs and outcomes by the option they belong to: outcomes from before a change may be of other options. */
export function optionFutures(
  options: readonly Option[],
  inputs: readonly ProcessInputs[],
  outcomes: readonly SuccessionOutcome[],
): readonly OptionFutures[] {
  return inputs.flatMap((each) => {
    const option = options.find(({ id }) => id === each.option);
    const outcome = outcomes.find(({ option: id }) => id === each.option) ?? null;
    return option ? [{ option, inputs: each, outcome }] : [];
  });
}

/** 'always held', 'empty for 4 months' */
export const gapWords = (vacantMonths: number): string =>
  vacantMonths === 0 ? 'always held' : `empty for ${countOf(vacantMonths, 'month')}`;

/** The dots of one option, in the order in which they are shown. */
export function dotsOf({ vacantMonthsOf }: SuccessionOutcome, shown: readonly number[]): readonly FutureDot[] {
  return shown.map((future, place) => {
    const vacantMonths = vacantMonthsOf[future] ?? 0;
    return { place, future, vacantMonths, says: `Future ${future}: ${gapWords(vacantMonths)}` };
  });
}

/** How many of a hundred, for a table: 'under 1' rather than a nought that is none. */
export function countInHundred(inHundred: number): string {
  if (inHundred > 0 && inHundred < 0.5) return 'under 1';
  return inHundred < 100 && inHundred >= 99.5 ? 'over 99' : String(Math.round(inHundred));
}
