import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';

/** Whether a structure is today's: what is chosen for it is in place already, so that what it cost once is spent. */
export function isInPlaceToday({ id }: Pick<Structure, 'id'>, { structures }: Pick<Plan, 'structures'>): boolean {
  return structures[0]?.id === id;
}
