import { exactMeasures, type SuccessionOutcome } from '../../domain/succession';
import type { ProcessInputs } from './process';
import { solveExactly } from './solveExactly';

/** An outcome with what can be solved exactly in the place of what was drawn; the same outcome where the case is too large. */
export function withExact(outcome: SuccessionOutcome, inputs: ProcessInputs): SuccessionOutcome {
  const solution = solveExactly(inputs);
  if (!solution) return outcome;
  const solved = exactMeasures.map((id) => [id, { mean: solution[id], standardError: 0 }]);
  return { ...outcome, ...Object.fromEntries(solved), exact: exactMeasures };
}
