/** The sum of numbers, or of what each thing comes to, in their order; of none, 0. */
export function sum(numbers: readonly number[]): number;
export function sum<Thing>(things: readonly Thing[], of: (thing: Thing) => number): number;
export function sum<Thing>(things: readonly Thing[], of: (thing: Thing) => number = Number): number {
  let total = 0;
  for (const thing of things) total += of(thing);
  return total;
}
