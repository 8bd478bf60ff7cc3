/** What was written, laid over a base; a field left out keeps the base's value. */
export function laidOver<Whole extends object>(
  base: Whole,
  written: { readonly [Key in keyof Whole]?: Whole[Key] | undefined },
): Whole {
  const whole = { ...base };
  for (const key of Object.keys(base) as (keyof Whole)[]) {
    const value = written[key];
    if (value !== undefined) whole[key] = value;
  }
  return whole;
}
