import { create, useStore } from 'zustand';
import type { Plan } from '../domain/plan';

export interface Message {
  readonly tone: 'good' | 'plain' | 'problem';
  readonly text: string;
}

/** What the screen knows and a saved file does not. */
export interface SessionState {
  readonly message: Message | null;
  /** When the work was last kept, in this browser or on disk, in UTC. */
  readonly savedAt: string | null;
  /** Why the work could not be kept in this browser; null while it can. */
  readonly saveProblem: string | null;
  /** The plan as it was opened; the screen may ask whether anything has changed since. */
  readonly opened: Plan | null;
  /** The file on disk that this plan came from or was saved to. */
  readonly fileName: string | null;
  /** The structure or phased plan that Workload and Risks show; null for the first that stands beside today's. */
  readonly chosenOption: string | null;
}

export const sessionStore = create<SessionState>()(() => ({
  message: null,
  savedAt: null,
  saveProblem: null,
  opened: null,
  fileName: null,
  chosenOption: null,
}));

export function useSession<Selected>(selector: (session: SessionState) => Selected): Selected {
  return useStore(sessionStore, selector);
}

export function say(tone: Message['tone'], text: string): void {
  sessionStore.setState({ message: { tone, text } });
}

export function dismissMessage(): void {
  sessionStore.setState({ message: null });
}

/** The structure or phased plan whose workload and risks are shown. */
export function chooseOption(id: string): void {
  sessionStore.setState({ chosenOption: id });
}
