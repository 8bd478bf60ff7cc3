import { withThousands } from '../../domain/numerals';
import { type Limit, type LimitedField, limits, textLimits } from '../limits';

function numberFault(limit: Limit, value: number): string | null {
  if (!Number.isFinite(value)) return 'must be a number';
  if (limit.isAboveMin && value <= limit.min) return `must be more than ${limit.min}`;
  if (value < limit.min) return `must be at least ${limit.min}`;
  if (value > limit.max) return `must be at most ${Number.isInteger(limit.max) ? withThousands(limit.max) : limit.max}`;
  if (limit.isWhole && !Number.isInteger(value)) return 'must be a whole number';
  return null;
}

const isLimited = (field: string): field is LimitedField => Object.hasOwn(limits, field);
const isText = (field: string): field is keyof typeof textLimits => Object.hasOwn(textLimits, field);

/** What is wrong with the value of a field that has a range or a longest length; null where nothing is. */
export function limitFault(field: string, value: unknown): string | null {
  if (typeof value === 'number' && isLimited(field)) return numberFault(limits[field], value);
  if (typeof value === 'string' && isText(field) && value.length > textLimits[field]) {
    return `must be ${withThousands(textLimits[field])} characters or fewer`;
  }
  return null;
}
