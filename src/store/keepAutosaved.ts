import type { Plan } from '../domain/plan';
import { type Autosaved, autosave, hasAutosave, keepPrevious, type TextStore } from '../files/autosave';
import { saveText } from '../files/saveFile';
import { browserStorage } from './browserStorage';
import { timestamp } from './clock';
import { documentStore } from './documentStore';
import { sessionStore } from './sessionStore';

const settle = 400;

const problems: Readonly<Record<Exclude<Autosaved, { ok: true }>['why'], string>> = {
  full: 'This browser has no room left to keep your work. Nothing is lost while this page is open: save it to a file.',
  unavailable:
    'This browser does not let the page keep your work. Nothing is lost while this page is open: save it to a file.',
};

/** Whether the browser keeps work that can be come back to. */
export const canRecover = (): boolean => hasAutosave(browserStorage());

/**
 * Keeps the plan in the browser a moment after each change, and at once when the page is hidden or left or another plan
 * is opened. A plan that is only looked at is not kept, so an example never takes the place of somebody's work.
 * Returns what stops it.
 */
export function startAutosave(storage: TextStore | null = browserStorage()): () => void {
  let { opened } = sessionStore.getState();
  let isFirst = true;
  let pending: { readonly plan: Plan; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  const keep = (): void => {
    if (!pending) return;
    clearTimeout(pending.timer);
    const { plan } = pending;
    pending = null;
    if (isFirst) keepPrevious(storage);
    isFirst = false;
    const savedAt = timestamp();
    const outcome = autosave(storage, saveText(plan, savedAt));
    sessionStore.setState(outcome.ok ? { savedAt, saveProblem: null } : { saveProblem: problems[outcome.why] });
  };
  const keepWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') keep();
  };

  const unsubscribe = documentStore.subscribe(({ plan }, before) => {
    if (plan === before.plan) return;
    const session = sessionStore.getState();
    if (session.opened !== opened) {
      keep();
      opened = session.opened;
      isFirst = true;
      return;
    }
    if (pending) clearTimeout(pending.timer);
    pending = plan && { plan, timer: setTimeout(keep, settle) };
  });
  globalThis.addEventListener?.('pagehide', keep);
  globalThis.document?.addEventListener('visibilitychange', keepWhenHidden);
  return () => {
    keep();
    unsubscribe();
    globalThis.removeEventListener?.('pagehide', keep);
    globalThis.document?.removeEventListener('visibilitychange', keepWhenHidden);
  };
}
