import type { RefusedFile } from './openFile';

/** Why a file was not opened, in one sentence that names it and, where it is damaged, the place. */
export function openFileSentence(refused: RefusedFile, fileName: string): string {
  const file = `"${fileName}"`;
  switch (refused.why) {
    case 'notJson':
      return `${file} cannot be opened: it is not a saved plan, or part of it has been lost.`;
    case 'notOurs':
      return `${file} cannot be opened: it is not a plan saved by SENCO Planner.`;
    case 'newerThanThisApp':
      return `${file} cannot be opened: it was saved by a newer version of SENCO Planner than this one.`;
    case 'damaged':
      return `${file} cannot be opened: ${refused.where} ${refused.what}.`;
  }
}
