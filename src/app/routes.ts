import { type ComponentType, lazy } from 'react';
import StartPage from '../views/start/StartPage';

type PageModule = Promise<{ readonly default: ComponentType }>;

export interface AppRoute {
  /** Hash route without '#'. */
  readonly path: string;
  readonly name: string;
  /** The page itself, or one that waits for it. Ask once a showing: a change of kind would throw away what is on the screen. */
  readonly page: () => ComponentType;
  /** Whether the page has nothing to say before a plan is open. */
  readonly needsPlan: boolean;
  /** Where its numbers follow from policy packs and events, which it then names under its title. */
  readonly showsResults?: true;
  /** Fetches the page; null where it is in the first script. */
  readonly load: (() => PageModule) | null;
}

/** A page that is fetched when it is wanted. Once it is here it shows at once, without a moment of waiting on the screen. */
function later(load: () => PageModule): Pick<AppRoute, 'page' | 'load'> {
  let fetched: ComponentType | null = null;
  const fetch = async (): PageModule => {
    const page = await load();
    fetched = page.default;
    return page;
  };
  const Waiting = lazy(fetch);
  return { page: () => fetched ?? Waiting, load: fetch };
}

/** Every page, in the groups of the navigation. */
export const routeGroups: readonly (readonly AppRoute[])[] = [
  [
    { path: '/', name: 'Start', page: () => StartPage, load: null, needsPlan: false },
    { path: '/school', name: 'School', ...later(() => import('../views/school/SchoolPage')), needsPlan: true },
    { path: '/people', name: 'People', ...later(() => import('../views/people/PeoplePage')), needsPlan: true },
    {
      path: '/structures',
      name: 'Structures',
      ...later(() => import('../views/structures/StructuresPage')),
      needsPlan: true,
      showsResults: true,
    },
  ],
  [
    {
      path: '/compare',
      name: 'Compare',
      ...later(() => import('../views/compare/ComparePage')),
      needsPlan: true,
      showsResults: true,
    },
    {
      path: '/workload',
      name: 'Workload',
      ...later(() => import('../views/workload/WorkloadPage')),
      needsPlan: true,
      showsResults: true,
    },
    {
      path: '/risks',
      name: 'Risks',
      ...later(() => import('../views/risks/RisksPage')),
      needsPlan: true,
      showsResults: true,
    },
    {
      path: '/succession',
      name: 'Succession',
      ...later(() => import('../views/succession/SuccessionPage')),
      needsPlan: true,
      showsResults: true,
    },
  ],
  [
    {
      path: '/decide',
      name: 'Decide',
      ...later(() => import('../views/decide/DecidePage')),
      needsPlan: true,
      showsResults: true,
    },
    {
      path: '/paper',
      name: 'Paper',
      ...later(() => import('../views/paper/PaperPage')),
      needsPlan: true,
      showsResults: true,
    },
  ],
  [
    {
      path: '/evidence',
      name: 'Evidence',
      ...later(() => import('../views/evidence/EvidencePage')),
      needsPlan: false,
    },
  ],
];

const routes = routeGroups.flat();

/** The page at a hash route, whatever follows its first part: '/structures/today' is the Structures page. */
export function routeAt(location: string): AppRoute | undefined {
  const first = `/${location.split(/[/?]/)[1] ?? ''}`;
  return routes.find(({ path }) => path === first);
}

/** Milliseconds before the other pages are fetched: the one that was asked for comes first. */
const settle = 1000;

/** Fetches the other pages one by one while nothing else is happening, so that going to one is immediate. */
export function preloadPages(): void {
  const whenIdle = (task: () => void): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(task);
    else setTimeout(task, 300);
  };
  const loads = routes.flatMap(({ load }) => load ?? []);
  const loadFrom = (index: number): void => {
    const load = loads[index];
    if (!load) return;
    whenIdle(() => {
      load().catch(() => undefined); // The boundary of the page says so if it fails again.
      loadFrom(index + 1);
    });
  };
  setTimeout(() => loadFrom(0), settle);
}
