import { useEffect } from 'react';
import { isPlanLink } from '../files/share/linkForm';
import { openLink } from './fileActions';

/** The link that the page was opened with, until somebody takes it up. */
let waiting: string | null = null;

/** Takes a plan out of the address, so that it stays neither there nor in the history, and leaves `instead` in its place. */
function takeFromAddress(instead: string): string | null {
  const { hash } = location;
  if (!isPlanLink(hash)) return null;
  location.replace(instead);
  return hash;
}

/** On opening the page, before anything looks at the address. What the browser kept is come back to first. */
export function noteArrivingLink(): void {
  waiting = takeFromAddress('#/');
}

type Wish = (open: () => Promise<boolean>, goTo: string | null) => void;

/** Opens the plan of a link that the page came with, or that is put in its address later; `wish` asks where work could be lost. */
export function useArrivingLink(wish: Wish): void {
  useEffect(() => {
    const open = (link: string | null): void => {
      if (link !== null) wish(() => openLink(link), '/compare');
    };
    const onHashChange = ({ oldURL }: HashChangeEvent): void => open(takeFromAddress(pageIn(oldURL)));
    window.addEventListener('hashchange', onHashChange);
    const first = waiting;
    waiting = null;
    open(first);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, [wish]);
}

function pageIn(address: string): string {
  const at = address.indexOf('#');
  return at < 0 ? '#/' : address.slice(at);
}
