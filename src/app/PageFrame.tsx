import { lazy, Suspense, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { EmptyNote } from '../ui/controls/EmptyNote';
import { PageHeader } from '../ui/layout/PageHeader';
import { PageNote } from '../ui/layout/pageNote';
import { ErrorBoundary } from './ErrorBoundary';
import type { AppRoute } from './routes';
import { useArrival } from './useArrival';
import { useSought } from './useSought';

/** Its words come from the shelf of evidence, which the first screen does not wait for. */
const SupposedNote = lazy(() => import('./SupposedNote'));

interface PageFrameProps {
  readonly route: AppRoute | undefined;
  readonly hasPlan: boolean;
  readonly onSave: (() => void) | undefined;
}

/** One page in its boundary, or what stands in its place. */
export function PageFrame({ route, hasPlan, onSave }: PageFrameProps) {
  const name = route?.name ?? 'Page not found';
  const isReady = route !== undefined && (hasPlan || !route.needsPlan);
  return (
    <ErrorBoundary key={route?.path} pageName={name} onSave={onSave}>
      <Suspense fallback={<p className="soft">Opening {name}…</p>}>
        {isReady ? <Page key={route.path} route={route} /> : <NoPage name={name} isKnown={route !== undefined} />}
        <Arrival path={route?.path ?? ''} name={name} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Page({ route }: { readonly route: AppRoute }) {
  const [Shown] = useState(route.page);
  return (
    <PageNote
      value={
        route.showsResults ? (
          <Suspense>
            <SupposedNote isOnSuccession={route.path === '/succession'} />
          </Suspense>
        ) : null
      }
    >
      <Shown />
    </PageNote>
  );
}

/** Beside the page inside Suspense, so that it takes effect when the page is there. */
function Arrival({ path, name }: { readonly path: string; readonly name: string }) {
  const [location] = useHashLocation();
  useArrival(path, name);
  useSought(location);
  return null;
}

function NoPage({ name, isKnown }: { readonly name: string; readonly isKnown: boolean }) {
  return (
    <>
      <PageHeader title={name} />
      <EmptyNote action={<a href="#/">Go to Start</a>}>
        {isKnown
          ? 'No plan is open yet. Open an example, a saved file or a new plan on the Start page, and this page will have numbers at once.'
          : 'There is no page at this address. It may have been mistyped, or be from another version of the planner.'}
      </EmptyNote>
    </>
  );
}
