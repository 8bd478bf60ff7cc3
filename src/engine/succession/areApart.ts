import type { Estimated } from '../../domain/succession';

/** Two standard errors: 19 times in 20 chance alone moves a number by no more. */
export const marginOfError = ({ standardError }: Pick<Estimated, 'standardError'>): number => 2 * standardError;

/** Whether two numbers lie further apart than the chance of a simulation explains. */
export function areApart(a: Estimated, b: Estimated): boolean {
  const margin = marginOfError({ standardError: Math.hypot(a.standardError, b.standardError) });
  return Math.abs(a.mean - b.mean) > Math.max(margin, 1e-9);
}
