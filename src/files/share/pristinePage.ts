import { islandId, paperId } from './planIsland';

/**
 * The text of the built page as it came, from the live one: the app's root emptied, and taken away whatever was added
 * since, by the app (scripts of pages gone to), by a chart (a ruler for its words) or by an extension of the browser.
 * Null where the page is not the built one, as in development.
 */
export function pristinePage(live: Document): string | null {
  const page = live.documentElement.cloneNode(true) as HTMLElement;
  const [head, body] = [page.querySelector('head'), page.querySelector('body')];
  const root = page.querySelector('#root');
  const entry = [...(body?.querySelectorAll(':scope > script:not([type], [src])') ?? [])].at(-1);
  if (!head || !body || !root || !entry || !head.querySelector('meta[http-equiv="Content-Security-Policy"]'))
    return null;

  const style = head.querySelector('style');
  keepOnly(head, (each) => each.matches('meta, title, link[rel="icon"]') || each === style);
  keepOnly(body, (each) => each === root || each === entry || each.matches('noscript, script[data-chunk]'));
  root.replaceChildren();
  for (const each of [page, head, body, root]) keepAttributes(each);
  const title = head.querySelector('title');
  if (title) title.textContent = 'SENCO Planner';
  return `<!doctype html>\n${page.outerHTML}\n`;
}

function keepOnly(parent: Element, isOurs: (child: Element) => boolean): void {
  for (const child of [...parent.children]) {
    if (!isOurs(child) || child.id === islandId || child.id === paperId) child.remove();
  }
}

const ours: ReadonlySet<string> = new Set(['lang', 'id']);

function keepAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) if (!ours.has(name)) element.removeAttribute(name);
}
