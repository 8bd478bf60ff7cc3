import { useCallback, useState } from 'react';
import type { Plan } from '../domain/plan';
import { saveText } from '../files/saveFile';
import { today } from './clock';
import { documentStore } from './documentStore';
import { examples } from './examples';
import { saveToFile } from './fileActions';
import { sessionStore } from './sessionStore';

/** Opens something and says whether it did. */
type Open = () => Promise<boolean>;

interface Wish {
  readonly open: Open;
  /** The page to go to once it is open; null to stay. */
  readonly goTo: string | null;
}

/** What the dialog that asks is to show and do. */
interface Asking {
  readonly isOpen: boolean;
  readonly onGoOn: (saveFirst: boolean) => void;
  readonly onStay: () => void;
}

/** Work that only this browser holds. An example as it came is nobody's work; one that was changed before a reload is. */
async function holdsUnsavedWork(): Promise<boolean> {
  const { plan } = documentStore.getState();
  if (!plan) return false;
  if (documentStore.temporal.getState().pastStates.length > 0) return true;
  return sessionStore.getState().fileName === null && !(await isExampleAsItCame(plan));
}

async function isExampleAsItCame(plan: Plan): Promise<boolean> {
  if (!plan.school.name.endsWith('(invented)')) return false;
  const { openFile } = await import('../files/openFile');
  const texts = await Promise.all(examples.map((example) => example.load()));
  const written = saveText(plan, '');
  return texts.some((text) => {
    const opened = openFile(text, today());
    return opened.ok && saveText(opened.file.plan, '') === written;
  });
}

async function fulfil({ open, goTo }: Wish): Promise<void> {
  if ((await open()) && goTo !== null) location.hash = goTo;
}

/** Opening a plan in the place of the one that is open: at once, or after asking where work could be lost. */
export function useOpening() {
  const [asked, setAsked] = useState<Wish | null>(null);
  const wish = useCallback((open: Open, goTo: string | null) => {
    const go = async (): Promise<void> => {
      if (await holdsUnsavedWork()) setAsked({ open, goTo });
      else await fulfil({ open, goTo });
    };
    void go();
  }, []);
  const goOn = async (saveFirst: boolean): Promise<void> => {
    if (saveFirst && !(await saveToFile())) return;
    setAsked(null);
    if (asked) await fulfil(asked);
  };
  const asking: Asking = {
    isOpen: asked !== null,
    onGoOn: (saveFirst) => void goOn(saveFirst),
    onStay: () => setAsked(null),
  };
  return { wish, asking };
}
