import type { Person } from '../../domain/person';
import { designatedPostOf, type Structure } from '../../domain/structure';

/**
 * Whether the holder of the designated SENCO’s post is known to be leaving it. Somebody who is to become the head leaves
 * the old post and stays in this one.
 */
export function designatedHolderLeaves(
  structure: Pick<Structure, 'posts' | 'designatedPost'>,
  people: readonly Person[],
): boolean {
  const post = designatedPostOf(structure);
  const holder = post && people.find(({ id }) => id === post.holder);
  if (!holder) return false;
  const becomesHead = post.role === 'headteacher' && holder.role !== 'headteacher';
  return holder.isLeaving && !becomesHead;
}
