import type { FileHandle } from '../files/diskAccess';
import type { OpenedFile, SavedFile } from '../files/openFile';
import { fileNameOf, saveText } from '../files/saveFile';
import { browserStorage } from './browserStorage';
import { timestamp, today } from './clock';
import { documentStore } from './documentStore';
import { type ExampleId, examples } from './examples';
import { closePlan, startPlan } from './history';
import { say, sessionStore } from './sessionStore';

/** The file on disk that Save writes again; null until one is chosen. */
let onDisk: FileHandle | null = null;

/** Closes the plan and forgets its file. What the browser kept of it stays. */
export function leavePlan(): void {
  closePlan();
  onDisk = null;
  sessionStore.setState({ fileName: null, savedAt: null, message: null });
}

async function openAs(
  text: string,
  called: string,
  file: { readonly name: string | null; readonly handle: FileHandle | null },
): Promise<boolean> {
  const [{ openFile }, { openFileSentence }] = await Promise.all([
    import('../files/openFile'),
    import('../files/openFileSentence'),
  ]);
  const opened: OpenedFile = openFile(text, today());
  if (!opened.ok) {
    say('problem', openFileSentence(opened, called));
    return false;
  }
  take(opened.file, file);
  return true;
}

/** Puts an opened file in the place of what is open. */
function take(file: SavedFile, from: { readonly name: string | null; readonly handle: FileHandle | null }): void {
  startPlan(file.plan);
  onDisk = from.handle;
  sessionStore.setState({ fileName: from.name, savedAt: file.savedAt, message: null });
}

const nobodysFile = { name: null, handle: null } as const;

/** Opens the plan in a link. Says why where it cannot, and leaves the open plan as it is. */
export async function openLink(address: string): Promise<boolean> {
  const [{ planFromFragment }, { linkSentence }] = await Promise.all([
    import('../files/share/planFromFragment'),
    import('../files/share/linkSentence'),
  ]);
  const opened = planFromFragment(address, today());
  if (!opened.ok) {
    say('problem', linkSentence(opened));
    return false;
  }
  take(opened.file, nobodysFile);
  return true;
}

/** Opens the plan that came inside the page. Nothing of it is kept in the browser, where other work may be. */
export async function openOwnPlan(text: string): Promise<boolean> {
  const isOpen = await openAs(text, 'The plan inside this page', nobodysFile);
  sessionStore.setState({
    saveProblem: 'This page came with its plan inside and keeps no changes by itself. Save what you change to a file.',
  });
  return isOpen;
}

/** Opens the text of a file, as dropped on the page. Says why where it cannot, and leaves the open plan as it is. */
export function openText(text: string, fileName: string): Promise<boolean> {
  return openAs(text, fileName, { name: fileName, handle: null });
}

/** Asks for a file and opens it; false where nothing was opened. */
export async function openFromFile(): Promise<boolean> {
  const { openFromDisk } = await import('../files/diskAccess');
  const chosen = await openFromDisk();
  if (chosen.ok) return openAs(chosen.text, chosen.fileName, { name: chosen.fileName, handle: chosen.handle });
  if (chosen.why === 'failed') say('problem', `The file cannot be read: ${chosen.because}`);
  return false;
}

/** Opens one of the stories. It is nobody's file yet: Save asks where to put it. */
export async function openExample(id: ExampleId): Promise<boolean> {
  const example = examples.find((each) => each.id === id);
  if (!example) throw new Error(`There is no example ${id}`);
  return openAs(await example.load(), example.title, nobodysFile);
}

/** Saves the plan over its file, or where the head chooses; false where it was not saved. */
export async function saveToFile(elsewhere = false): Promise<boolean> {
  const { plan } = documentStore.getState();
  if (!plan) return false;
  const { saveToDisk } = await import('../files/diskAccess');
  const savedAt = timestamp();
  const { fileName } = sessionStore.getState();
  const saved = await saveToDisk(saveText(plan, savedAt), fileName ?? fileNameOf(plan), elsewhere ? null : onDisk);
  if (!saved.ok) {
    if (saved.why === 'failed') say('problem', `The plan was not saved: ${saved.because}`);
    return false;
  }
  onDisk = saved.handle;
  sessionStore.setState({ fileName: saved.fileName, savedAt });
  say('good', saved.isDownload ? `Saved as "${saved.fileName}" in your downloads.` : `Saved as "${saved.fileName}".`);
  return true;
}

/** Comes back to what the browser kept; false where there is nothing that opens. */
export async function recoverAutosave(): Promise<boolean> {
  const [{ recoverAutosave: recover }, { openFileSentence }] = await Promise.all([
    import('../files/recoverAutosave'),
    import('../files/openFileSentence'),
  ]);
  const recovered = recover(browserStorage(), today());
  if (recovered.kind === 'nothing') return false;
  const file = recovered.kind === 'recovered' ? recovered.file : recovered.previous;
  if (file) take(file, nobodysFile);
  if (recovered.kind === 'damaged') {
    const what = openFileSentence(recovered.refused, 'The work kept in this browser');
    say('problem', `${what} It has been put aside, not deleted.${file ? ' The copy before it is open.' : ''}`);
  }
  return file !== null;
}
