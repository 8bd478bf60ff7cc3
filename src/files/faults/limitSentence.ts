import type { LimitedField } from '../limits';
import { limitFault } from './limitFault';

/** For a number field: the sentence that says which limit a value is past, or null. 'Hours must be at most 60.' */
export function limitSentence(field: LimitedField, subject: string): (value: number) => string | null {
  return (value) => {
    const fault = limitFault(field, value);
    return fault === null ? null : `${subject} ${fault}.`;
  };
}
