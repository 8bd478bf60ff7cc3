import { useCallback, useState } from 'react';
import type { Plan } from '../../domain/plan';
import { saveText } from '../../files/saveFile';
import { today } from '../../store/clock';
import { documentStore } from '../../store/documentStore';
import { examples } from '../../store/examples';
import { saveToFile } from '../../store/fileActions';
import { sessionStore } from '../../store/sessionStore';

/** Opens something and says whether it did. */
type Open = () => Promise<boolean>;

interface Wish {
  readonly open: Open;
  /** Where to go once it is open. */
  readonly goTo: string;
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
  const { openFile } = await import('../../files/openFile');
  const texts = await Promise.all(examples.map((example) => example.load()));
  const written = saveText(plan, '');
  return texts.some((text) => {
    const opened = openFile(text, today());
    return opened.ok && saveText(opened.file.plan, '') === written;
  });
}

async function fulfil({ open, goTo }: Wish): Promise<void> {
  if (await open()) location.hash = goTo;
}

/** Opening a plan in the place of the one that is open: at once, or after asking where work could be lost. */
export function useOpening() {
  const [asked, setAsked] = useState<Wish | null>(null);
  const wish = useCallback((open: Open, goTo: string) => {
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
  return { wish, isAsking: asked !== null, goOn, stay: () => setAsked(null) };
}
