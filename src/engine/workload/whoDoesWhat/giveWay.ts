import { type Shares, type TaskRole, taskRoles } from '../../../domain/task';

/** Percentage points that an arrow key moves a share by. */
const pointsPerStep = 5;
const stepsInAll = 100 / pointsPerStep;

/** The next whole step up or down: 12% goes up to 15% and down to 10%. */
export function nudged(share: number, by: 1 | -1): number {
  const steps = share * stepsInAll;
  // What is written as a whole step counts as one, whatever the machine keeps behind it.
  const near = Math.round(steps);
  const at = Math.abs(steps - near) < 1e-6 ? near : steps;
  const next = by > 0 ? Math.floor(at) + 1 : Math.ceil(at) - 1;
  return Math.min(stepsInAll, Math.max(0, next)) / stepsInAll;
}

/** How one role's share changed. */
export interface ShareChange {
  readonly role: TaskRole;
  readonly from: number;
  readonly to: number;
}

/** The roles whose share of a task changed, the one that was set first and then those that gave way or took the rest. */
export function changesOfShares(before: Shares, after: Shares, set: TaskRole): readonly ShareChange[] {
  return taskRoles
    .map((role) => ({ role, from: before[role] ?? 0, to: after[role] ?? 0 }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Number(b.role === set) - Number(a.role === set));
}
