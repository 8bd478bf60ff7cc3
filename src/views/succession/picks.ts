import type { PickedFutures } from '../../engine/succession/pickFutures';

/** Futures that are found by rule. */
export const pickRules = ['middle', 'badInTen', 'mostDifferent'] as const;
export type PickRule = (typeof pickRules)[number];

/** What the reader looks at: a future by its number, or whichever one a rule finds now. */
export type Choice =
  | { readonly by: 'rule'; readonly rule: PickRule }
  | { readonly by: 'number'; readonly future: number };

export const pickNames: Readonly<Record<PickRule, string>> = {
  middle: 'The middle future',
  badInTen: 'A bad one in ten',
  mostDifferent: 'Where they differ most',
};

/** The rule, as a sentence beside the story. */
export const pickWords: Readonly<Record<PickRule, string>> = {
  middle:
    'Of the hundred shown, half are as mild as this one or milder, by empty months added up over all structures shown.',
  badInTen:
    'Of the hundred shown, one in ten is as hard as this one or harder, by empty months added up over all structures shown.',
  mostDifferent:
    'Of the hundred shown, the one in which the best and the worst of all structures shown lie furthest apart in empty months. A structure that is the same in every future is left out.',
};

export const chosenFuture = (choice: Choice, picked: PickedFutures): number =>
  choice.by === 'rule' ? picked[choice.rule] : choice.future;

/** The future some places on from the one that is chosen; the nearest end where there is none. */
export function futureBeside(shown: readonly number[], chosen: number, by: -1 | 1): number {
  const place = Math.min(shown.length - 1, Math.max(0, shown.indexOf(chosen) + by));
  return shown[place] ?? chosen;
}

/** Where a future stands among those shown: 'the 37th of the hundred, from mild to hard'. */
export function placeWords(shown: readonly number[], chosen: number): string {
  const place = shown.indexOf(chosen);
  if (place < 0) return 'not among the hundred shown';
  return `${ordinal(place + 1)} of ${shown.length} from mild to hard`;
}

function ordinal(place: number): string {
  const isTeen = place % 100 > 10 && place % 100 < 14;
  const end = isTeen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[place % 10] ?? 'th');
  return `${place}${end}`;
}
