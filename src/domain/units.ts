/** A number with its unit in the type. One generic, so that two brands cannot share a tag. */
export type Unit<Name extends string> = number & { readonly __unit: Name };

/** Pounds, unrounded. Rounding belongs to the screen. */
export type Gbp = Unit<'gbp'>;
/** Hours. */
export type Hours = Unit<'hours'>;
/** 0.2868, never 28.68. */
export type Fraction = Unit<'fraction'>;

export const gbp = (pounds: number): Gbp => pounds as Gbp;
export const hours = (value: number): Hours => value as Hours;
export const fraction = (value: number): Fraction => value as Fraction;

/** 'YYYY-MM-DD'; text order is date order. */
export type IsoDate = string;

/** Low, central and high case of the same thing. */
export const cases = ['low', 'central', 'high'] as const;
export type Case = (typeof cases)[number];

/** Yes, no, or an honest "I don't know". */
export const answers = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];
