import type { Option } from '../../domain/option';
import type { SuccessionOutcome } from '../../domain/succession';
import type { ProcessInputs } from '../../engine/succession/process';
import type { FutureDot } from '../../ui/charts/FutureDots';
import { countOf, countWords, listWords } from '../../ui/format';

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

/** Whether nobody is to be SENCO in any future: there is no chance to compare. */
export const isNobodyPlanned = ({ firstCauses, futures }: SuccessionOutcome): boolean =>
  firstCauses.nobodyPlanned > 0 && firstCauses.nobodyPlanned >= futures;

/** More names than these are too many for a sentence. */
const mostNames = 3;

/** '“A”, “B” and “C”'; 'five structures' */
export const namesInSentence = (names: readonly string[]): string =>
  names.length > mostNames ? `${countWords(names.length)} structures` : listWords(names.map((name) => `“${name}”`));

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
