import { useRef, useState } from 'react';
import type { Structure } from '../../../domain/structure';
import type { Shares, Task, TaskRole } from '../../../domain/task';
import { rebalance } from '../../../engine/workload/rebalance';
import { rolesPresent } from '../../../engine/workload/rolesPresent';
import { changesOfShares } from '../../../engine/workload/whoDoesWhat/giveWay';
import { areSameShares } from '../../../engine/workload/whoDoesWhat/usualMatrix';
import { setShares } from '../../../store/actions';
import { say } from '../../../store/sessionStore';
import { changeWords } from './changeWords';

interface Round {
  readonly task: Task;
  readonly before: Shares;
  readonly after: Shares;
}

/**
 * Sets shares of a structure and says what gave way. As long as a cell is being changed, what gives way is reckoned from
 * the shares before, so that typing 5 on the way to 50 leaves no trace and going up and down again ends where it began.
 */
export function useShareEditing(structure: Structure) {
  const round = useRef<Round | null>(null);
  const [said, setSaid] = useState('');
  return {
    said,
    begin(): void {
      round.current = null;
    },
    set(task: Task, role: TaskRole, share: number): void {
      const now = structure.matrix[task];
      const held = round.current;
      const before = held && held.task === task && areSameShares(held.after, now) ? held.before : now;
      const after = rebalance(before, role, share, rolesPresent(structure));
      const outcome = setShares(structure.id, task, after);
      if (!outcome.ok) {
        say('problem', outcome.why);
        return;
      }
      round.current = { task, before, after };
      setSaid(changeWords(structure, task, changesOfShares(before, after, role)));
    },
    tell: setSaid,
  };
}

export type ShareEditing = ReturnType<typeof useShareEditing>;
