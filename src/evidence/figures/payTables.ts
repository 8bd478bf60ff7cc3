import type { PayPoint, PayTable } from '../../domain/evidence';
import { payPoints2025 } from './payPoints2025';
import { payPoints2026 } from './payPoints2026';

/** Every published pay year, ascending. */
export const payTables: readonly PayTable[] = [payPoints2025, payPoints2026];

const named = (letter: string, count: number): readonly PayPoint[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** Every pay point that a post may have, from the lowest of each range to the highest. */
export const payPointNames: readonly PayPoint[] = [...named('M', 6), ...named('U', 3), ...named('L', 43)];
