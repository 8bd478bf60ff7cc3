import './goToPart.css';

/** Brings a part of the page into sight, puts the reader at its heading, and sets it off from the rest until they go on. */
export function goToPart(id: string): boolean {
  const part = document.getElementById(id);
  if (!part) return false;
  const heading = part.matches('tr') ? part : (part.querySelector<HTMLElement>('h2, h3') ?? part);
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  part.scrollIntoView({ block: part.matches('tr') ? 'center' : 'start' });
  for (const before of document.querySelectorAll('[data-sought]')) before.removeAttribute('data-sought');
  part.setAttribute('data-sought', '');
  return true;
}
