import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import StartPage from '../views/start/StartPage';

type PageModule = Promise<{ readonly default: ComponentType }>;

export interface AppRoute {
  /** Hash route without '#'. */
  readonly path: string;
  readonly name: string;
  readonly Page: ComponentType | LazyExoticComponent<ComponentType>;
  /** Whether the page has nothing to say before a plan is open. */
  readonly needsPlan: boolean;
}

const loads: (() => PageModule)[] = [];

function later(load: () => PageModule): LazyExoticComponent<ComponentType> {
  loads.push(load);
  return lazy(load);
}

/** Every page, in the groups of the navigation. */
export const routeGroups: readonly (readonly AppRoute[])[] = [
  [
    { path: '/', name: 'Start', Page: StartPage, needsPlan: false },
    { path: '/school', name: 'School', Page: later(() => import('../views/school/SchoolPage')), needsPlan: true },
    { path: '/people', name: 'People', Page: later(() => import('../views/people/PeoplePage')), needsPlan: true },
    {
      path: '/structures',
      name: 'Structures',
      Page: later(() => import('../views/structures/StructuresPage')),
      needsPlan: true,
    },
  ],
  [{ path: '/compare', name: 'Compare', Page: later(() => import('../views/compare/ComparePage')), needsPlan: true }],
  [
    {
      path: '/evidence',
      name: 'Evidence',
      Page: later(() => import('../views/evidence/EvidencePage')),
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
