import type { ProcessInputs } from '../../../src/engine/succession/process';
import { type ExactSolution, solveExactly } from '../../../src/engine/succession/solveExactly';

/** The exact solution of a case that is small enough for one. */
export function solved(inputs: ProcessInputs): ExactSolution {
  const solution = solveExactly(inputs);
  if (!solution) throw new Error('the case grew past the most states');
  return solution;
}
