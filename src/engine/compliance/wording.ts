import { plain } from '../../domain/numerals';

/** '6.5': hours to one decimal, as a finding speaks of them. */
export function hoursInWords(hours: number): string {
  return plain(hours, 1);
}

/** Greater by more than rounding can explain: 32.5 x 0.6 is not over 19.5. */
export function exceeds(amount: number, limit: number): boolean {
  return amount - limit > 1e-9;
}
