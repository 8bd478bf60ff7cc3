/** Brings a part of the page into sight and moves focus to its heading. */
export function goToPart(id: string): void {
  const part = document.getElementById(id);
  const heading = part?.querySelector<HTMLElement>('h2');
  if (!part || !heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'start' });
}
