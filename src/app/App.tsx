import { useEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { inCompare, optionsOf } from '../domain/option';
import type { Plan } from '../domain/plan';
import { defaultsIn } from '../domain/school';
import { appVersion } from '../files/appVersion';
import { useArrivingLink } from '../store/arrivingLink';
import { today } from '../store/clock';
import { useDocument, useHistory } from '../store/documentStore';
import { openFromFile, saveToFile } from '../store/fileActions';
import { redo, undo } from '../store/history';
import { dismissMessage, useSession } from '../store/sessionStore';
import { useOpening } from '../store/useOpening';
import { countOf, dateWords } from '../ui/format';
import { PrintHeader } from '../ui/layout/PrintHeader';
import { ReplaceDialog } from '../ui/layout/ReplaceDialog';
import { type NavItem, Shell } from '../ui/layout/Shell';
import { PageFrame } from './PageFrame';
import { ReadingBanner } from './ReadingBanner';
import { type AppRoute, preloadPages, routeAt, routeGroups } from './routes';
import { savedWords } from './savedWords';
import { useShortcuts } from './useShortcuts';

const save = (): void => void saveToFile();

/** The frame, the page at the address, and the plan's file. */
export function App() {
  const [location] = useHashLocation();
  const plan = useDocument((document) => document.plan);
  const { canUndo, canRedo } = useHistory();
  const message = useSession((session) => session.message);
  const savedAt = useSession((session) => session.savedAt);
  const saveProblem = useSession((session) => session.saveProblem);
  const reading = useSession((session) => session.reading);
  const route = routeAt(location);
  const opening = useOpening();
  useShortcuts({ onUndo: undo, onRedo: redo, onSave: save });
  useArrivingLink(opening.wish);
  useEffect(preloadPages, []);

  // Where a plan is open, the page that shows it shows the other.
  const open = (): void => opening.wish(openFromFile, plan ? null : '/school');

  return (
    <Shell
      groups={routeGroups.map((routes) => routes.map((each) => navItem(each, plan)))}
      current={route?.path ?? ''}
      schoolLine={plan && schoolLine(plan)}
      saved={{ at: savedAt && savedWords(savedAt), problem: saveProblem }}
      commands={{
        canUndo,
        canRedo,
        onUndo: undo,
        onRedo: redo,
        onSave: plan && !reading ? save : undefined,
        onOpen: open,
      }}
      message={message}
      onDismissMessage={dismissMessage}
    >
      {plan ? (
        <PrintHeader plan={plan.name} school={plan.school.name} date={dateWords(today())} version={appVersion} />
      ) : null}
      {reading ? <ReadingBanner reading={reading} /> : null}
      <PageFrame
        key={reading ? 'sealed' : 'plan'}
        route={route}
        hasPlan={plan !== null}
        onSave={plan ? save : undefined}
      />
      <ReplaceDialog {...opening.asking} planName={plan?.name ?? ''} />
    </Shell>
  );
}

function schoolLine({ school }: Plan): string {
  return school.roll === null ? school.name : `${school.name} · ${countOf(school.roll, 'pupil')}`;
}

function navItem({ path, name }: AppRoute, plan: Plan | null): NavItem {
  const status = plan ? statusOf(path, plan) : '';
  return status === '' ? { path, name } : { path, name, status };
}

/** A word or two on what the page holds. */
function statusOf(path: string, plan: Plan): string {
  const { school, people } = plan;
  switch (path) {
    case '/school': {
      const defaults = defaultsIn(school).length;
      return defaults === 0 ? '' : countOf(defaults, 'default');
    }
    case '/people':
      return String(people.length);
    case '/structures':
      return `${inCompare(plan).length} of ${optionsOf(plan).length}`;
    default:
      return '';
  }
}
