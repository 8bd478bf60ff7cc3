import type { UncertainInput } from './uncertainInput';

/**
 * So many values from low to high, with the one that stands among them: even steps on each side of it. Fewer where the input
 * is whole and has not so many.
 */
export function gridOf({ low, central, high, isWhole }: UncertainInput, count: number): readonly number[] {
  const steps = count - 1;
  const least = central > low ? 1 : 0;
  const most = central < high ? steps - 1 : steps;
  const below = Math.min(most, Math.max(least, Math.round((steps * (central - low)) / (high - low))));
  const values = Array.from({ length: count }, (_, at) => {
    if (at === below) return central;
    return at < below
      ? low + ((central - low) * at) / below
      : central + ((high - central) * (at - below)) / (steps - below);
  });
  return isWhole ? [...new Set(values.map((value) => Math.round(value)))] : values;
}
