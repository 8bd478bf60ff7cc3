import { create, useStore } from 'zustand';
import type { Plan } from '../domain/plan';
import type { IsoDate } from '../domain/units';

export interface Message {
  readonly tone: 'good' | 'plain' | 'problem';
  readonly text: string;
}

/** A plan as it was sealed, open to be read in the place of the plan itself, which stays as it is. */
export interface Reading {
  readonly plan: Plan;
  readonly sealedOn: IsoDate;
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
  /** The sealed plan that is being read; null while the plan itself is on the screen. */
  readonly reading: Reading | null;
}

export const sessionStore = create<SessionState>()(() => ({
  message: null,
  savedAt: null,
  saveProblem: null,
  opened: null,
  fileName: null,
  chosenOption: null,
  reading: null,
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

/** What went wrong on one page is no news on the next. */
export function dismissProblem(): void {
  if (sessionStore.getState().message?.tone === 'problem') dismissMessage();
}

/** The structure or phased plan whose workload and risks are shown. */
export function chooseOption(id: string): void {
  sessionStore.setState({ chosenOption: id });
}

/** Puts a sealed plan on the screen. Nothing can be changed, undone or kept of it until `stopReading`. */
export function read(reading: Reading): void {
  sessionStore.setState({ reading, message: null });
}

/** Back to the plan itself. */
export function stopReading(): void {
  sessionStore.setState({ reading: null, message: null });
}

/** Why nothing can be changed while a sealed plan is being read. */
export const onlyReading =
  'You are reading the plan as it was sealed, so nothing in it can be changed. Go back to the plan first.';
