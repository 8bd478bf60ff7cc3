// Numbers carry their unit in their name or in the sentence above them: money is pounds, unrounded; time is hours;
// shares and rates are fractions (0.2868, never 28.68). Rounding belongs to the screen.

/** 'YYYY-MM-DD'; text order is date order. */
export type IsoDate = string;

/** Low, central and high case of the same thing. */
export const cases = ['low', 'central', 'high'] as const;
export type Case = (typeof cases)[number];

/** Yes, no, or an honest "I don't know". */
export const answers = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];
