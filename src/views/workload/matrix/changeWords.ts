import { roleInSentence, type Structure } from '../../../domain/structure';
import { type Task, taskNames } from '../../../domain/task';
import type { ShareChange } from '../../../engine/workload/whoDoesWhat/giveWay';
import { listWords, percentFine } from '../../../ui/format';

const share = (value: number): string => percentFine(value, 1);

/** 'Annual reviews: class teachers from 0% to 20%. SENCO gives way, from 100% to 80%.' The role that was set comes first. */
export function changeWords(structure: Structure, task: Task, changes: readonly ShareChange[]): string {
  const fromTo = ({ role, from, to }: ShareChange): string =>
    `${roleInSentence(structure, role)} from ${share(from)} to ${share(to)}`;
  const [set, ...others] = changes;
  if (!set) return `${taskNames[task]}: as before.`;
  const verb = set.to > set.from ? (others.length > 1 ? 'Giving way: ' : 'Gives way: ') : 'Takes the rest: ';
  return `${taskNames[task]}: ${fromTo(set)}. ${verb}${listWords(others.map(fromTo))}.`;
}

/** What an idle live line says of how the keys work. */
export const keysWords = 'In a cell, type a share or press the up and down arrows to move it by five points.';
