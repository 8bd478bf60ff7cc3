/** How far a measure lies from the same measure today; null where either does not apply. */
export function differenceFrom(today: number | null, value: number | null): number | null {
  return today === null || value === null ? null : value - today;
}
