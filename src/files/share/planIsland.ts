/** Id of the inert script that holds a plan inside the page. */
export const islandId = 'plan';

/** Where the page goes first; a data attribute of the island. */
export const islandPage = 'data-page';

/** Id of the paper that lies beside it as plain HTML, seen only where no script may run. */
export const paperId = 'paper-told';

export interface PlanIsland {
  /** The text of a saved file. */
  readonly text: string;
  /** Hash route without '#', to open at. */
  readonly page: string;
}

/** The plan that came inside the page; null in the app as it ships. */
export function planIsland(page: Document): PlanIsland | null {
  const island = page.querySelector(`script#${islandId}[type="application/json"]`);
  const text = island?.textContent ?? '';
  return text === '' ? null : { text, page: island?.getAttribute(islandPage) ?? '/' };
}
