import { useRef, useState } from 'react';
import type { Structure } from '../../../domain/structure';
import type { Shares, Task, TaskRole } from '../../../domain/task';
import { rebalance } from '../../../engine/workload/rebalance';
import { rolesPresent } from '../../../engine/workload/rolesPresent';
import { changesOfShares } from '../../../engine/workload/whoDoesWhat/giveWay';
import { areSameShares } from '../../../engine/workload/whoDoesWhat/usualMatrix';
import { setShares } from '../../../store/actions';
import { documentStore } from '../../../store/documentStore';
import { say } from '../../../store/sessionStore';
import { changeWords } from './changeWords';

interface Round {
  readonly task: Task;
  readonly before: Shares;
  readonly after: Shares;
}

/** What was said of a change, and the structure as the change left it. */
interface Said {
  readonly words: string;
  readonly of: Structure | undefined;
}

const asEntered = (id: string): Structure | undefined =>
  documentStore.getState().plan?.structures.find((structure) => structure.id === id);

/**
 * Sets shares of a structure and says what gave way. As long as a cell is being changed, what gives way is reckoned from
 * the shares before, so that typing 5 on the way to 50 leaves no trace and going up and down again ends where it began.
 */
export function useShareEditing(structure: Structure) {
  const round = useRef<Round | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const tell = (words: string): void => setSaid({ words, of: asEntered(structure.id) });
  return {
    // Once the change is undone, or another made, nothing is said of it any more.
    said: said?.of === structure ? said.words : '',
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
      tell(changeWords(structure, task, changesOfShares(before, after, role)));
    },
    tell,
  };
}

export type ShareEditing = ReturnType<typeof useShareEditing>;
