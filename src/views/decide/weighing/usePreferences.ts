import { useState } from 'react';
import type { Preferences } from '../../../domain/decision';
import type { Plan } from '../../../domain/plan';
import { nothingSaid } from '../../../engine/decide/preferences';
import { prefer } from '../../../store/decisionActions';
import { say, useSession } from '../../../store/sessionStore';

export interface HeadPreferences {
  readonly preferences: Preferences;
  /** Whether what follows may be shown: not before the order is given. */
  readonly isShown: boolean;
  readonly change: (next: Preferences) => void;
  readonly show: () => void;
  readonly beginAgain: () => void;
}

interface Draft {
  readonly opened: Plan | null;
  readonly preferences: Preferences;
}

/** What the head cares about. Until it is shown what follows, it is a draft and nothing of the plan. */
export function usePreferences({ preferences: saved }: Plan): HeadPreferences {
  const opened = useSession((session) => session.opened);
  const [kept, setKept] = useState<Draft>({ opened, preferences: nothingSaid });
  const draft = kept.opened === opened ? kept.preferences : nothingSaid;
  const keep = (preferences: Preferences): void => setKept({ opened, preferences });
  const save = (preferences: Preferences | null): void => {
    const outcome = prefer(preferences);
    if (!outcome.ok) say('problem', outcome.why);
  };
  const isSaved = saved !== null && saved.order.length > 0;
  return {
    preferences: isSaved ? saved : draft,
    isShown: isSaved,
    change: (next) => {
      if (!isSaved) return keep(next);
      if (next.order.length > 0) return save(next);
      keep(nothingSaid);
      save(null);
    },
    show: () => save(draft),
    beginAgain: () => {
      keep(nothingSaid);
      save(null);
    },
  };
}
