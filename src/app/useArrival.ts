import { useEffect } from 'react';
import { dismissProblem } from '../store/sessionStore';

let arrivedAt: string | null = null;

/** Names the window after the page, and on going from page to page puts the reader at its heading. */
export function useArrival(path: string, name: string): void {
  useEffect(() => {
    document.title = `${name} - SENCO Planner`;
    const isFirstPage = arrivedAt === null;
    const hasMoved = arrivedAt !== path;
    arrivedAt = path;
    if (isFirstPage || !hasMoved) return;
    dismissProblem();
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [path, name]);
}
