import type { Plan } from '../../domain/plan';
import { saveText } from '../saveFile';
import { islandId, islandPage, paperId } from './planIsland';

const root = '<div id="root"></div>';

/**
 * The built page with a plan inside: one file that opens with its numbers, in any browser, years on. The plan lies in it
 * as text that no browser runs; every '<' is written as an escape, so that nothing in a plan can end it. The paper lies
 * beside it as HTML for a browser that runs no scripts. Null where the page is not the built one.
 */
export function wholeFile(pageHtml: string, plan: Plan, savedAt: string, page: string, paper: string): string | null {
  const at = pageHtml.indexOf(root);
  if (at < 0) return null;
  const text = saveText(plan, savedAt).trimEnd().replaceAll('<', '\\u003c');
  const route = page.replaceAll(/[^a-z/-]/g, '');
  const island = `<script type="application/json" id="${islandId}" ${islandPage}="${route}">\n${text}\n</script>`;
  const told = `<noscript id="${paperId}">\n${paper}\n</noscript>`;
  const end = at + root.length;
  return `${pageHtml.slice(0, end)}\n    ${island}\n    ${told}${pageHtml.slice(end)}`;
}
