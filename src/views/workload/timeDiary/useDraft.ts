import { useState } from 'react';
import type { TimeDiary } from '../../../domain/plan';
import type { Task } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import { useDocument } from '../../../store/documentStore';
import { useSession } from '../../../store/sessionStore';

/** A diary as typed so far. */
export interface DiaryDraft {
  readonly startsOn: IsoDate | null;
  readonly hours: TimeDiary['hours'];
}

const empty: DiaryDraft = { startsOn: null, hours: {} };

/**
 * What is typed, until it is used. A diary that the plan comes to hold fills it, as after undo or on opening a file; one
 * that is taken out of the plan leaves it, so that going back to the usual hours loses nothing.
 */
export function useDraft() {
  const kept = useDocument(({ plan }) => plan?.timeDiary ?? null);
  const opened = useSession((session) => session.opened);
  const [seen, setSeen] = useState({ kept, opened });
  const [draft, setDraft] = useState<DiaryDraft>(kept ?? empty);
  if (kept !== seen.kept || opened !== seen.opened) {
    setSeen({ kept, opened });
    if (kept) setDraft(kept);
    else if (opened !== seen.opened) setDraft(empty);
  }
  const note = (task: Task, hours: number | null) =>
    setDraft(({ startsOn, hours: { [task]: _, ...others } }) => ({
      startsOn,
      hours: hours === null ? others : { ...others, [task]: hours },
    }));
  const startOn = (startsOn: IsoDate | null) => setDraft((before) => ({ ...before, startsOn }));
  return { draft, note, startOn };
}
