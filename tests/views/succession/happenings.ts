import type { LeavingManner, StoryEvent, StoryPerson } from '../../../src/domain/succession';
import { senco } from './told';

/** Months from September 2026: the first of May 2028 is 20, of September 2028 is 24. */
export const may28 = 20;
export const sept28 = 24;

export const leaves = (month: number, how: LeavingManner = 'resigns', who: StoryPerson = senco()): StoryEvent => ({
  kind: 'leaves',
  month,
  who,
  how,
});
export type Searches = Extract<StoryEvent, { readonly kind: 'searches' }>;
export const searches = (month: number, gap: number, patch: Partial<Searches> = {}): StoryEvent => ({
  kind: 'searches',
  month,
  gap,
  meanwhile: 'head',
  forSeat: 'senco',
  ...patch,
});
export const arrives = (month: number, isQualified = false, who = senco('outside')): StoryEvent => ({
  kind: 'arrives',
  month,
  who,
  isQualified,
});
export const stepsUp = (month: number, from: 'deputy' | 'bench', who: StoryPerson): StoryEvent => ({
  kind: 'stepsUp',
  month,
  who,
  from,
});
