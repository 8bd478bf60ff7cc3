import { type Task, taskNames } from '../../../domain/task';
import type { ShareChange } from '../../../engine/workload/whoDoesWhat/giveWay';
import { listWords, percentFine } from '../../../ui/format';
import { roleWords } from '../roleWords';

const share = (value: number): string => percentFine(value, 1);
const fromTo = ({ role, from, to }: ShareChange): string => `${roleWords(role)} from ${share(from)} to ${share(to)}`;

/** 'Annual reviews: class teachers from 0% to 20%. SENCO gives way, from 100% to 80%.' The role that was set comes first. */
export function changeWords(task: Task, changes: readonly ShareChange[]): string {
  const [set, ...others] = changes;
  if (!set) return `${taskNames[task]}: as before.`;
  const verb = set.to > set.from ? (others.length > 1 ? 'Giving way: ' : 'Gives way: ') : 'Takes the rest: ';
  return `${taskNames[task]}: ${fromTo(set)}. ${verb}${listWords(others.map(fromTo))}.`;
}

/** What an idle live line says of how the keys work. */
export const keysWords = 'In a cell, type a share or press the up and down arrows to move it by five points.';
