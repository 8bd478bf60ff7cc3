import { sum } from '../../domain/sum';
import { type Shares, type TaskRole, taskRoles } from '../../domain/task';

/** Shares are kept to a ten-thousandth of a percent, so that typing never leaves a crumb. */
const steps = 1_000_000;
const tidy = (share: number): number => Math.round(share * steps) / steps;

/**
 * Gives one role a new share of a task, and keeps the sum at one. The role with the largest of the other shares gives
 * way or takes the rest; where it has too little, the next largest gives the remainder. Where no other role has a share,
 * the first of `present` takes the rest: the roles that the structure has posts for, class teachers at the end.
 */
export function rebalance(shares: Shares, role: TaskRole, share: number, present: readonly TaskRole[]): Shares {
  const wanted = tidy(Math.min(1, Math.max(0, share)));
  const others = taskRoles
    .filter((each) => each !== role && (shares[each] ?? 0) > 0)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  const result: Partial<Record<TaskRole, number>> = {};
  let room = tidy(1 - wanted);
  const [largest, ...smaller] = others.length > 0 ? others : heirOf(role, present);
  const keptBySmaller = sum(smaller, (each) => shares[each] ?? 0);
  if (largest && keptBySmaller <= room) {
    for (const each of smaller) result[each] = tidy(shares[each] ?? 0);
    result[largest] = tidy(room - sum(smaller, (each) => result[each] ?? 0));
  } else {
    // The largest has nothing left to give: the smallest keep theirs first, and the next largest gives way.
    for (const each of smaller.toReversed()) {
      result[each] = tidy(Math.min(room, shares[each] ?? 0));
      room = tidy(room - (result[each] ?? 0));
    }
  }
  result[role] = wanted;
  return Object.fromEntries(
    taskRoles.flatMap((each) => ((result[each] ?? 0) > 0 ? [[each, result[each]] as const] : [])),
  );
}

function heirOf(role: TaskRole, present: readonly TaskRole[]): readonly TaskRole[] {
  const heir = present.find((each) => each !== role) ?? (role === 'classTeachers' ? 'senco' : 'classTeachers');
  return [heir];
}
