import { useCallback, useState } from 'react';
import { documentStore } from '../../store/documentStore';
import { saveToFile } from '../../store/fileActions';
import { sessionStore } from '../../store/sessionStore';

/** Opens something and says whether it did. */
type Open = () => Promise<boolean>;

interface Wish {
  readonly open: Open;
  /** Where to go once it is open. */
  readonly goTo: string;
}

/** Work that only this browser holds. An example as it came is nobody's work. */
function holdsUnsavedWork(): boolean {
  const { plan } = documentStore.getState();
  if (!plan) return false;
  if (documentStore.temporal.getState().pastStates.length > 0) return true;
  return sessionStore.getState().fileName === null && !plan.school.name.endsWith('(invented)');
}

async function fulfil({ open, goTo }: Wish): Promise<void> {
  if (await open()) location.hash = goTo;
}

/** Opening a plan in the place of the one that is open: at once, or after asking where work could be lost. */
export function useOpening() {
  const [asked, setAsked] = useState<Wish | null>(null);
  const wish = useCallback((open: Open, goTo: string) => {
    if (holdsUnsavedWork()) setAsked({ open, goTo });
    else void fulfil({ open, goTo });
  }, []);
  const goOn = async (saveFirst: boolean): Promise<void> => {
    if (saveFirst && !(await saveToFile())) return;
    setAsked(null);
    if (asked) await fulfil(asked);
  };
  return { wish, isAsking: asked !== null, goOn, stay: () => setAsked(null) };
}
