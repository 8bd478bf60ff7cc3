import type { Plan } from '../domain/plan';
import {
  type Autosaved,
  autosave,
  autosaveKeys,
  hasAutosave,
  keepPrevious,
  keptText,
  type TextStore,
} from '../files/autosave';
import { saveText } from '../files/saveFile';
import { browserStorage } from './browserStorage';
import { timestamp } from './clock';
import { documentStore } from './documentStore';
import { say, sessionStore } from './sessionStore';

const settle = 400;

/** A plan that is about to be kept. */
interface Pending {
  readonly plan: Plan;
  /** Whether it has been worked on since it was opened. */
  readonly isWork: boolean;
  readonly timer: ReturnType<typeof setTimeout>;
}

const problems: Readonly<Record<Exclude<Autosaved, { ok: true }>['why'], string>> = {
  full: 'This browser has no room left to keep your work. Nothing is lost while this page is open: save it to a file.',
  unavailable:
    'This browser does not let the page keep your work. Nothing is lost while this page is open: save it to a file.',
};

const alsoElsewhere =
  'This plan is also open in another tab; the last change made in either is what is kept. Save to a file to be sure.';

/** Whether the browser keeps work that can be come back to. */
export const canRecover = (): boolean => hasAutosave(browserStorage());

/**
 * Keeps the plan in the browser a moment after it is opened and after each change, and at once when the page is hidden
 * or left or another plan is opened. The work that it takes the place of is put one step back, and stays there while
 * plans are only opened and looked at. Where another tab keeps its work too, that is said once, and its copy is put one
 * step back before ours takes its place. Returns what stops it.
 */
export function startAutosave(storage: TextStore | null = browserStorage()): () => void {
  let { opened } = sessionStore.getState();
  let isFirst = true;
  /** What the browser kept when this tab last looked: anything else there is another tab's. */
  let seen = keptText(storage);
  let isWarned = false;
  /** Whether what is kept has been worked on; what was there before this page counts as work. */
  let keptIsWork = true;
  let pending: Pending | null = null;

  const noteOthers = (): void => {
    const kept = keptText(storage);
    if (kept === null || kept === seen) return;
    seen = kept;
    isFirst = true;
    if (!isWarned && documentStore.getState().plan) {
      isWarned = true;
      say('problem', alsoElsewhere);
    }
  };
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === autosaveKeys.current) noteOthers();
  };
  const keep = (): void => {
    if (!pending) return;
    clearTimeout(pending.timer);
    const { plan, isWork } = pending;
    pending = null;
    noteOthers();
    if (isFirst) keepPrevious(storage);
    isFirst = false;
    const savedAt = timestamp();
    const text = saveText(plan, savedAt);
    const outcome = autosave(storage, text);
    if (outcome.ok) {
      seen = text;
      keptIsWork = isWork;
    }
    sessionStore.setState(outcome.ok ? { savedAt, saveProblem: null } : { saveProblem: problems[outcome.why] });
  };
  const keepSoon = (plan: Plan | null, isWork: boolean): void => {
    if (pending) clearTimeout(pending.timer);
    pending = plan && { plan, isWork, timer: setTimeout(keep, settle) };
  };
  const keepWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') keep();
  };

  const unsubscribe = documentStore.subscribe(({ plan }, before) => {
    if (plan === before.plan) return;
    const session = sessionStore.getState();
    if (session.opened !== opened) {
      // Opening clears the message, so what is said now would not be read: it may be said again.
      const wasWarned = isWarned;
      keep();
      isWarned = wasWarned;
      opened = session.opened;
      isFirst = keptIsWork;
      keepSoon(plan, false);
      return;
    }
    keepSoon(plan, true);
  });
  globalThis.addEventListener?.('pagehide', keep);
  globalThis.addEventListener?.('storage', onStorage);
  globalThis.document?.addEventListener('visibilitychange', keepWhenHidden);
  return () => {
    keep();
    unsubscribe();
    globalThis.removeEventListener?.('pagehide', keep);
    globalThis.removeEventListener?.('storage', onStorage);
    globalThis.document?.removeEventListener('visibilitychange', keepWhenHidden);
  };
}
