/** '6.5': hours to one decimal, as a finding speaks of them. */
export function hoursInWords(hours: number): string {
  return (Math.round(hours * 10) / 10).toLocaleString('en-GB');
}

/** '£3,651' */
export function poundsInWords(pounds: number): string {
  return `£${Math.round(pounds).toLocaleString('en-GB')}`;
}

/** 'records, transition and exam access' */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Greater by more than rounding can explain: 32.5 x 0.6 is not over 19.5. */
export function exceeds(amount: number, limit: number): boolean {
  return amount - limit > 1e-9;
}
