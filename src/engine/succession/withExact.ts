import { exactMeasures, type SuccessionOutcome } from '../../domain/succession';
import type { ProcessInputs } from './process';
import { solveExactly } from './solveExactly';

/** Sums over thousands of states leave dust behind: what is as good as a whole number is one. */
function withoutNoise(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 ? whole : value;
}

/**
 * An outcome with what can be solved exactly in the place of what was drawn; the same outcome where the case is too large.
 * What is only drawn keeps its part of what is exact, so that no part stands beside a smaller whole.
 */
export function withExact(outcome: SuccessionOutcome, inputs: ProcessInputs): SuccessionOutcome {
  const solution = solveExactly(inputs);
  if (!solution) return outcome;
  const solved = exactMeasures.map((id) => [id, { mean: withoutNoise(solution[id]), standardError: 0 }]);
  const { alwaysHeld, alwaysQualified } = outcome;
  const scale = alwaysHeld.mean > 0 ? solution.alwaysHeld / alwaysHeld.mean : 1;
  return {
    ...outcome,
    ...Object.fromEntries(solved),
    alwaysQualified: { ...alwaysQualified, mean: Math.min(solution.alwaysHeld, alwaysQualified.mean * scale) },
    exact: exactMeasures,
  };
}
