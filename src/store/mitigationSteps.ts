import { useInSteps } from './inSteps';
import { type Turn, type Variants, variantsInSteps } from './mitigationVariants';
import type { AssessedPlan } from './selectors';

export interface VariantsAsked {
  readonly assessed: AssessedPlan;
  readonly option: string;
  readonly turns: readonly Turn[];
}

const stepsOf = ({ assessed, option, turns }: VariantsAsked) => variantsInSteps(assessed, option, turns);

/** The variants of an option; null until they are those asked for. */
export const useVariants = (asked: VariantsAsked | null): Variants | null => useInSteps(asked, stepsOf);
