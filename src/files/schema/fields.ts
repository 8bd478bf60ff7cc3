import { answers } from '../../domain/units';
import { payPointNames } from '../../evidence/figures/payTables';
import { type Limit, type LimitedField, limits, textLimits } from '../limits';
import { z } from '../zod';

/** A number within the range of its field; the description carries the unit. */
export function amount(field: LimitedField, description: string) {
  const limit: Limit = limits[field];
  const base = limit.isWhole ? z.int() : z.number();
  const bounded = limit.isAboveMin ? base.gt(limit.min) : base.gte(limit.min);
  return bounded.lte(limit.max).describe(description);
}

/** A number, or null for "I don't know" or "does not apply", as the description says. */
export function amountOrNull(field: LimitedField, description: string) {
  return amount(field, description).nullable().describe(description);
}

export function text(field: keyof typeof textLimits, description: string) {
  return z.string().max(textLimits[field]).describe(description);
}

export function oneOf<const Names extends readonly string[]>(names: Names, description: string) {
  return z.enum(names).describe(description);
}

export const answer = (description: string) => oneOf(answers, description);

export const payPoint = (description: string) => oneOf(payPointNames, description);

export const date = (description: string) => z.iso.date().describe(`${description} YYYY-MM-DD.`);

/** Short, plain, and never a name that JavaScript gives a meaning to. */
export const id = (description: string) =>
  z
    .string()
    .regex(/^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9-]{0,59}$/)
    .describe(`${description} Letters, digits and hyphens, at most 60.`);
